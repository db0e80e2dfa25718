package studio.yin.history;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import studio.yin.pose.HoldRange;
import studio.yin.pose.Side;
import studio.yin.sequence.Edit;
import studio.yin.sequence.Hold;
import studio.yin.sequence.Kind;
import studio.yin.sequence.Part;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.Sides;
import studio.yin.sequence.Step;
import studio.yin.sequence.StepEdit;
import studio.yin.sequence.StepPart;

/**
 * Something that a step says and that can be different by itself. Props and cues are no fields:
 * each of them is different for itself.
 *
 * <p>A field may be part of another: where one step is two-sided and the other is not, the sides
 * are different as a whole, otherwise each part of them for itself. The same goes for a pose and
 * its variation.
 */
public final class StepField<V> extends Field<Step, V> {

  /** A pose in one of its variations. */
  public record Shape(String pose, @Nullable String variation) {}

  /** How the second side is held: like the first, otherwise, or not here. See {@link Sides}. */
  public record SecondSide(@Nullable Hold hold, boolean single, boolean onPurpose) {}

  /** How long a step is meant to be held, and who says so. */
  public record Meant(@Nullable HoldRange range, boolean ours) {}

  public static final StepField<Shape> POSE =
      whole(
          "POSE",
          (a, b) -> !a.pose().equals(b.pose()),
          new Part<>(
              step -> new Shape(step.pose(), step.variation()),
              (step, v) -> step.pose(v.pose()).variation(v.variation())));
  public static final StepField<String> VARIATION = part("VARIATION", POSE, StepPart.VARIATION);
  public static final StepField<List<String>> ALTERNATIVES =
      field("ALTERNATIVES", StepPart.ALTERNATIVES);
  public static final StepField<String> NAME = field("NAME", StepPart.NAME);
  public static final StepField<Kind> KIND = field("KIND", StepPart.KIND);
  public static final StepField<Integer> TRANSITION = field("TRANSITION", StepPart.WAY_IN_SECONDS);
  public static final StepField<String> WAY_IN = field("WAY_IN", StepPart.WAY_IN_WORDS);
  public static final StepField<List<String>> MOVEMENTS = field("MOVEMENTS", StepPart.MOVEMENTS);
  public static final StepField<Hold> HOLD = field("HOLD", StepPart.HOLD);
  public static final StepField<Sides> SIDES =
      whole("SIDES", (a, b) -> (a.sides() == null) != (b.sides() == null), StepPart.SIDES);
  public static final StepField<Side> FIRST_SIDE = part("FIRST_SIDE", SIDES, StepPart.FIRST_SIDE);
  public static final StepField<Integer> SWITCH = part("SWITCH", SIDES, StepPart.SWITCH_SECONDS);
  public static final StepField<SecondSide> SECOND_SIDE =
      part(
          "SECOND_SIDE",
          SIDES,
          StepPart.SIDES.part(
              s -> new SecondSide(s.second(), s.single(), s.onPurpose()),
              (s, v) ->
                  new Sides(s.first(), s.switchSeconds(), v.hold(), v.single(), v.onPurpose())));
  public static final StepField<Meant> RANGE =
      field(
          "RANGE",
          new Part<>(
              step -> new Meant(step.range(), step.rangeIsOurs()),
              (step, v) -> step.range(v.range(), v.ours())));
  public static final StepField<Boolean> LOCK = field("LOCK", StepPart.LOCKED);
  public static final StepField<UUID> ORIGIN = field("ORIGIN", StepPart.ORIGIN);

  /** Every field, in the order in which they are told. */
  public static final List<StepField<?>> ALL =
      List.of(
          POSE,
          VARIATION,
          ALTERNATIVES,
          NAME,
          KIND,
          TRANSITION,
          WAY_IN,
          MOVEMENTS,
          HOLD,
          SIDES,
          FIRST_SIDE,
          SWITCH,
          SECOND_SIDE,
          RANGE,
          LOCK,
          ORIGIN);

  private final @Nullable StepField<?> whole;
  private final BiPredicate<Step, Step> told;

  private StepField(
      String name, @Nullable StepField<?> whole, BiPredicate<Step, Step> told, Part<Step, V> part) {
    super(name, part);
    this.whole = whole;
    this.told = told;
  }

  private static <V> StepField<V> field(String name, Part<Step, V> part) {
    return whole(name, (a, b) -> true, part);
  }

  private static <V> StepField<V> whole(
      String name, BiPredicate<Step, Step> told, Part<Step, V> part) {
    return new StepField<>(name, null, told, part);
  }

  private static <V> StepField<V> part(String name, StepField<?> whole, Part<Step, V> part) {
    return new StepField<>(name, whole, whole.told.negate(), part);
  }

  @Override
  Field<Step, ?> whole() {
    return whole == null ? this : whole;
  }

  @Override
  boolean isTold(Step before, Step after) {
    return told.test(before, after);
  }

  @Override
  Edit edit(Sequence present, @Nullable UUID step, @Nullable V value) {
    UUID its = Objects.requireNonNull(step);
    return StepChange.edit(present, its, there -> new StepEdit.Change<>(its, part(), value));
  }
}
