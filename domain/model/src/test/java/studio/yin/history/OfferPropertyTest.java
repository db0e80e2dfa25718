package studio.yin.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import studio.yin.sequence.AnyClass;
import studio.yin.sequence.Edit;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.SlowSunday;
import studio.yin.sequence.Step;

/** What holds for any class, any clone of it, and whatever becomes of both. */
class OfferPropertyTest {

  /** A source when it was cloned and now; the clone as it was made and now. */
  record Kin(Sequence base, Sequence source, Sequence fresh, Sequence mine) {
    Offer offer() {
      return Offer.of(base, source, mine, SlowSunday.ids());
    }
  }

  @Property
  void a_clone_that_is_as_it_was_made_becomes_what_a_new_clone_would_be(@ForAll("kin") Kin kin) {
    Merge merge = Offer.of(kin.base(), kin.source(), kin.fresh(), SlowSunday.ids()).takeAll();
    assertTrue(merge.isClean());
    assertEquals(nameless(kin.source()), nameless(merge.sequence()));
  }

  /** What travels, without the ids. */
  private static Sequence nameless(Sequence sequence) {
    List<UUID> ids = new ArrayList<>();
    for (int i = 0; i < sequence.steps().size(); i++) {
      ids.add(SlowSunday.id(5000 + i));
    }
    Sequence copy = sequence.cloned(ids.iterator()::next);
    return copy.steps(copy.steps().stream().map(step -> step.origin(null)).toList(), List.of());
  }

  @Property
  void a_source_that_is_as_it_was_offers_nothing(@ForAll("kin") Kin kin) {
    Offer offer = Offer.of(kin.base(), kin.base(), kin.mine(), SlowSunday.ids());
    assertTrue(offer.isEmpty());
    assertEquals(new Merge(kin.mine(), List.of()), offer.takeAll());
  }

  @Property
  void what_is_offered_is_called_the_same_when_it_is_offered_again(@ForAll("kin") Kin kin) {
    List<String> names = kin.offer().changes().stream().map(Change::name).toList();
    Offer again = Offer.of(kin.base(), kin.source(), kin.mine(), UUID::randomUUID);
    assertEquals(names, again.changes().stream().map(Change::name).toList());
    assertEquals(names.size(), Set.copyOf(names).size(), "and nothing else is called so");
  }

  @Property
  void taking_nothing_changes_nothing(@ForAll("kin") Kin kin) {
    assertEquals(new Merge(kin.mine(), List.of()), kin.offer().take(List.of()));
  }

  @Property
  void whatever_is_taken_no_step_of_the_clone_is_lost(@ForAll("kin") Kin kin) {
    StepIndex taken = StepIndex.of(kin.offer().takeAll().sequence());
    for (UUID id : StepIndex.of(kin.mine()).ids()) {
      assertTrue(taken.presence(id) != Presence.GONE);
    }
  }

  @Property
  void what_is_the_teachers_own_does_not_travel(@ForAll("kin") Kin kin) {
    Sequence taken = kin.offer().takeAll().sequence();
    assertEquals(kin.mine().notes(), taken.notes());
    assertEquals(kin.mine().dismissals(), taken.dismissals());
    assertEquals(kin.mine().brief().students(), taken.brief().students());
    assertEquals(kin.mine().brief().conditions(), taken.brief().conditions());
    assertEquals(kin.mine().brief().stock(), taken.brief().stock());
  }

  @Property
  void what_was_decided_is_not_offered_again_and_everything_else_is(
      @ForAll("kin") Kin kin, @ForAll int any) {
    Offer offer = kin.offer();
    if (!offer.isEmpty()) {
      Change one = offer.changes().get(Math.floorMod(any, offer.changes().size()));
      Sequence settled;
      Sequence clone;
      try {
        settled = offer.settled(List.of(one));
        clone = offer.take(List.of(one)).sequence();
      } catch (studio.yin.RefusedException alone) {
        return;
      }
      Offer next = Offer.of(settled, kin.source(), clone, SlowSunday.ids());
      Set<Object> places = new HashSet<>();
      offer.changes().forEach(change -> places.add(place(change)));
      for (Change change : next.changes()) {
        assertTrue(ofOrder(change) || places.contains(place(change)), change::toString);
        assertFalse(
            place(change).equals(place(one)) && one instanceof PartChanged && one.step() != null);
      }
      assertTrue(
          Offer.of(kin.source(), kin.source(), clone, SlowSunday.ids()).isEmpty(), "all settled");
    }
  }

  /** An order that was half taken may be told by other steps, props and words than before. */
  private static boolean ofOrder(Change change) {
    return change instanceof OrderChange
        || change instanceof StepChange.PropOrder
        || change instanceof StepChange.WordOrder;
  }

  private static Object place(Change change) {
    return List.of(String.valueOf(change.step()), change.place());
  }

  @Property
  void a_field_that_was_taken_is_not_offered_again_though_nothing_was_remembered(
      @ForAll("kin") Kin kin) {
    Offer offer = kin.offer();
    for (Change change : offer.changes()) {
      if (change instanceof PartChanged && change.step() != null) {
        Merge merge = offer.take(List.of(change));
        if (merge.isClean()) {
          Offer next = Offer.of(kin.base(), kin.source(), merge.sequence(), SlowSunday.ids());
          assertFalse(next.changes().contains(change), change::toString);
        }
      }
    }
  }

  @Property
  void a_step_that_is_taken_remembers_where_it_comes_from(@ForAll("kin") Kin kin) {
    Offer offer = kin.offer();
    Map<UUID, Step> byOrigin = new HashMap<>();
    offer.takeAll().sequence().steps().forEach(step -> byOrigin.put(step.origin(), step));
    for (Change change : offer.changes()) {
      if (change instanceof OrderChange.Added added) {
        Step step = byOrigin.get(added.step());
        assertEquals(added.added().pose(), step.pose());
        assertFalse(step.id().equals(added.step()), "an id of its own");
      }
    }
  }

  @Provide
  Arbitrary<Kin> kin() {
    return Combinators.combine(AnyHistory.sequences(), AnyHistory.edits(), cloneEdits())
        .as(
            (base, edits, own) -> {
              Sequence fresh = base.cloned(ids());
              return new Kin(
                  base, AnyHistory.edited(base, edits), fresh, AnyHistory.edited(fresh, own));
            });
  }

  /** The clone's steps have the ids from 1 on as well, so that edits meet them. */
  private static Supplier<UUID> ids() {
    int[] next = {1};
    return () -> SlowSunday.id(next[0]++);
  }

  private static Arbitrary<List<Edit>> cloneEdits() {
    return AnyClass.edits().list().ofMaxSize(6);
  }
}
