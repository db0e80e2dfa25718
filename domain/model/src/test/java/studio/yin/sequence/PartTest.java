package studio.yin.sequence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static studio.yin.sequence.SlowSunday.BANANA;
import static studio.yin.sequence.SlowSunday.HEART;
import static studio.yin.sequence.SlowSunday.NOWHERE;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import studio.yin.pose.HoldRange;
import studio.yin.pose.Level;
import studio.yin.pose.Side;

class PartTest {
  private static final Sequence SUNDAY = SlowSunday.sequence();
  private static final Step HEARTS = SUNDAY.present(HEART);

  /** Every component, a part that says it, and something else to say. */
  static Stream<Arguments> components() {
    return Stream.concat(
        Map.<String, Said<Step, ?>>ofEntries(
                Map.entry("id", new Said<>(StepPart.ID, NOWHERE)),
                Map.entry("origin", new Said<>(StepPart.ORIGIN, NOWHERE)),
                Map.entry("kind", new Said<>(StepPart.KIND, Kind.CLOSING)),
                Map.entry("pose", new Said<>(StepPart.POSE, "seal")),
                Map.entry("alternatives", new Said<>(StepPart.ALTERNATIVES, List.of("seal"))),
                Map.entry("name", new Said<>(StepPart.NAME, "x")),
                Map.entry("transition", new Said<>(StepPart.TRANSITION, Transition.NONE)),
                Map.entry("hold", new Said<>(StepPart.HOLD, new Hold(1))),
                Map.entry("sides", new Said<>(StepPart.SIDES, Sides.alike(Side.LEFT, 1))),
                Map.entry("range", new Said<>(StepPart.RANGE, new HoldRange(1, 2))),
                Map.entry("rangeIsOurs", new Said<>(StepPart.RANGE_IS_OURS, !HEARTS.rangeIsOurs())),
                Map.entry("locked", new Said<>(StepPart.LOCKED, !HEARTS.locked())),
                Map.entry("variation", new Said<>(StepPart.VARIATION, "wide")),
                Map.entry("props", new Said<>(StepPart.PROPS, List.of())),
                Map.entry("cues", new Said<>(StepPart.CUES, List.of())))
            .entrySet()
            .stream()
            .map(part -> Arguments.of(HEARTS, part.getKey(), part.getValue())),
        Map.<String, Said<Sequence, ?>>of(
                "title", new Said<>(ClassPart.TITLE, "x"),
                "intention", new Said<>(ClassPart.INTENTION, "x"),
                "notes", new Said<>(ClassPart.NOTES, "x"),
                "level", new Said<>(ClassPart.LEVEL, Level.BEGINNER),
                "steps", new Said<>(ClassPart.STEPS, List.of(HEARTS)),
                "aside", new Said<>(ClassPart.ASIDE, List.of()),
                "credit", new Said<>(ClassPart.CREDIT, null),
                "brief", new Said<>(ClassPart.BRIEF, SlowSunday.planned().brief()),
                "dismissals",
                    new Said<>(
                        ClassPart.DISMISSALS, List.of(new Dismissal("no-opening", null, "-", "-"))))
            .entrySet()
            .stream()
            .map(part -> Arguments.of(SUNDAY, part.getKey(), part.getValue())));
  }

  record Said<T, V>(Part<T, V> part, V value) {
    T on(T whole) {
      return part.to(whole, value);
    }
  }

  @ParameterizedTest
  @MethodSource("components")
  <T> void what_is_said_of_a_part_is_there_and_all_else_as_it_was(
      T whole, String component, Said<T, ?> said) throws ReflectiveOperationException {
    T other = said.on(whole);
    assertEquals(said.value(), said.part().of(other));
    List<String> different = new ArrayList<>();
    for (RecordComponent one : whole.getClass().getRecordComponents()) {
      if (!Objects.equals(one.getAccessor().invoke(whole), one.getAccessor().invoke(other))) {
        different.add(one.getName());
      }
    }
    assertEquals(List.of(component), different);
  }

  @Test
  void every_component_is_a_part() {
    List<String> tried = components().map(one -> (String) one.get()[1]).sorted().toList();
    assertEquals(
        Stream.of(Step.class, Sequence.class)
            .flatMap(record -> Arrays.stream(record.getRecordComponents()))
            .map(RecordComponent::getName)
            .sorted()
            .toList(),
        tried);
  }

  @Test
  void a_part_of_a_part_leaves_its_neighbours() {
    Transition way = HEARTS.transition();
    assertEquals(
        new Transition(way.seconds(), "Slide.", way.movements()),
        StepPart.WAY_IN_WORDS.to(HEARTS, "Slide.").transition());
    Step banana = SUNDAY.present(BANANA);
    Sides sides = Objects.requireNonNull(banana.sides());
    assertEquals(
        new Sides(Side.LEFT, sides.switchSeconds(), sides.second(), sides.single(), false),
        StepPart.FIRST_SIDE.to(banana, Side.LEFT).sides());
  }

  @Test
  void a_part_of_what_is_not_there_is_not_said() {
    Step one = HEARTS.sides(null);
    assertNull(StepPart.FIRST_SIDE.of(one));
    assertSame(one, StepPart.FIRST_SIDE.to(one, Side.LEFT));
  }
}
