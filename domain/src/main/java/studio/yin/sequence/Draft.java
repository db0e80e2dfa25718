package studio.yin.sequence;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A step or a class in the making: as it was, but for the parts that are said otherwise. It is of
 * use for parts that must change together; for one there is {@link Part#to}.
 */
final class Draft<T> {
  private final T before;
  private final Map<Part<T, ?>, @Nullable Object> said = new HashMap<>();

  Draft(T before) {
    this.before = before;
  }

  <V> Draft<T> say(Part<T, V> part, @Nullable V value) {
    said.put(part, value);
    return this;
  }

  /** A part that is always there. */
  <V> V of(Part<T, V> part) {
    return Objects.requireNonNull(orNone(part));
  }

  @SuppressWarnings("unchecked") // nothing else is put under a part
  <V> @Nullable V orNone(Part<T, V> part) {
    return said.containsKey(part) ? (V) said.get(part) : part.of(before);
  }
}
