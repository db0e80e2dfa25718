package studio.yin.api.sequence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import studio.yin.insight.Care;
import studio.yin.pose.Catalogue;
import studio.yin.pose.Condition;
import studio.yin.pose.Lie;
import studio.yin.pose.Place;
import studio.yin.pose.Pose;
import studio.yin.pose.Prop;
import studio.yin.pose.PropKind;
import studio.yin.pose.Purpose;
import studio.yin.pose.Side;
import studio.yin.sequence.Cue;
import studio.yin.sequence.Hold;
import studio.yin.sequence.Kind;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.Sides;
import studio.yin.sequence.Step;
import studio.yin.sequence.Transition;
import studio.yin.timing.Timeline;

/** A step as it is shown, with its times and with what its sides mean. */
public record StepAnswer(
    UUID id,
    @Nullable Integer position,
    @Nullable UUID origin,
    Kind kind,
    String pose,
    @Nullable String variation,
    List<String> alternatives,
    String name,
    @Nullable String sanskrit,
    @Nullable Time arrival,
    Time total,
    Transition transition,
    Time hold,
    boolean locked,
    List<SideAnswer> sides,
    @Nullable Integer switchSeconds,
    @Nullable Boolean sidesAlike,
    @Nullable RangeAnswer range,
    List<PropAnswer> props,
    List<Cue> cues,
    List<Care> care,
    @Nullable Map<String, String> links) {

  public static List<StepAnswer> of(Sequence sequence, Catalogue catalogue) {
    Timeline timeline = Timeline.of(sequence);
    List<StepAnswer> steps = new ArrayList<>();
    for (Step step : sequence.steps()) {
      steps.add(
          of(
              step,
              steps.size(),
              Time.of(timeline.arrival(step.id())),
              sequence.brief().conditions(),
              catalogue));
    }
    return steps;
  }

  /** A step that stands in no class just now. */
  public static StepAnswer aside(Step step, Catalogue catalogue) {
    return of(step, null, null, List.of(), catalogue);
  }

  /** The same step, with the addresses at which it can be changed. */
  public StepAnswer at(String address) {
    return new StepAnswer(
        id,
        position,
        origin,
        kind,
        pose,
        variation,
        alternatives,
        name,
        sanskrit,
        arrival,
        total,
        transition,
        hold,
        locked,
        sides,
        switchSeconds,
        sidesAlike,
        range,
        props,
        cues,
        care,
        Map.of("self", address));
  }

  private static StepAnswer of(
      Step step,
      @Nullable Integer position,
      @Nullable Time arrival,
      List<Condition> conditions,
      Catalogue catalogue) {
    Optional<Pose> pose = catalogue.find(step.pose());
    Sides sides = step.sideCount() == 2 ? step.sides() : null;
    return new StepAnswer(
        step.id(),
        position,
        step.origin(),
        step.kind(),
        step.pose(),
        step.variation(),
        step.alternatives(),
        step.called(catalogue),
        pose.map(p -> p.names().sanskrit()).orElse(null),
        arrival,
        Time.of(step.seconds()),
        step.transition(),
        Time.of(step.hold().seconds()),
        step.locked(),
        SideAnswer.of(step, pose),
        sides == null ? null : sides.switchSeconds(),
        sides == null ? null : sides.second() == null,
        RangeAnswer.of(step),
        step.props().stream().map(PropAnswer::of).toList(),
        step.cues(),
        Care.of(step, conditions, catalogue),
        null);
  }

  /** A side in the order of holding, with the phrase that says what it means in this pose. */
  public record SideAnswer(Side side, @Nullable String phrase, Time hold) {
    static List<SideAnswer> of(Step step, Optional<Pose> pose) {
      List<SideAnswer> sides = new ArrayList<>();
      for (Side side : step.sidesInOrder()) {
        Hold hold = sides.isEmpty() ? step.hold() : step.secondHold().orElseThrow();
        sides.add(
            new SideAnswer(
                side,
                pose.map(Pose::sides).map(words -> words.of(side)).orElse(null),
                Time.of(hold.seconds())));
      }
      return sides;
    }
  }

  /** From how long to how long a step is meant to be held, and whether that is our assumption. */
  public record RangeAnswer(Time min, Time max, boolean ours) {
    static @Nullable RangeAnswer of(Step step) {
      return step.range() == null
          ? null
          : new RangeAnswer(
              Time.of(step.range().min()), Time.of(step.range().max()), step.rangeIsOurs());
    }
  }

  /** A prop with the key by which it is put and taken. */
  public record PropAnswer(
      String key,
      PropKind kind,
      int count,
      Place place,
      @Nullable Lie lie,
      String detail,
      Purpose purpose,
      boolean needed) {
    static PropAnswer of(Prop prop) {
      return new PropAnswer(
          prop.key().toString(),
          prop.kind(),
          prop.count(),
          prop.place(),
          prop.lie(),
          prop.detail(),
          prop.purpose(),
          prop.needed());
    }
  }
}
