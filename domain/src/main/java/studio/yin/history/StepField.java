package studio.yin.history;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import studio.yin.pose.HoldRange;
import studio.yin.pose.Side;
import studio.yin.sequence.Hold;
import studio.yin.sequence.Kind;
import studio.yin.sequence.Sides;
import studio.yin.sequence.Step;
import studio.yin.sequence.StepEdit;

/**
 * Something that a step says and that can be different by itself. Props and cues are no fields:
 * each of them is different for itself.
 *
 * <p>A field may be part of another: where one step is two-sided and the other is not, the sides
 * are different as a whole, otherwise each part of them for itself. The same goes for a pose and
 * its variation.
 */
public final class StepField<V> {

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
          s -> new Shape(s.pose(), s.variation()),
          (s, v) -> new StepEdit.ChangePose(s.id(), v.pose(), v.variation(), s.sides()),
          Wording::shape);
  public static final StepField<String> VARIATION =
      part(
          "VARIATION",
          POSE,
          Step::variation,
          (s, v) -> new StepEdit.ChangeVariation(s.id(), v),
          Wording::slug);
  public static final StepField<List<String>> ALTERNATIVES =
      field(
          "ALTERNATIVES",
          Step::alternatives,
          (s, v) -> new StepEdit.ChangeAlternatives(s.id(), v),
          Wording::poses);
  public static final StepField<String> NAME =
      field("NAME", Step::name, (s, v) -> new StepEdit.Rename(s.id(), v), Wording::quoted);
  public static final StepField<Kind> KIND =
      field("KIND", Step::kind, (s, v) -> new StepEdit.ChangeKind(s.id(), v), Wording::word);
  public static final StepField<Integer> TRANSITION =
      field(
          "TRANSITION",
          s -> s.transition().seconds(),
          (s, v) -> new StepEdit.ChangeTransition(s.id(), v, s.transition().words()),
          Wording::clock);
  public static final StepField<String> WAY_IN =
      field(
          "WAY_IN",
          s -> s.transition().words(),
          (s, v) -> new StepEdit.ChangeTransition(s.id(), s.transition().seconds(), v),
          Wording::quoted);
  public static final StepField<List<String>> MOVEMENTS =
      field(
          "MOVEMENTS",
          s -> s.transition().movements(),
          (s, v) -> new StepEdit.ChangeMovements(s.id(), v),
          Wording::poses);
  public static final StepField<Hold> HOLD =
      field("HOLD", Step::hold, (s, v) -> new StepEdit.ChangeHold(s.id(), v), Wording::hold);
  public static final StepField<Sides> SIDES =
      whole(
          "SIDES",
          (a, b) -> (a.sides() == null) != (b.sides() == null),
          Step::sides,
          (s, v) -> new StepEdit.ChangeSides(s.id(), v),
          (w, v) -> w.say("sides.two"));
  public static final StepField<Side> FIRST_SIDE =
      ofSides(
          "FIRST_SIDE",
          Sides::first,
          (s, v) -> new Sides(v, s.switchSeconds(), s.second(), s.single(), s.onPurpose()),
          (w, v) -> v.name());
  public static final StepField<Integer> SWITCH =
      ofSides(
          "SWITCH",
          Sides::switchSeconds,
          (s, v) -> new Sides(s.first(), v, s.second(), s.single(), s.onPurpose()),
          Wording::clock);
  public static final StepField<SecondSide> SECOND_SIDE =
      ofSides(
          "SECOND_SIDE",
          s -> new SecondSide(s.second(), s.single(), s.onPurpose()),
          (s, v) -> new Sides(s.first(), s.switchSeconds(), v.hold(), v.single(), v.onPurpose()),
          Wording::secondSide);
  public static final StepField<Meant> RANGE =
      field(
          "RANGE",
          s -> new Meant(s.range(), s.rangeIsOurs()),
          (s, v) -> new StepEdit.ChangeRange(s.id(), v.range(), v.ours()),
          Wording::meant);
  public static final StepField<Boolean> LOCK =
      field(
          "LOCK",
          Step::locked,
          (s, v) -> new StepEdit.Lock(s.id(), v),
          (w, v) -> v ? w.say("locked") : "");
  public static final StepField<UUID> ORIGIN =
      field(
          "ORIGIN",
          Step::origin,
          (s, v) -> new StepEdit.ChangeOrigin(s.id(), v),
          (w, v) -> v.toString());

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

  private final String name;
  private final @Nullable StepField<?> whole;
  private final BiPredicate<Step, Step> told;
  private final Function<Step, V> get;
  private final BiFunction<Step, V, StepEdit> edit;
  private final BiFunction<Wording, V, String> words;

  private StepField(
      String name,
      @Nullable StepField<?> whole,
      BiPredicate<Step, Step> told,
      Function<Step, V> get,
      BiFunction<Step, V, StepEdit> edit,
      BiFunction<Wording, V, String> words) {
    this.name = name;
    this.whole = whole;
    this.told = told;
    this.get = get;
    this.edit = edit;
    this.words = words;
  }

  private static <V> StepField<V> field(
      String name,
      Function<Step, V> get,
      BiFunction<Step, V, StepEdit> edit,
      BiFunction<Wording, V, String> words) {
    return new StepField<>(name, null, (a, b) -> true, get, edit, words);
  }

  private static <V> StepField<V> whole(
      String name,
      BiPredicate<Step, Step> told,
      Function<Step, V> get,
      BiFunction<Step, V, StepEdit> edit,
      BiFunction<Wording, V, String> words) {
    return new StepField<>(name, null, told, get, edit, words);
  }

  private static <V> StepField<V> part(
      String name,
      StepField<?> whole,
      Function<Step, V> get,
      BiFunction<Step, V, StepEdit> edit,
      BiFunction<Wording, V, String> words) {
    return new StepField<>(name, whole, whole.told.negate(), get, edit, words);
  }

  private static <V> StepField<V> ofSides(
      String name,
      Function<Sides, V> get,
      BiFunction<Sides, V, Sides> set,
      BiFunction<Wording, V, String> words) {
    return part(
        name,
        SIDES,
        step -> step.sides() == null ? null : get.apply(step.sides()),
        (step, v) ->
            new StepEdit.ChangeSides(
                step.id(), step.sides() == null ? null : set.apply(step.sides(), v)),
        words);
  }

  /** What a step says there, or null where it says nothing. */
  public @Nullable V of(Step step) {
    return get.apply(step);
  }

  /** The field that this one is a part of, else itself. */
  StepField<?> whole() {
    return whole == null ? this : whole;
  }

  /** How the field is different between two versions of a step, if it is. */
  Optional<StepChange> between(Step before, Step after) {
    V was = of(before);
    V is = of(after);
    return Objects.equals(was, is) || !told.test(before, after)
        ? Optional.empty()
        : Optional.of(new StepChange.Said<>(before.id(), this, was, is));
  }

  /** The edit that says something else there. */
  StepEdit edit(Step present, @Nullable V value) {
    return edit.apply(present, value);
  }

  /** A value in words; empty for none. */
  String words(Wording wording, @Nullable V value) {
    return value == null ? "" : words.apply(wording, value);
  }

  @Override
  public String toString() {
    return name;
  }
}
