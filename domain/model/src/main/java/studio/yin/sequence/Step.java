package studio.yin.sequence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import studio.yin.Reason;
import studio.yin.Refusal;
import studio.yin.Text;
import studio.yin.pose.Catalogue;
import studio.yin.pose.HoldRange;
import studio.yin.pose.Pose;
import studio.yin.pose.Prop;
import studio.yin.pose.Side;

/**
 * One entry of a sequence. It keeps its id when it moves or changes; a clone's step has an id of
 * its own and remembers the one it came from.
 *
 * @param origin the id of the step it was cloned from
 * @param pose slug of the shape in the catalogue
 * @param alternatives slugs of other shapes that a student may take in the same hold
 * @param name what this class calls it; absent where the pose's own name will do
 * @param transition getting here from the step before
 * @param hold still time on the (first) side
 * @param sides how a two-sided shape is taken; absent where the pose has one side
 * @param range from how long to how long it is meant to be held in this sequence, where the author
 *     said so
 * @param rangeIsOurs true where the source gave no number and the range is our assumption
 * @param locked true where the hold is to stay as it is when the class is fitted to a length
 * @param variation slug of the pose's variation that is taken; absent for the pose as it is
 * @param props what to lean on, in the order to fetch it
 * @param cues words, in the order to say them
 */
