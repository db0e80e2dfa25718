package studio.yin.sequence;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something that a step or a class says: how it is read there, and how it is said otherwise. What
 * may be said is for the whole to decide.
 *
 * @param <T> the whole
 * @param <V> what is said; null where nothing is
 * @see StepPart
 * @see ClassPart
 */
public final class Part<T, V> {
  private final Function<T, V> get;
  private final BiFunction<T, V, T> set;

  /** A part that is read and said by these. */
  public Part(Function<T, V> get, BiFunction<T, V, T> set) {
    this.get = get;
    this.set = set;
  }

  private Part(Function<Draft<T>, T> making, Function<T, V> component) {
    get = component;
    set = (whole, value) -> making.apply(new Draft<>(whole).say(this, value));
  }

  /** A component of a record, which is made anew of a draft. */
  static <T, V> Part<T, V> component(Function<T, V> get, Function<Draft<T>, T> making) {
    return new Part<>(making, get);
  }

  /**
   * A part of this part: where there is none of this, there is none of that, nor can it be said.
   */
  public <W> Part<T, W> part(Function<V, W> inner, BiFunction<V, W, V> other) {
    return new Part<>(
        whole -> {
          V outer = of(whole);
          return outer == null ? null : inner.apply(outer);
        },
        (whole, value) -> {
          V outer = of(whole);
          return outer == null ? whole : to(whole, other.apply(outer, value));
        });
  }

  /** What is said there, or null where nothing is. */
  public @Nullable V of(T whole) {
    return get.apply(whole);
  }

  /**
   * The same whole, but for this part.
   *
   * @throws studio.yin.RefusedException when it cannot be said there
   */
  public T to(T whole, @Nullable V value) {
    return set.apply(whole, value);
  }
}
