package studio.yin.pose;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When to take care, and what to do instead. Descriptive, never medical advice.
 *
 * @param when the condition
 * @param level whether to leave the pose out or to change it
 * @param instead what to do, a sentence for students
 * @param pose the pose to take instead; always there when the level is AVOID
 * @param otherwise poses to take where that one is not for everybody who comes, the best first
 */
public record Caution(
    Condition when, Level level, String instead, @Nullable String pose, List<String> otherwise) {
  public Caution {
    otherwise = List.copyOf(otherwise);
    if (instead.isBlank()) {
      throw new IllegalArgumentException("a caution says what to do instead");
    }
    if (level == Level.AVOID && pose == null) {
      throw new IllegalArgumentException(
          "a caution to avoid names the pose to take instead (pose: ...)");
    }
    if (pose == null && !otherwise.isEmpty()) {
      throw new IllegalArgumentException(
          "otherwise names second choices; name the first one too (pose: ...)");
    }
  }

  /** A caution with no second choice. */
  public Caution(Condition when, Level level, String instead, @Nullable String pose) {
    this(when, level, instead, pose, List.of());
  }

  /** Slugs of the poses to take instead, the best first. */
  public List<String> choices() {
    return Stream.concat(Optional.ofNullable(pose).stream(), otherwise.stream()).toList();
  }

  /** Whether the pose is to be left out, not only changed. */
  public boolean avoids() {
    return level == Level.AVOID;
  }

  /** How strong a caution is. */
  public enum Level {
    AVOID,
    MODIFY
  }
}
