package studio.yin.web.plan;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import studio.yin.Reason;
import studio.yin.Refusal;
import studio.yin.pose.Choice;
import studio.yin.sequence.Hold;
import studio.yin.web.page.Key;

/** What a form sent, control by control; refused with a sentence where it cannot be read. */
final class Sent {
  private Sent() {}

  /** The text of a control; empty where it was not sent. */
  static String text(MultivaluedMap<String, String> form, String control) {
    @Nullable String sent = form.getFirst(control);
    return sent == null ? "" : sent;
  }

  /** A whole number from a control, within its range. */
  static int number(MultivaluedMap<String, String> form, String control, int least, int most) {
    String sent = text(form, control).strip();
    if (!sent.matches("-?\\d{1,9}")
        || Integer.parseInt(sent) < least
        || Integer.parseInt(sent) > most) {
      throw Refusal.of(Reason.COUNT_OUT_OF_RANGE, control, least, most).thrown();
    }
    return Integer.parseInt(sent);
  }

  /** A length of time from a control, as {@code 1:15} or in seconds. */
  static int span(MultivaluedMap<String, String> form, String control) {
    String sent = text(form, control).strip();
    if (sent.matches("0+|0+:00")) {
      return 0;
    }
    return Hold.typed(sent).seconds();
  }

  /** A word of a vocabulary from a control. */
  static <E extends Enum<E>> E choice(
      MultivaluedMap<String, String> form, String control, Class<E> vocabulary) {
    return Choice.of(vocabulary, control, text(form, control));
  }

  /** The step that an address names; an unreadable identifier names no step of this class. */
  static UUID step(String segment) {
    return Key.inPath(segment);
  }
}
