package studio.yin.sequence;

import java.util.List;
import java.util.function.Function;

/**
 * One change to a sequence, as somebody asks for it.
 *
 * <p>Every edit names the whole value that it wants ("hold: 4:00", never "a minute more"), so that
 * an edit that arrives twice does no more than once. {@link StepEdit} changes what one step says,
 * {@link OrderEdit} which steps there are and in what order, {@link ClassEdit} what is said of the
 * class as a whole.
 *
 * <p>An edit knows nothing of what others do meanwhile, nor how it is taken back: two versions of a
 * class are merged, and the revision before is still there.
 */
public sealed interface Edit
    permits StepEdit, OrderEdit, ClassEdit, Edit.Together, Edit.Become, Edit.AsItStands {

  /**
   * The sequence that this edit makes.
   *
   * @throws studio.yin.RefusedException when it cannot be done
   */
  Sequence on(Sequence sequence);

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
  }

  /** Becomes that whole sequence: what a merge made, or what an older revision said. */
  record Become(Sequence sequence) implements Edit {
    @Override
    public Sequence on(Sequence present) {
      return sequence;
    }
  }

  /**
   * An edit that can only be said once the class is seen that it is made on.
   *
   * @param edit makes it from that class, or refuses
   */
  record AsItStands(Function<Sequence, Edit> edit) implements Edit {
    @Override
    public Sequence on(Sequence sequence) {
      return edit.apply(sequence).on(sequence);
    }
  }
}
