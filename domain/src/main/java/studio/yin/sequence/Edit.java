package studio.yin.sequence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One change to a sequence, as a value. Nothing else changes a sequence.
 *
 * <p>Every edit names the whole value that it wants ("hold: 4:00", never "a minute more"), so that
 * an edit that arrives twice does no more than once. {@link StepEdit} changes what one step says,
 * {@link OrderEdit} which steps there are and in what order, {@link ClassEdit} what is said of the
 * class as a whole.
 */
public sealed interface Edit permits StepEdit, OrderEdit, ClassEdit, Edit.Together, Edit.Become {

  /**
   * The sequence that this edit makes.
   *
   * @throws studio.yin.RefusedException when it cannot be done
   */
  Sequence on(Sequence sequence);

  /**
   * The piece of the sequence that this edit replaces, or null where there is none. Two people edit
   * against each other only if this piece is no longer what the second of them had seen.
   */
  @Nullable Object replaces(Sequence sequence);

  /**
   * The edit that takes this one back, where this one was made on that sequence.
   *
   * @throws studio.yin.RefusedException when this edit cannot be made on that sequence
   */
  Edit inverse(Sequence before);

  /** Several edits, one after the other: all of them or none, and one revision for all. */
  record Together(List<Edit> edits) implements Edit {
    public Together {
      edits = List.copyOf(edits);
    }

    @Override
    public Sequence on(Sequence sequence) {
      Sequence changed = sequence;
      for (Edit edit : edits) {
        changed = edit.on(changed);
      }
      return changed;
    }

    @Override
    public Object replaces(Sequence sequence) {
      return edits.stream().map(edit -> Optional.ofNullable(edit.replaces(sequence))).toList();
    }

    @Override
    public Edit inverse(Sequence before) {
      List<Edit> back = new ArrayList<>();
      Sequence changed = before;
      for (Edit edit : edits) {
        back.add(0, edit.inverse(changed));
        changed = edit.on(changed);
      }
      return new Together(back);
    }
  }

  /** Becomes that whole sequence: what a merge made, or what an older revision said. */
  record Become(Sequence sequence) implements Edit {
    @Override
    public Sequence on(Sequence present) {
      return sequence;
    }

    @Override
    public Object replaces(Sequence present) {
      return present;
    }

    @Override
    public Edit inverse(Sequence before) {
      return new Become(before);
    }
  }
}
