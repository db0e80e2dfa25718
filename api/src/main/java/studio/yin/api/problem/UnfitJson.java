package studio.yin.api.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import studio.yin.Reason;
import studio.yin.Refusal;
import studio.yin.RefusedException;
import studio.yin.pose.Vocabulary;
import studio.yin.sequence.Hold;

/** Says what is wrong with a body, in the words of JSON, never in those of Java. */
final class UnfitJson {
  private UnfitJson() {}

  /** What a field waits for; the words stand in {@code faults.properties}. */
  enum Wanted {
    HOLD,
    WHOLE_NUMBER,
    YES_OR_NO,
    TEXT,
    LIST,
    OBJECT,
    OTHERWISE;

    String key() {
      return "Wanted." + Vocabulary.word(this);
    }
  }

  static Problem problem(JsonProcessingException unfit) {
    for (Throwable cause = unfit; cause != null; cause = cause.getCause()) {
      if (cause instanceof RefusedException refused) {
        return Problem.of(refused.refusal());
      }
      if (cause instanceof com.fasterxml.jackson.core.JsonParseException && cause != unfit) {
        return unreadable((JsonProcessingException) cause);
      }
    }
    if (unfit instanceof UnrecognizedPropertyException unknown) {
      return Fault.FIELD_UNKNOWN.problem(
          path(unknown), Vocabulary.clipped(unknown.getPropertyName()));
    }
    if (unfit instanceof InvalidFormatException other
        && other.getTargetType() != null
        && other.getTargetType().isEnum()
        && other.getValue() instanceof String word) {
      return Problem.of(
          Refusal.of(Reason.CHOICE_UNKNOWN, String.valueOf(path(other)), Vocabulary.clipped(word)));
    }
    if (unfit.getOriginalMessage().startsWith("Trailing token")) {
      return unreadable(unfit);
    }
    if (unfit instanceof MismatchedInputException other && other.getTargetType() != null) {
      return Fault.VALUE_UNFIT.problem(path(other), expected(other.getTargetType()));
    }
    if (unfit instanceof JsonMappingException other && path(other) != null) {
      return Fault.VALUE_UNFIT.problem(path(other), Wanted.OTHERWISE);
    }
    return unreadable(unfit);
  }

  private static Problem unreadable(JsonProcessingException unfit) {
    JsonLocation at = unfit.getLocation() == null ? JsonLocation.NA : unfit.getLocation();
    return Fault.BODY_UNREADABLE.problem(
        null, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
  }

  private static @Nullable String path(JsonMappingException unfit) {
    String path =
        unfit.getPath().stream()
            .map(
                at ->
                    at.getFieldName() == null
                        ? "" + at.getIndex()
                        : Vocabulary.clipped(at.getFieldName()))
            .collect(Collectors.joining("."));
    return path.isEmpty() ? null : path;
  }

  private static Wanted expected(Class<?> type) {
    if (type == Hold.class) {
      return Wanted.HOLD;
    }
    if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
      return Wanted.WHOLE_NUMBER;
    }
    if (type == boolean.class || type == Boolean.class) {
      return Wanted.YES_OR_NO;
    }
    if (type == String.class || type.isEnum()) {
      return Wanted.TEXT;
    }
    return Collection.class.isAssignableFrom(type) ? Wanted.LIST : Wanted.OBJECT;
  }
}
