package studio.yin.speech;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import studio.yin.history.ClassField;
import studio.yin.history.Field;
import studio.yin.history.StepField;

/** In which words the value of a field is told. */
final class FieldWords {
  private static final FieldWords ALL =
      new FieldWords()
          .tell(ClassField.TITLE, Wording::quoted)
          .tell(ClassField.INTENTION, Wording::quoted)
          .tell(ClassField.NOTES, (w, v) -> v)
          .tell(ClassField.LEVEL, Wording::word)
          .tell(ClassField.CREDIT, Wording::credit)
          .tell(ClassField.TARGET, Wording::clock)
          .tell(ClassField.STUDENTS, Wording::number)
          .tell(ClassField.FOCUS, Wording::words)
          .tell(ClassField.CONDITIONS, Wording::words)
          .tell(ClassField.STOCK, Wording::stock)
          .tell(StepField.POSE, Wording::shape)
          .tell(StepField.VARIATION, Wording::variation)
          .tell(StepField.ALTERNATIVES, Wording::poses)
          .tell(StepField.NAME, Wording::quoted)
          .tell(StepField.KIND, Wording::word)
          .tell(StepField.TRANSITION, Wording::clock)
          .tell(StepField.WAY_IN, Wording::quoted)
          .tell(StepField.MOVEMENTS, Wording::poses)
          .tell(StepField.HOLD, Wording::hold)
          .tell(StepField.SIDES, (w, v) -> w.say("sides.two"))
          .tell(StepField.FIRST_SIDE, (w, v) -> v.name())
          .tell(StepField.SWITCH, Wording::clock)
          .tell(StepField.SECOND_SIDE, Wording::secondSide)
          .tell(StepField.RANGE, Wording::meant)
          .tell(StepField.LOCK, (w, v) -> v ? w.say("locked") : "")
          .tell(StepField.ORIGIN, (w, v) -> v.toString());

  private final Map<Field<?, ?>, BiFunction<Wording, ?, String>> words = new HashMap<>();

  private FieldWords() {}

  private <V> FieldWords tell(Field<?, V> field, BiFunction<Wording, V, String> how) {
    words.put(field, how);
    return this;
  }

  /** A value in words; empty for none. */
  @SuppressWarnings("unchecked") // put in with a field of the same type, by tell
  static <V> String of(Wording wording, Field<?, V> field, @Nullable V value) {
    if (value == null) {
      return "";
    }
    var how = (BiFunction<Wording, V, String>) ALL.words.get(field);
    if (how == null) {
      throw new IllegalArgumentException("No words are known for " + field);
    }
    return how.apply(wording, value);
  }
}
