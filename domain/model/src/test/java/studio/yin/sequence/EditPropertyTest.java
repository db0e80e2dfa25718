package studio.yin.sequence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import studio.yin.Refusals;

/** What holds for any edit of any class. */
class EditPropertyTest {

  @Property
  void an_edit_makes_a_sound_class_or_is_refused_with_a_sentence(
      @ForAll("sequences") Sequence sequence,
      @ForAll @Size(max = 20) List<@net.jqwik.api.From("edits") Edit> edits) {
    Sequence present = sequence;
    for (Edit edit : edits) {
      Set<UUID> known = ids(present);
      Sequence next =
          switch (present.apply(edit)) {
            case Outcome.Changed changed -> changed.sequence();
            case Outcome.Refused refused -> {
              Refusals.assertWhole(refused.why());
              yield present;
            }
          };
      assertSound(next);
      assertTrue(ids(next).containsAll(known), "no step is lost");
      present = next;
    }
  }

  @Property(tries = 2000)
  void an_edit_that_arrives_twice_does_no_more_than_once(
      @ForAll("sequences") Sequence sequence, @ForAll("simpleEdits") Edit edit) {
    Sequence once = after(sequence, edit);
    assertEquals(once, after(once, edit));
  }

  @Property
  void a_step_that_moves_leaves_the_others_in_their_order(
      @ForAll("sequences") Sequence sequence, @ForAll int from, @ForAll int to) {
    UUID step = stepOf(sequence, from).id();
    int place = Math.floorMod(to, sequence.steps().size());
    Sequence moved = sequence.apply(new OrderEdit.Move(step, place)).orThrow();
    assertEquals(place, moved.indexOf(step));
    assertEquals(without(sequence, step), without(moved, step));
    assertEquals(sequence, moved.apply(new OrderEdit.Move(step, sequence.indexOf(step))).orThrow());
  }

  @Property
  void what_was_set_aside_last_comes_back_to_where_it_stood(
      @ForAll("sequences") Sequence sequence, @ForAll @Size(min = 1, max = 7) List<Integer> which) {
    List<UUID> gone = new ArrayList<>();
    Sequence present = sequence;
    for (int any : which) {
      if (present.steps().size() > 1) {
        UUID step = stepOf(present, any).id();
        present = present.apply(new OrderEdit.Remove(step)).orThrow();
        gone.add(0, step);
      }
    }
    for (UUID step : gone) {
      present = present.apply(new OrderEdit.Restore(step)).orThrow();
    }
    assertEquals(sequence, present);
  }

  @Property
  void an_edit_of_one_step_leaves_all_others_as_they_were(
      @ForAll("sequences") Sequence sequence, @ForAll("simpleEdits") Edit edit) {
    UUID step = changes(edit);
    if (step != null) {
      Sequence edited = after(sequence, edit);
      assertEquals(without(sequence, step), without(edited, step));
      assertEquals(sequence.aside(), edited.aside());
      assertEquals(sequence.indexOf(step), edited.indexOf(step));
    }
  }

  @Property
  void neighbours_that_went_come_back_in_their_order(
      @ForAll("sequences") Sequence sequence,
      @ForAll @Size(min = 1, max = 7) List<Integer> which,
      @ForAll java.util.Random any) {
    Sequence present = sequence.steps(sequence.steps(), List.of());
    List<UUID> gone = new ArrayList<>();
    for (int one : which) {
      if (present.steps().size() > 1) {
        UUID step = stepOf(present, one).id();
        present = present.apply(new OrderEdit.Remove(step)).orThrow();
        gone.add(step);
      }
    }
    java.util.Collections.shuffle(gone, any);
    for (UUID step : gone) {
      present = present.apply(new OrderEdit.Restore(step)).orThrow();
    }
    assertEquals(sequence.steps(), present.steps());
  }

  @Property
  void several_edits_do_what_they_do_one_after_the_other_or_nothing(
      @ForAll("sequences") Sequence sequence,
      @ForAll @Size(max = 4) List<@net.jqwik.api.From("simpleEdits") Edit> edits) {
    Sequence oneByOne = sequence;
    boolean all = true;
    for (Edit edit : edits) {
      all &= oneByOne.apply(edit) instanceof Outcome.Changed;
      oneByOne = all ? after(oneByOne, edit) : oneByOne;
    }
    assertEquals(all ? oneByOne : sequence, after(sequence, new Edit.Together(edits)));
  }

  @Provide
  Arbitrary<Sequence> sequences() {
    return AnyClass.sequences();
  }

  @Provide
  Arbitrary<Edit> edits() {
    return AnyClass.edits();
  }

  @Provide
  Arbitrary<Edit> simpleEdits() {
    return AnyClass.simpleEdits();
  }

  /** What stands there after somebody asked for it, whatever the answer was. */
  private static Sequence after(Sequence sequence, Edit edit) {
    return sequence.apply(edit) instanceof Outcome.Changed changed ? changed.sequence() : sequence;
  }

  /** The one step that an edit changes within; null for those of the class or of the order. */
  private static UUID changes(Edit edit) {
    return edit instanceof StepEdit one ? one.step() : null;
  }

  private static Step stepOf(Sequence sequence, int any) {
    return sequence.steps().get(Math.floorMod(any, sequence.steps().size()));
  }

  private static List<Step> without(Sequence sequence, UUID step) {
    return sequence.steps().stream().filter(other -> !other.id().equals(step)).toList();
  }

  private static Set<UUID> ids(Sequence sequence) {
    Set<UUID> ids = new HashSet<>();
    sequence.steps().forEach(step -> ids.add(step.id()));
    sequence.aside().forEach(gone -> ids.add(gone.step().id()));
    return ids;
  }

  private static void assertSound(Sequence sequence) {
    assertTrue(!sequence.steps().isEmpty() && sequence.steps().size() <= Sequence.STEPS);
    assertTrue(sequence.aside().size() <= Sequence.ASIDE);
    assertEquals(sequence.steps().size() + sequence.aside().size(), ids(sequence).size());
    for (Step step : sequence.steps()) {
      Set<Object> keys = new HashSet<>();
      step.props().forEach(prop -> assertTrue(keys.add(prop.key()), () -> "twice " + prop.key()));
    }
  }
}
