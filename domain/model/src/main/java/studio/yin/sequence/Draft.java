package studio.yin.sequence;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A step or a class in the making: as it was, but for the parts that are said otherwise. It is of
 * use for parts that must change together; for one there is {@link Part#to}. They are few, so they
 * hang behind each other, the latest first, and no map is made for every step.
 */
final class Draft<T> {
  private final T whole;
  private final @Nullable Draft<T> before;
  private final @Nullable Part<T, ?> said;
  private final @Nullable Object value;

  /** The whole as it is. */
  Draft(T whole) {
    this(whole, null, null, null);
  }

  private Draft(
      T whole, @Nullable Draft<T> before, @Nullable Part<T, ?> said, @Nullable Object value) {
    this.whole = whole;
    this.before = before;
    this.said = said;
    this.value = value;
  }

  /** The same draft, with that said in that part. */
  <V> Draft<T> say(Part<T, V> part, @Nullable V other) {
    return new Draft<>(whole, this, part, other);
  }

  /** A part that is always there. */
  <V> V of(Part<T, V> part) {
    return Objects.requireNonNull(orNone(part));
  }

  @SuppressWarnings("unchecked") // nothing else is said in a part
  <V> @Nullable V orNone(Part<T, V> part) {
    for (Draft<T> draft = this; draft != null; draft = draft.before) {
      if (draft.said == part) {
        return (V) draft.value;
      }
    }
    return part.of(whole);
  }
}
