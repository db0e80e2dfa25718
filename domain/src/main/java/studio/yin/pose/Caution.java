package studio.yin.pose;

import org.jspecify.annotations.Nullable;

/**
 * When to take care, and what to do instead. Descriptive, never medical advice.
 *
 * @param when the condition
 * @param level whether to leave the pose out or to change it
 * @param instead what to do, a sentence for students
 * @param pose the pose to take instead; always there when the level is AVOID
 */
public record Caution(Condition when, Level level, String instead, @Nullable String pose) {
  public Caution {
    if (instead.isBlank()) {
      throw new IllegalArgumentException("a caution says what to do instead");
    }
    if (level == Level.AVOID && pose == null) {
      throw new IllegalArgumentException(
          "a caution to avoid names the pose to take instead (pose: ...)");
    }
  }

  /** How strong a caution is. */
  public enum Level {
    AVOID,
    MODIFY
  }
}
