package studio.yin.web.plan;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import studio.yin.Reason;
import studio.yin.Refusal;
import studio.yin.edge.Ids;
import studio.yin.edge.WholeNumber;
import studio.yin.pose.Vocabulary;
import studio.yin.sequence.Brief;
import studio.yin.sequence.Hold;
import studio.yin.sequence.WrittenTime;

/** What a form sent, control by control; refused with a sentence where it cannot be read. */
final class FormFields {
  private FormFields() {}

  /** The text of a control; empty where it was not sent. */
  static String text(MultivaluedMap<String, String> form, String control) {
    @Nullable String sent = form.getFirst(control);
    return sent == null ? "" : sent;
  }

  /** A whole number from a control, within its range. */
  static int number(MultivaluedMap<String, String> form, String control, int least, int most) {
    return WholeNumber.read(text(form, control).strip(), least, most)
        .orElseThrow(
            () -> Refusal.of(Reason.COUNT_OUT_OF_RANGE, control, least, most).toException());
  }

  /** A way into a pose from a control, in seconds; its model says how long it may take. */
  static int span(MultivaluedMap<String, String> form, String control) {
    long seconds =
        WrittenTime.seconds(text(form, control))
            .orElseThrow(() -> Refusal.of(Reason.SECONDS_UNREADABLE, control).toException());
    return Math.clamp(seconds, -1, Integer.MAX_VALUE);
  }

  /** The length of a class from a control, in seconds. */
  static int length(MultivaluedMap<String, String> form, String control) {
    return length(text(form, control), control);
  }

  /** The length of a class that was typed into a control, in seconds. */
  static int length(String typed, String control) {
    long seconds =
        WrittenTime.ofClass(typed, Brief.SHORTEST)
            .orElseThrow(() -> Refusal.of(Reason.LENGTH_UNREADABLE, control).toException());
    return Math.clamp(seconds, -1, Integer.MAX_VALUE);
  }

  /** A hold from its field, or from a button beside it, which says the seconds that it leads to. */
  static Hold hold(MultivaluedMap<String, String> form) {
    return form.containsKey("to")
        ? new Hold(number(form, "to", 1, Hold.LONGEST))
        : Hold.typed(text(form, "hold"));
  }

  /** A word of a vocabulary from a control. */
  static <E extends Enum<E>> E choice(
      MultivaluedMap<String, String> form, String control, Class<E> vocabulary) {
    return Vocabulary.of(vocabulary, control, text(form, control));
  }

  /** A word of a vocabulary from a control that may stand open; null where it does. */
  static <E extends Enum<E>> @Nullable E choiceIfAny(
      MultivaluedMap<String, String> form, String control, Class<E> vocabulary) {
    return text(form, control).isEmpty() ? null : choice(form, control, vocabulary);
  }

  /** The step that an address names; an unreadable identifier names no step of this class. */
  static UUID step(String segment) {
    return Ids.inPath(segment);
  }
}
