package studio.yin.sequence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static studio.yin.Refusals.refused;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.yin.Reason;

class SequenceTest {
  private final Sequence sunday = SlowSunday.sequence();

  @Test
  void a_class_has_a_step_at_least_and_sixty_at_most() {
    refused(Reason.LAST_STEP, () -> sunday.steps(List.of(), List.of()));
    assertEquals(60, sunday.steps(steps(60), List.of()).steps().size());
    assertEquals(
        List.of(60),
        refused(Reason.TOO_MANY_STEPS, () -> sunday.steps(steps(61), List.of())).particulars());
  }

  @Test
  void no_step_stands_in_a_class_twice_not_even_set_aside() {
    Step easy = sunday.present(SlowSunday.EASY);
    refused(Reason.STEP_TWICE, () -> sunday.steps(List.of(easy, easy), List.of()));
    refused(
        Reason.STEP_TWICE,
        () -> sunday.steps(List.of(easy), List.of(new SetAside(easy.hold(new Hold(9)), 0, null))));
  }

  @Test
  void twenty_steps_are_kept_aside_and_the_oldest_goes_first() {
    List<SetAside> gone = steps(25).stream().map(step -> new SetAside(step, 0, null)).toList();
    List<SetAside> kept = sunday.steps(sunday.steps(), gone).aside();
    assertEquals(gone.subList(0, 20), kept);
  }

  @ParameterizedTest
  @CsvSource({
    "Slow Sunday, Slow Sunday 2",
    "Slow Sunday 2, Slow Sunday 3",
    "Slow Sunday 99, Slow Sunday 100",
    "2026, 2026 2",
    "Yin 20268, Yin 20268 2",
    "Yin2, Yin2 2"
  })
  void a_copy_is_called_one_number_higher(String title, String next) {
    assertEquals(next, sunday.title(title).copied(SlowSunday.ids()).title());
  }

  @Test
  void the_name_of_a_copy_fits_as_well() {
    String copied = sunday.title("t".repeat(120)).copied(SlowSunday.ids()).title();
    assertEquals("t".repeat(118) + " 2", copied);
    String faces = sunday.title("\uD83E\uDDD8".repeat(120)).copied(SlowSunday.ids()).title();
    assertEquals("\uD83E\uDDD8".repeat(118) + " 2", faces);
    String next = sunday.title("t".repeat(117) + " 99").copied(SlowSunday.ids()).title();
    assertEquals("t".repeat(116) + " 100", next);
  }

  @Test
  void a_copy_keeps_what_a_clone_for_somebody_else_does_not() {
    Sequence planned = SlowSunday.planned();
    Sequence copy = planned.copied(SlowSunday.ids());
    assertEquals(planned.notes(), copy.notes());
    assertEquals(planned.brief(), copy.brief());
    assertEquals(List.of(), copy.dismissals());
    Sequence clone = planned.cloned(SlowSunday.ids());
    assertEquals("", clone.notes());
    assertEquals(
        new Brief(2700, null, planned.brief().focus(), List.of(), List.of()), clone.brief());
    assertEquals(Brief.OPEN, planned.forStudents().brief());
    assertEquals(List.of(), planned.forStudents().dismissals());
  }

  @Test
  void a_class_has_a_title() {
    assertEquals("Slow Monday", sunday.title("  Slow\nMonday ").title());
    assertEquals("title", refused(Reason.TEXT_MISSING, () -> sunday.title(" ")).field());
    refused(Reason.TEXT_TOO_LONG, () -> sunday.title("t".repeat(121)));
  }

  @Test
  void intention_and_notes_may_be_empty_but_not_endless() {
    assertEquals("", sunday.intention(" ").intention());
    assertEquals("", sunday.notes("").notes());
    refused(Reason.TEXT_TOO_LONG, () -> sunday.intention("i".repeat(281)));
    refused(Reason.TEXT_TOO_LONG, () -> sunday.notes("n".repeat(4001)));
    refused(Reason.TEXT_TOO_LONG, () -> sunday.notes("n".repeat(10_000)));
  }

  @Test
  void a_step_is_found_by_its_id() {
    assertEquals("banana", sunday.step(SlowSunday.BANANA).orElseThrow().pose());
    assertEquals(3, sunday.indexOf(SlowSunday.BANANA));
    assertTrue(sunday.step(SlowSunday.NOWHERE).isEmpty());
    assertEquals(-1, sunday.indexOf(SlowSunday.NOWHERE));
    assertEquals(-1, sunday.indexOf(SlowSunday.SPHINX), "it is set aside");
    refused(Reason.STEP_ABSENT, () -> sunday.present(SlowSunday.NOWHERE));
  }