public record Step(
    UUID id,
    @Nullable UUID origin,
    Kind kind,
    String pose,
    List<String> alternatives,
    @Nullable String name,
    Transition transition,
    Hold hold,
    @Nullable Sides sides,
    @Nullable HoldRange range,
    boolean rangeIsOurs,
    boolean locked,
    @Nullable String variation,
    List<Prop> props,
    List<Cue> cues) {

  /** Other shapes in one step. */
  public static final int ALTERNATIVES = 6;

  /** Kinds of props in one step. */
  public static final int PROPS = 12;

  /** Cues in one step. */
  public static final int CUES = 60;

  /** Characters in a name. */
  public static final int NAME = 80;

  public Step {
    if (props.size() > PROPS) {
      throw Refusal.of(Reason.TOO_MANY_PROPS, "props", PROPS).toException();
    }
    if (props.stream().map(Prop::key).distinct().count() < props.size()) {
      throw Refusal.of(Reason.PROP_TWICE, "place").toException();
    }
    if (alternatives.size() > ALTERNATIVES) {
      throw Refusal.of(Reason.TOO_MANY_ALTERNATIVES, "alternatives", ALTERNATIVES).toException();
    }
    if (cues.size() > CUES) {
      throw Refusal.of(Reason.TOO_MANY_LINES, "text", CUES, cues.size()).toException();
    }
    name = name == null ? null : Text.line("name", name, NAME);
    alternatives = List.copyOf(alternatives);
    props = List.copyOf(props);
    cues = List.copyOf(cues);
  }

  Step(Draft<Step> made) {
    this(
        made.of(StepPart.ID),
        made.orNone(StepPart.ORIGIN),
        made.of(StepPart.KIND),
        made.of(StepPart.POSE),
        made.of(StepPart.ALTERNATIVES),
        made.orNone(StepPart.NAME),
        made.of(StepPart.TRANSITION),
        made.of(StepPart.HOLD),
        made.orNone(StepPart.SIDES),
        made.orNone(StepPart.RANGE),
        made.of(StepPart.RANGE_IS_OURS),
        made.of(StepPart.LOCKED),
        made.orNone(StepPart.VARIATION),
        made.of(StepPart.PROPS),
        made.of(StepPart.CUES));
  }

  /**
   * A step that takes a pose as the catalogue gives it: at the low end of the experienced hold,
   * both sides alike, its instructions as cues, no props yet. The last instruction of a pose says
   * how to leave it.
   */
  public static Step of(Pose pose, UUID id) {
    return new Step(
        id,
        null,
        Kind.POSE,
        pose.slug(),
        List.of(),
        null,
        new Transition(30, "", List.of()),
        new Hold(pose.experienced().min()),
        pose.twoSided() ? Sides.alike(Side.RIGHT, 45) : null,
        null,
        false,
        false,
        null,
        List.of(),
        said(pose.instructions()));
  }

  private static List<Cue> said(List<String> instructions) {
    List<Cue> cues = new ArrayList<>();
    for (String line : instructions) {
      boolean last = cues.size() == instructions.size() - 1 && !cues.isEmpty();
      Cue.Moment moment = last ? Cue.Moment.EXIT : Cue.Moment.ENTER;
      cues.add(new Cue(moment, Cue.Audience.STUDENTS, line));
    }
    return cues;
  }

  /** What the step is called: as its class does, else as its pose. */
  public String called(Catalogue catalogue) {
    return name == null ? catalogue.called(pose) : name;
  }

  /** Seconds of stillness, both sides counted. */
  public int stillSeconds() {
    return hold.seconds() + secondHold().map(Hold::seconds).orElse(0);
  }

  /** Seconds from the end of the step before to the end of this one. */
  public int seconds() {
    return transition.seconds() + stillSeconds() + switchSeconds();
  }

  /** Seconds between the sides; 0 where only one side is held. */
  public int switchSeconds() {
    return sides == null || sides.single() ? 0 : sides.switchSeconds();
  }

  /**
   * The hold of the second side, which is the first one's unless it was made different; empty where
   * only one side is held.
   */
  public Optional<Hold> secondHold() {
    if (sides == null || sides.single()) {
      return Optional.empty();
    }
    Hold own = sides.second();
    return Optional.of(own == null ? hold : own);
  }

  /** One or two: how often the hold is taken. */
  public int sideCount() {
    return sides == null || sides.single() ? 1 : 2;
  }

  /** The sides in the order in which they are held; empty where the pose has one side. */
  public List<Side> sidesInOrder() {
    if (sides == null) {
      return List.of();
    }
    return sides.single() ? List.of(sides.first()) : List.of(sides.first(), sides.first().other());
  }

  /** Main shape and alternatives, in order. */
  public List<String> shapes() {
    List<String> shapes = new ArrayList<>(List.of(pose));
    shapes.addAll(alternatives);
    return shapes;
  }

  /** The cues of one moment for one audience, in order. */
  public List<Cue> cues(Cue.Moment moment, Cue.Audience audience) {
    return cues.stream().filter(c -> c.moment() == moment && c.audience() == audience).toList();
  }

  /** The prop of that kind in that place, if there is one. */
  public Optional<Prop> prop(Prop.Key key) {
    return props.stream().filter(p -> p.key().equals(key)).findFirst();
  }

  /** The same step with another hold on the first side, and on both where they are alike. */
  public Step hold(Hold other) {
    return StepPart.HOLD.to(this, other);
  }

  /** The same step, its sides taken as given. */
  public Step sides(@Nullable Sides other) {
    return StepPart.SIDES.to(this, other);
  }

  /** The same step with another way in. */
  public Step transition(Transition other) {
    return StepPart.TRANSITION.to(this, other);
  }

  /** The same step, meant to be held as long as that. */
  public Step range(@Nullable HoldRange other, boolean ours) {
    return StepPart.RANGE_IS_OURS.to(StepPart.RANGE.to(this, other), ours);
  }

  /** The same step, its hold free or to be left as it is. */
  public Step locked(boolean other) {
    return StepPart.LOCKED.to(this, other);
  }

  /** The same step as another kind of step. */
  public Step kind(Kind other) {
    return StepPart.KIND.to(this, other);
  }

  /** The same step with another shape, as the catalogue draws it. */
  public Step pose(String other) {
    return StepPart.VARIATION.to(StepPart.POSE.to(this, other), null);
  }

  /** The same step, its pose taken in another way. */
  public Step variation(@Nullable String other) {
    return StepPart.VARIATION.to(this, other);
  }

  /** The same step with these other shapes to choose from. */
  public Step alternatives(List<String> others) {
    return StepPart.ALTERNATIVES.to(this, others);
  }

  /** The same step called otherwise; null for the pose's own name. */
  public Step name(@Nullable String other) {
    return StepPart.NAME.to(this, other);
  }

  /** The same step with these props. */
  public Step props(List<Prop> others) {
    return StepPart.PROPS.to(this, others);
  }

  /** The same step with these cues. */
  public Step cues(List<Cue> others) {
    return StepPart.CUES.to(this, others);
  }

  /** The same step, come from another one. */
  public Step origin(@Nullable UUID other) {
    return StepPart.ORIGIN.to(this, other);
  }

  /** A copy for another plan: its own id, remembering this one. */
  public Step clonedAs(UUID own) {
    return StepPart.ORIGIN.to(StepPart.ID.to(this, own), id);
  }
}
