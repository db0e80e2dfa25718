package studio.yin.sequence;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import studio.yin.pose.HoldRange;
import studio.yin.pose.Prop;
import studio.yin.pose.Side;

/** The parts of a step, see {@link Step}: each told here once, with how it is said otherwise. */
public final class StepPart {
  static final Part<Step, UUID> ID = part(Step::id);
  public static final Part<Step, UUID> ORIGIN = part(Step::origin);
  public static final Part<Step, Kind> KIND = part(Step::kind);
  public static final Part<Step, String> POSE = part(Step::pose);
  public static final Part<Step, List<String>> ALTERNATIVES = part(Step::alternatives);
  public static final Part<Step, String> NAME = part(Step::name);
  public static final Part<Step, Transition> TRANSITION = part(Step::transition);
  public static final Part<Step, Hold> HOLD = part(Step::hold);
  public static final Part<Step, Sides> SIDES = part(Step::sides);
  public static final Part<Step, HoldRange> RANGE = part(Step::range);
  public static final Part<Step, Boolean> RANGE_IS_OURS = part(Step::rangeIsOurs);
  public static final Part<Step, Boolean> LOCKED = part(Step::locked);
  public static final Part<Step, String> VARIATION = part(Step::variation);
  public static final Part<Step, List<Prop>> PROPS = part(Step::props);
  public static final Part<Step, List<Cue>> CUES = part(Step::cues);

  public static final Part<Step, Integer> WAY_IN_SECONDS =
      TRANSITION.part(
          Transition::seconds, (way, v) -> new Transition(v, way.words(), way.movements()));
  public static final Part<Step, String> WAY_IN_WORDS =
      TRANSITION.part(
          Transition::words, (way, v) -> new Transition(way.seconds(), v, way.movements()));
  public static final Part<Step, List<String>> MOVEMENTS =
      TRANSITION.part(
          Transition::movements, (way, v) -> new Transition(way.seconds(), way.words(), v));

  public static final Part<Step, Side> FIRST_SIDE =
      SIDES.part(
          Sides::first,
          (s, v) -> new Sides(v, s.switchSeconds(), s.second(), s.single(), s.onPurpose()));
  public static final Part<Step, Integer> SWITCH_SECONDS =
      SIDES.part(
          Sides::switchSeconds,
          (s, v) -> new Sides(s.first(), v, s.second(), s.single(), s.onPurpose()));

  private StepPart() {}

  private static <V> Part<Step, V> part(Function<Step, V> get) {
    return Part.component(get, Step::new);
  }
}
