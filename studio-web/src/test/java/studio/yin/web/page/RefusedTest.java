package studio.yin.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import studio.yin.Reason;
import studio.yin.Refusal;
import studio.yin.speech.Languages;

class RefusedTest {
  private static final Map<String, String> TYPED =
      Map.of("email", "mira", "firstName", "", "key", "1", "needed", "yes");

  @Test
  void each_field_is_told_the_first_thing_that_is_wrong_with_it_in_the_order_of_the_form() {
    Refused refused =
        Refused.of(
            "person",
            List.of(
                Refusal.of(Reason.TEXT_MISSING, "firstName"),
                Refusal.of(Reason.EMAIL_UNREADABLE, "email"),
                Refusal.of(Reason.EMAIL_TWICE, "email")),
            TYPED,
            Languages.FIRST);
    assertEquals(2, refused.faults());
    assertEquals("firstName", refused.field());
    assertTrue(refused.isFirst("firstName"));
    assertFalse(refused.isFirst("email"));
    assertEquals("Please write something here.", refused.sentence());
    assertEquals("That does not look like an e-mail address.", refused.wrong("email"));
    assertEquals("", refused.elsewhere());
  }

  @Test
  void words_that_were_typed_come_back_in_their_own_form_alone() {
    Refused refused =
        Refused.of(
            "person",
            Refusal.of(Reason.EMAIL_UNREADABLE, "email").toException(),
            TYPED,
            Languages.FIRST);
    assertTrue(refused.in("person"));
    assertTrue(refused.isWrong("person", "email"));
    assertEquals("mira", refused.typed("person", "email", "mira@example.org"));
    assertEquals("mira@example.org", refused.typed("other", "email", "mira@example.org"));
    assertTrue(refused.ticked("person", "needed", false));
    assertFalse(refused.ticked("person", "wanted", true));
    assertTrue(refused.ticked("other", "wanted", true));
    assertFalse(refused.isWrong("other", "email"));
  }

  @Test
  void what_is_wrong_with_no_control_that_can_be_seen_is_told_elsewhere() {
    for (String unseen : List.of("account", "key")) {
      Refused refused =
          Refused.of("", Refusal.of(Reason.KEY_USED, unseen).toException(), TYPED, Languages.FIRST);
      assertEquals(refused.sentence(), refused.elsewhere(), unseen);
      assertFalse(refused.elsewhere().isEmpty());
    }
  }

  @Test
  void what_somebody_else_has_changed_is_said_with_it() {
    Refused alone =
        Refused.of(
            "", Refusal.of(Reason.TEXT_MISSING, "title").toException(), TYPED, Languages.FIRST);
    assertFalse(alone.both());
    assertEquals(alone.sentence(), alone.said());
    Refused refused =
        Refused.of(
            "title",
            Refusal.of(Reason.CHANGED_MEANWHILE, "from").toException(),
            TYPED,
            Languages.FIRST);
    assertTrue(refused.both());
    assertEquals(refused.sentence(), refused.said());
    assertEquals(
        "Not undone. It is called Sunday now.",
        refused.meanwhile("It is called Sunday now.").saying("Not undone.").said());
  }

  @Test
  void a_form_that_was_not_refused_has_nothing_to_tell() {
    assertFalse(Refused.NOTHING.isAny());
    assertFalse(Refused.NOTHING.in(""));
    assertFalse(Refused.NOTHING.isFirst(""));
    assertEquals("", Refused.NOTHING.sentence());
    assertEquals("stands", Refused.NOTHING.typed("title", "stands"));
  }
}
