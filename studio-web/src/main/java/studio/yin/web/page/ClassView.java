package studio.yin.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.yin.figure.Drawing;
import studio.yin.insight.PropList;
import studio.yin.pose.Condition;
import studio.yin.pose.HoldRange;
import studio.yin.pose.Pose;
import studio.yin.pose.Prop;
import studio.yin.pose.PropKind;
import studio.yin.pose.Side;
import studio.yin.pose.SideWords;
import studio.yin.pose.SpinalMovement;
import studio.yin.pose.Variation;
import studio.yin.sequence.Cue;
import studio.yin.sequence.Hold;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.Step;

/**
 * A sequence laid out for the eye: times worked out, poses looked up, shapes drawn.
 *
 * @param written the language that the class is written in
 * @param seconds how long the class takes, both sides counted
 * @param shortest how long with every hold at the low end of its range, in seconds
 * @param longest how long with every hold at the high end of its range, in seconds
 */
public record ClassView(
    Sequence sequence,
    Locale written,
    int seconds,
    int shortest,
    int longest,
    List<StepView> steps) {

  /** What each student should have at hand. */
  public List<PropList.Need> bring() {
    return PropList.of(sequence).needs();
  }

  /** What else the catalogue has for its poses, for who would like them softer. */
  public List<PropKind> also() {
    List<PropKind> used = bring().stream().map(PropList.Need::kind).toList();
    return steps.stream()
        .flatMap(view -> view.pose().props().stream())
        .map(Prop::kind)
        .filter(kind -> !used.contains(kind))
        .distinct()
        .sorted()
        .toList();
  }

  public int shapes() {
    return (int) sequence.steps().stream().flatMap(s -> s.shapes().stream()).distinct().count();
  }

  /** How its time is shared out. */
  public List<Glance.Block> blocks() {
    return steps.stream().map(view -> new Glance.Block(view.step(), view.movement())).toList();
  }

  /** How many of its steps are taken on both sides. */
  public int twoSided() {
    return (int) sequence.steps().stream().filter(step -> step.sideCount() == 2).count();
  }

  /** The class in quarters of an hour, for the axis of the ribbon: each with its length. */
  public List<Quarter> quarters() {
    List<Quarter> quarters = new ArrayList<>();
    for (int from = 0; from < seconds; from += 900) {
      quarters.add(new Quarter(from, Math.min(900, seconds - from), seconds - from > seconds / 12));
    }
    return quarters;
  }

  /**
   * A stretch of the ribbon's axis, in seconds.
   *
   * @param said whether there is room to write where it begins, beside the end of the class
   */
  public record Quarter(int from, int length, boolean said) {}

  /**
   * One way of taking a pose, to choose from.
   *
   * @param slug the variation; empty for the pose as usual
   * @param name what to call it; empty for the pose as usual
   * @param taken whether the step takes it so
   */
  public record VariationChoice(String slug, String name, Drawing drawing, boolean taken) {}

  /** One shape as it is drawn, for one side or for none. */
  public record Shape(String id, Pose pose, @Nullable Side side, Drawing drawing) {

    /** What the side that is drawn means in this pose; empty where there are no sides. */
    public String means() {
      SideWords words = pose.sides();
      return side == null || words == null ? "" : words.of(side);
    }

    /** How wide the drawing is in its own units, so that drawings in a row keep one scale. */
    public int wide() {
      return Math.toIntExact(drawing.tight().width());
    }

    /** Whether it is much wider than high, so that two of them stand better one above the other. */
    public boolean isWide() {
      return drawing.tight().width() * 2 > drawing.tight().height() * 3;
    }
  }

  /**
   * One step of the class.
   *
   * @param number counted from 1
   * @param last whether it is the last one
   * @param name what the class calls it
   * @param pose its pose; a stranger where the catalogue does not know it
   * @param range from how long to how long it is meant to be held, as the class says, else as is
   *     usual at its level; null where neither knows
   * @param arrival when its first hold begins, in seconds from the beginning of the class
   * @param shapes its drawings: both sides where there are two, then the alternatives
   * @param movements names of the shapes that are moved through on the way in
   * @param minding what to mind in its shapes
   */
  public record StepView(
      int number,
      boolean last,
      String name,
      Step step,
      Pose pose,
      @Nullable HoldRange range,
      int arrival,
      List<Shape> shapes,
      List<String> movements,
      List<Minding> minding) {

    /** The colour of the step. */
    public SpinalMovement.Family movement() {
      return pose.movement();
    }

    /** Where it stands, counted from 0. */
    public int index() {
      return number - 1;
    }

    /** The address of what belongs to it, beneath the address of its plan. */
    public String path(String what) {
      return "steps/" + step.id() + "/" + what;
    }

    /** The drawing of its first side, or its only one. */
    public Shape shape() {
      return shapes.get(0);
    }

    /** The drawing of the second side, where there is one. */
    public Optional<Shape> otherSide() {
      return step.sideCount() == 1 ? Optional.empty() : Optional.of(shapes.get(1));
    }

    /** Drawings of other shapes that may be taken in the same hold. */
    public List<Shape> alternatives() {
      return shapes.subList(step.sideCount(), shapes.size());
    }

    /** Whether its drawings stand one above the other. */
    public boolean stacked() {
      return shapes.size() > 1 && shape().isWide();
    }

    /** The movements on the way in, in one line. */
    public String movementNames() {
      return String.join(", ", movements);
    }

    /** The sides that are held, with what they mean and how long; empty where the step has none. */
    public List<SideView> sides() {
      var words = pose.sides();
      Hold second = step.secondHold().orElse(step.hold());
      List<SideView> views = new ArrayList<>();
      for (Side side : step.sidesInOrder()) {
        boolean first = views.isEmpty();
        views.add(
            new SideView(
                side,
                words == null ? "" : words.of(side),
                first ? step.hold() : second,
                first,
                shapes.get(views.size())));
      }
      return views;
    }

    /** Whether both sides are held alike; so is a side that is held alone. */
    public boolean alike() {
      var sides = step.sides();
      return sides == null || sides.single() || sides.second() == null;
    }

    /** The only side that is held of a pose that has two; empty where both are, or it has none. */
    public Optional<SideView> onlySide() {
      return step.sideCount() == 2 ? Optional.empty() : sides().stream().findFirst();
    }

    /** Whether the other side is left out on purpose, not held in another step. */
    public boolean leavesOneOut() {
      var sides = step.sides();
      return sides != null && sides.single() && sides.onPurpose();
    }

    /** How the pose is taken, where that is not as usual; else empty. */
    public String way() {
      return pose.variation(step.variation()).map(Variation::name).orElse("");
    }

    public List<String> entering() {
      return told(Cue.Moment.ENTER);
    }

    public List<String> settling() {
      return told(Cue.Moment.SETTLE);
    }

    /** What students are told on the way out, and between the sides. */
    public List<String> leaving() {
      return told(Cue.Moment.EXIT);
    }

    private List<String> told(Cue.Moment moment) {
      return step.cues(moment, Cue.Audience.STUDENTS).stream().map(Cue::text).toList();
    }

    /** The conditions with which its own pose is left out. */
    public List<Condition> leftOut() {
      return minding.stream()
          .filter(shape -> shape.shape().isEmpty())
          .flatMap(shape -> shape.lines().stream())
          .filter(Minding.Line::avoids)
          .map(Minding.Line::condition)
          .distinct()
          .toList();
    }

    /** The others for which there is something to mind, each once. */
    public List<Condition> minded() {
      List<Condition> out = leftOut();
      return minding.stream()
          .flatMap(shape -> shape.lines().stream())
          .map(Minding.Line::condition)
          .filter(condition -> !out.contains(condition))
          .distinct()
          .toList();
    }

    /** The line that the teacher says in the middle of the hold, for students. */
    public String reminder() {
      return joined(Cue.Moment.REMIND, Cue.Audience.STUDENTS);
    }

    public String note() {
      return joined(Cue.Moment.REMIND, Cue.Audience.TEACHER);
    }

    /** What is said at a moment, a line each, as it is typed and read. */
    public String joined(Cue.Moment moment, Cue.Audience audience) {
      return String.join("\n", step.cues(moment, audience).stream().map(Cue::text).toList());
    }

    /** The props of the step as keys, for forms. */
    public List<Prop> props() {
      return step.props();
    }
  }

  /**
   * One side of a pose that has two.
   *
   * @param means what the side means in this pose
   * @param first whether it is held before the other
   */
  public record SideView(Side side, String means, Hold hold, boolean first, Shape shape) {}
}