  @Test
  void a_class_is_not_changed_by_changing_what_it_was_made_of() {
    List<Step> steps = new ArrayList<>(sunday.steps());
    Sequence made = sunday.steps(steps, sunday.aside());
    steps.clear();
    assertEquals(sunday, made);
    assertThrows(UnsupportedOperationException.class, () -> made.steps().clear());
    assertThrows(UnsupportedOperationException.class, () -> made.aside().clear());
  }

  @Test
  void students_see_neither_notes_nor_the_teachers_cues_nor_what_was_set_aside() {
    Sequence seen = sunday.forStudents();
    assertEquals("", seen.notes());
    assertEquals(List.of(), seen.aside());
    assertEquals(
        List.of("Sit.", "Let the shins cross."),
        seen.present(SlowSunday.EASY).cues().stream().map(Cue::text).toList());
    assertFalse(seen.toString().contains("Jo"), "what Mira notes of Jo stays with Mira");
  }

  @Test
  void students_see_all_the_rest() {
    Sequence seen = sunday.forStudents();
    assertEquals(sunday.title(), seen.title());
    assertEquals(sunday.intention(), seen.intention());
    assertEquals(sunday.credit(), seen.credit());
    assertEquals(sunday.level(), seen.level());
    for (Step step : sunday.steps()) {
      assertEquals(step.cues(List.of()), seen.present(step.id()).cues(List.of()));
    }
    assertEquals(seen, seen.forStudents());
  }

  @Test
  void a_clone_has_new_ids_that_remember_the_old_ones() {
    Sequence clone = sunday.cloned(SlowSunday.ids());
    Set<UUID> own = new HashSet<>(clone.steps().stream().map(Step::id).toList());
    assertEquals(5, own.size());
    for (int i = 0; i < 5; i++) {
      Step step = sunday.steps().get(i);
      assertFalse(own.contains(step.id()));
      assertEquals(step.id(), clone.steps().get(i).origin());
      assertEquals(step.clonedAs(clone.steps().get(i).id()), clone.steps().get(i));
    }
  }

  @Test
  void a_clone_takes_the_credit_along_but_neither_notes_nor_what_was_set_aside() {
    Sequence clone = sunday.cloned(SlowSunday.ids());
    assertEquals(sunday.credit(), clone.credit());
    assertEquals(sunday.title(), clone.title());
    assertEquals("", clone.notes());
    assertEquals(List.of(), clone.aside());
  }

  @Test
  void a_clone_needs_as_many_ids_as_steps() {
    refused(Reason.STEP_TWICE, () -> sunday.cloned(() -> SlowSunday.NOWHERE));
  }

  @Test
  void what_comes_of_an_edit_is_a_sequence_or_a_reason() {
    Outcome changed = sunday.apply(ClassEdit.retitle("Slow Monday"));
    assertEquals(
        "Slow Monday", assertInstanceOf(Outcome.Changed.class, changed).sequence().title());
    assertEquals("Slow Monday", changed.orThrow().title());
    Outcome refused = sunday.apply(ClassEdit.retitle(""));
    assertEquals(
        Reason.TEXT_MISSING, assertInstanceOf(Outcome.Refused.class, refused).why().reason());
    refused(Reason.TEXT_MISSING, refused::orThrow);
  }

  @Property(tries = 100)
  void clone_and_student_view_of_any_class_keep_its_length(@ForAll("sequences") Sequence any) {
    int seconds = seconds(any);
    assertEquals(seconds, seconds(any.forStudents()));
    assertEquals(seconds, seconds(any.cloned(UUID::randomUUID)));
    assertNotEquals(any, any.cloned(UUID::randomUUID));
    assertTrue(
        any.forStudents().steps().stream()
            .flatMap(step -> step.cues().stream())
            .allMatch(cue -> cue.audience() == Cue.Audience.STUDENTS));
  }

  @net.jqwik.api.Provide
  net.jqwik.api.Arbitrary<Sequence> sequences() {
    return AnyClass.sequences();
  }

  private static int seconds(Sequence sequence) {
    return sequence.steps().stream().mapToInt(Step::seconds).sum();
  }

  private static List<Step> steps(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                SlowSunday.step(
                    SlowSunday.id(200 + i),
                    Kind.POSE,
                    "sphinx",
                    Transition.NONE,
                    60,
                    List.of(),
                    List.of()))
        .toList();
  }
}
