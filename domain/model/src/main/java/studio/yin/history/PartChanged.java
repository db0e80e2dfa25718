package studio.yin.history;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import studio.yin.sequence.Edit;
import studio.yin.sequence.Sequence;

/**
 * Another title, hold, pose, side and the like.
 *
 * @param step whose it is; absent where it is the class's
 * @param before what was said, absent where nothing was
 * @param after what is said, absent where nothing is
 */
public record PartChanged<T, V>(
    @Nullable UUID step, Field<T, V> field, @Nullable V before, @Nullable V after)
    implements Change {
  @Override
  public Object place() {
    return field;
  }

  /** The class or step with this change. */
  T on(T whole) {
    return field.part().to(whole, after);
  }

  /** {@inheritDoc} A step that was set aside is changed where it lies. */
  @Override
  public Edit edit(Sequence present) {
    return field.edit(present, step, after);
  }

  @Override
  public PartChanged<T, V> reversed() {
    return new PartChanged<>(step, field, after, before);
  }

  @Override
  public String part() {
    return field.word();
  }
}
