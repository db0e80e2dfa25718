package studio.yin.pose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static studio.yin.Refusals.refused;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.yin.Reason;
import studio.yin.Refusal;

class PropTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 9})
  void one_to_nine_of_a_kind_may_lie_in_one_place(int count) {
    assertEquals(count, block(count, "").count());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 10, Integer.MAX_VALUE, Integer.MIN_VALUE})
  void any_other_count_is_refused(int count) {
    Refusal refusal = refused(Reason.COUNT_OUT_OF_RANGE, () -> block(count, ""));
    assertEquals("count", refusal.field());
    assertEquals(List.of(1, 9), refusal.particulars());
  }

  @Test
  void a_detail_is_one_short_line() {
    assertEquals("folded in four", block(1, "  folded\nin four ").detail());
    assertEquals("", block(1, "  ").detail());
    refused(Reason.TEXT_TOO_LONG, () -> block(1, "d".repeat(121)));
    refused(Reason.TEXT_UNPRINTABLE, () -> block(1, "\u0000"));
  }

  @ParameterizedTest
  @CsvSource({
    "BLOCK, FLAT ON_EDGE ON_END LENGTHWISE CROSSWISE",
    "BLANKET, FLAT LENGTHWISE CROSSWISE FOLDED ROLLED",
    "BOLSTER, ON_EDGE ON_END LENGTHWISE CROSSWISE",
    "CHAIR, ''",
    "STRAP, ''",
    "WALL, ''"
  })
  void a_prop_lies_only_as_its_kind_can(PropKind kind, String ways) {
    assertNull(lying(kind, null).lie());
    for (Lie lie : Lie.values()) {
      if (List.of(ways.split(" ", -1)).contains(lie.name())) {
        assertEquals(lie, lying(kind, lie).lie());
      } else {
        assertEquals("lie", refused(Reason.LIE_UNFIT, () -> lying(kind, lie)).field());
      }
    }
  }

  private static Prop lying(PropKind kind, @Nullable Lie lie) {
    return new Prop(kind, 1, Place.IN_FRONT, lie, "", Purpose.SUPPORT, false);
  }

  @Test
  void a_prop_is_known_by_kind_and_place_alone() {
    assertEquals(block(1, "flat").key(), block(2, "on its end").key());
    assertEquals("block@under-forehead", block(1, "").key().toString());
  }

  @Test
  void every_key_is_read_as_it_was_written_and_no_two_are_alike() {
    Set<String> written = new HashSet<>();
    for (PropKind kind : PropKind.values()) {
      for (Place place : Place.values()) {
        Prop.Key key = new Prop.Key(kind, place);
        assertEquals(key, Prop.Key.of(key.toString()));
        assertTrue(written.add(key.toString()));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "@",
        "block",
        "block@",
        "@under-head",
        "block@under-head@",
        "block@@under-head",
        "BLOCK@under-head",
        "block@UNDER_HEAD",
        " block@under-head",
        "brick@under-head",
        "block@on-the-moon",
        "🧱@🌙"
      })
  void what_no_key_was_written_as_is_refused(String text) {
    refused(Reason.CHOICE_UNKNOWN, () -> Prop.Key.of(text));
  }

  @Test
  void only_the_beginning_of_a_long_key_is_said_back() {
    Refusal refusal = refused(Reason.CHOICE_UNKNOWN, () -> Prop.Key.of("🧱".repeat(100)));
    assertEquals(List.of("🧱".repeat(40) + "…"), refusal.particulars());
  }

  private static Prop block(int count, String detail) {
    return new Prop(
        PropKind.BLOCK, count, Place.UNDER_FOREHEAD, null, detail, Purpose.SUPPORT, false);
  }
}
