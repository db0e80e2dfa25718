package studio.yin.server.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.yin.RefusedException;
import studio.yin.account.KnownAccounts;
import studio.yin.happening.Happening;
import studio.yin.happening.Happenings;
import studio.yin.library.Library;
import studio.yin.plan.ClassPlans;
import studio.yin.plan.Copying;
import studio.yin.plan.Expected;
import studio.yin.plan.Offers;
import studio.yin.plan.Publication;
import studio.yin.plan.Revising;
import studio.yin.sequence.ClassEdit;
import studio.yin.sequence.Hold;
import studio.yin.sequence.StepEdit;
import studio.yin.server.StudioServices;
import studio.yin.server.Tokens.Person;
import studio.yin.sharing.Share;
import studio.yin.sharing.Shares;
import studio.yin.speech.Languages;

/** What a teacher does is remembered in the transaction in which it is done, and in no other. */
@QuarkusTest
@QuarkusTestResource(StudioServices.class)
class HappeningsTest {
  private static final UUID MIRA = Person.MIRA.id;

  @Inject ClassPlans plans;
  @Inject Revising revising;
  @Inject Copying copying;
  @Inject Offers offers;
  @Inject Shares shares;
  @Inject Library library;
  @Inject Happenings happenings;
  @Inject KnownAccounts known;
  private UUID plan;

  @BeforeEach
  void a_class_of_mira() {
    known.admits(MIRA, "Mira Lindqvist", Instant.now(), Optional.empty());
    plan = cloned();
  }

  private UUID cloned() {
    return QuarkusTransaction.requiringNew()
        .call(() -> copying.clone(library.sequence("spine"), MIRA, Optional.empty()).id());
  }

  @Test
  void a_class_is_cloned_and_published_twice_and_each_time_is_remembered() {
    revising.publish(
        plan, MIRA, "First, for the Sunday group", Expected.anything(), Languages.FIRST);
    revising.publish(plan, MIRA, "the same again", Expected.anything(), Languages.FIRST);
    revising.revise(plan, MIRA, ClassEdit.retitle("Slow Sunday"), Expected.anything());
    revising.publish(plan, MIRA, "", Expected.anything(), Languages.FIRST);
    assertEquals(
        List.of(
            Map.of("source", "spine", "number", "1"),
            Map.of("revision", "1"),
            Map.of("revision", "2")),
        happenings.to(plan).stream().map(Happening::particulars).toList());
    assertEquals(
        List.of(
            Happening.What.PLAN_CLONED,
            Happening.What.PLAN_PUBLISHED,
            Happening.What.PLAN_PUBLISHED),
        happenings.to(plan).stream().map(Happening::what).toList());
    List<Publication> publications = plans.publications(plan, MIRA);
    assertEquals(
        List.of("", "First, for the Sunday group"),
        publications.stream().map(Publication::note).toList());
    assertEquals(List.of(2, 1), publications.stream().map(p -> p.revision().number()).toList());
    assertEquals(MIRA, publications.get(0).madeBy());
    assertEquals(List.of(), plans.publications(plan, Person.JONAS.id), "not for another teacher");
  }

  @Test
  void a_link_is_made_revoked_once_and_reopened() {
    revising.publish(plan, MIRA, "", Expected.anything(), Languages.FIRST);
    Share.Terms terms = new Share.Terms("Group", Share.Mode.FOLLOWS, Duration.ofDays(7));
    UUID link = shares.make(plan, MIRA, terms, Optional.empty()).id();
    shares.revoke(link, plan, MIRA);
    shares.revoke(link, plan, MIRA);
    shares.reopen(link, plan, MIRA);
    shares.reopen(link, plan, MIRA);
    assertEquals(
        List.of(
            Happening.What.LINK_MADE, Happening.What.LINK_REVOKED, Happening.What.LINK_REOPENED),
        happenings.to(link).stream().map(Happening::what).toList());
    assertEquals(Map.of("plan", plan.toString()), happenings.to(link).get(0).particulars());
  }

  @Test
  void changes_that_are_taken_from_a_source_are_remembered_and_those_left_are_not() {
    UUID copy = copying.copy(plan, MIRA, Optional.empty()).id();
    UUID step = plans.plan(plan, MIRA).head().sequence().steps().get(0).id();
    revising.revise(plan, MIRA, StepEdit.changeHold(step, new Hold(222)), Expected.anything());
    offers.accept(copy, MIRA, 2, List.of(offered(copy)), Expected.anything());
    revising.revise(plan, MIRA, StepEdit.changeHold(step, new Hold(111)), Expected.anything());
    offers.decline(copy, MIRA, 3, List.of(offered(copy)), Expected.anything());
    assertEquals(
        List.of(Happening.What.PLAN_CLONED, Happening.What.CHANGES_TAKEN),
        happenings.to(copy).stream().map(Happening::what).toList());
    assertEquals(Map.of("revision", "2"), happenings.to(copy).get(1).particulars());
  }

  private String offered(UUID copy) {
    return QuarkusTransaction.requiringNew()
        .call(() -> offers.source(copy, MIRA).offer().changes().getFirst().name());
  }

  @Test
  void what_is_refused_or_taken_back_has_not_happened() {
    assertThrows(
        RefusedException.class,
        () -> revising.publish(plan, Person.JONAS.id, "", Expected.anything(), Languages.FIRST));
    assertThrows(
        IllegalStateException.class,
        () ->
            QuarkusTransaction.requiringNew()
                .run(
                    () -> {
                      revising.publish(plan, MIRA, "", Expected.anything(), Languages.FIRST);
                      throw new IllegalStateException("the rest of it fails");
                    }));
    assertEquals(1, happenings.to(plan).size(), "that it was cloned");
    assertEquals(List.of(), plans.publications(plan, MIRA));
  }
}
