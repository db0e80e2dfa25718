package studio.yin.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static studio.yin.Refusals.refused;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.yin.Reason;
import studio.yin.outside.Chance;
import studio.yin.plan.ClassPlan;
import studio.yin.plan.Plans;
import studio.yin.sequence.SlowSunday;

class ShareTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final Share.Terms FOR_EVER = new Share.Terms("", Share.Mode.FOLLOWS, null);

  private final Chance chance = new Chance(new SecureRandom());
  private final TokenSeal seal =
      new TokenSeal(Base64.getEncoder().encodeToString(new byte[32]), chance);
  private final ClassPlan sunday = Plans.published(SlowSunday.sequence(), NOON);

  @Test
  void a_class_that_was_never_published_cannot_be_shared() {
    ClassPlan unpublished = Plans.of(SlowSunday.sequence(), NOON);
    refused(Reason.NOT_PUBLISHED, () -> shared(unpublished, FOR_EVER));
  }

  @Test
  void a_link_shows_what_was_published() {
    for (Share.Mode mode : Share.Mode.values()) {
      Share share = shared(sunday, new Share.Terms("Sunday group", mode, null));
      assertEquals(sunday.head().number(), share.shown());
      assertEquals(mode, share.mode());
      assertEquals("Sunday group", share.label());
    }
  }

  @Test
  void a_link_can_be_copied_again() {
    ShareToken token = ShareToken.random(chance);
    Share share = Share.of(sunday, FOR_EVER, SlowSunday.id(1), token, seal, NOON);
    assertEquals(token.text(), share.token(seal).text());
  }

  @Test
  void a_link_without_an_end_opens_until_it_is_revoked() {
    Share share = shared(sunday, FOR_EVER);
    assertTrue(share.isOpen(NOON.plus(Duration.ofDays(100_000))));
    share.revoke(NOON.plusSeconds(60));
    assertFalse(share.isOpen(NOON.plusSeconds(60)));
    assertFalse(share.isOpen(NOON.plus(Duration.ofDays(1))));
  }

  @Test
  void a_link_that_is_revoked_twice_was_revoked_the_first_time() {
    Share share = shared(sunday, FOR_EVER);
    share.revoke(NOON.plusSeconds(60));
    share.revoke(NOON.plusSeconds(120));
    assertEquals(Optional.of(NOON.plusSeconds(60)), share.revokedAt());
  }

  @Test
  void a_link_with_an_end_opens_up_to_it_and_not_at_it() {
    Share share = shared(sunday, new Share.Terms("", Share.Mode.FIXED, Duration.ofDays(7)));
    Instant end = NOON.plus(Duration.ofDays(7));
    assertEquals(Optional.of(end), share.expiresAt());
    assertTrue(share.isOpen(end.minusNanos(1)));
    assertFalse(share.isOpen(end));
  }

  @Test
  void a_link_lasts_from_a_minute_to_ten_years() {
    lasts(Duration.ofMinutes(1));
    lasts(Duration.ofDays(3660));
    for (Duration early :
        new Duration[] {Duration.ZERO, Duration.ofSeconds(59), Duration.ofDays(-1)}) {
      refused(Reason.DATE_PASSED, () -> lasts(early));
    }
    refused(Reason.DATE_TOO_FAR, () -> lasts(Duration.ofDays(3661)));
    assertNull(lasts(null).lasts());
  }

  @Test
  void a_label_is_one_short_line_or_nothing() {
    assertEquals("Sunday group", new Share.Terms(" Sunday\ngroup", Share.Mode.FIXED, null).label());
    refused(Reason.TEXT_TOO_LONG, () -> new Share.Terms("l".repeat(81), Share.Mode.FIXED, null));
  }

  private static Share.Terms lasts(Duration duration) {
    return new Share.Terms("", Share.Mode.FIXED, duration);
  }

  private Share shared(ClassPlan plan, Share.Terms terms) {
    return Share.of(plan, terms, SlowSunday.id(1), ShareToken.random(chance), seal, NOON);
  }
}
