package studio.yin.history;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import studio.yin.sequence.Edit;
import studio.yin.sequence.Part;
import studio.yin.sequence.Sequence;

/**
 * A part of a class or a step that can be different by itself. Its name is the key of its sentence.
 */
public abstract sealed class Field<T, V> permits ClassField, StepField {
  private final String name;
  private final Part<T, V> part;

  Field(String name, Part<T, V> part) {
    this.name = name;
    this.part = part;
  }

  Part<T, V> part() {
    return part;
  }

  /** Its name as a word of addresses: {@code way-in}. */
  String word() {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What is said there, or null where nothing is. */
  public @Nullable V of(T whole) {
    return part.of(whole);
  }

  /**
   * How the field is different between two versions, if it is.
   *
   * @param step whose it is; absent where it is the class's
   */
  Optional<PartChanged<T, V>> between(@Nullable UUID step, T before, T after) {
    V was = of(before);
    V is = of(after);
    return Objects.equals(was, is) || !isTold(before, after)
        ? Optional.empty()
        : Optional.of(new PartChanged<>(step, this, was, is));
  }

  /** The field that this one is a part of, else itself. */
  Field<T, ?> whole() {
    return this;
  }

  /** Whether a difference is told as one of this field. */
  boolean isTold(T before, T after) {
    return true;
  }

  /** The edit that says something else there. */
  abstract Edit edit(Sequence present, @Nullable UUID step, @Nullable V value);

  @Override
  public String toString() {
    return name;
  }
}
