package studio.yin.history;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import studio.yin.sequence.Edit;
import studio.yin.sequence.OrderEdit;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.SetAside;
import studio.yin.sequence.Step;

/** A change of which steps there are, and where they stand. */
public sealed interface OrderChange extends Change {

  @Override
  OrderChange reversed();

  @Override
  default Object place() {
    return OrderChange.class;
  }

  @Override
  default String part() {
    return "place";
  }

  /** A step that is new. */
  record Added(Step added, Anchor to) implements OrderChange {
    @Override
    public UUID step() {
      return added.id();
    }

    @Override
    public Edit edit(Sequence present) {
      return to.put(added, present);
    }

    @Override
    public Removed reversed() {
      return new Removed(added, to, null);
    }
  }

  /**
   * A step that was set aside and is back.
   *
   * @param gone how it was set aside
   */
  record Restored(SetAside gone, Anchor to) implements OrderChange {
    @Override
    public UUID step() {
      return gone.step().id();
    }

    @Override
    public Edit edit(Sequence present) {
      return to.put(gone.step(), present);
    }

    @Override
    public Removed reversed() {
      return new Removed(gone.step(), to, gone);
    }
  }

  /**
   * A step that was taken out.
   *
   * @param removed as it was before
   * @param from where it stood
   * @param kept how it is set aside; absent where nothing of it is kept
   */
  record Removed(Step removed, Anchor from, @Nullable SetAside kept) implements OrderChange {
    @Override
    public UUID step() {
      return removed.id();
    }

    @Override
    public Edit edit(Sequence present) {
      Edit out = new OrderEdit.Discard(step());
      Step last = present.step(step()).orElse(null);
      if (kept == null || last == null) {
        return out;
      }
      List<SetAside> aside = new ArrayList<>(present.aside());
      aside.add(0, new SetAside(last, kept.at(), kept.after()));
      return new Edit.Together(List.of(out, new OrderEdit.KeepAside(aside)));
    }

    @Override
    public OrderChange reversed() {
      return kept == null ? new Added(removed, from) : new Restored(kept, from);
    }
  }

  /** A step that stands somewhere else among those that stayed where they were. */
  record Moved(UUID step, Anchor from, Anchor to) implements OrderChange {
    @Override
    public Edit edit(Sequence present) {
      return to.move(step, present);
    }

    @Override
    public Moved reversed() {
      return new Moved(step, to, from);
    }
  }

  /**
   * Other steps are kept aside, or in another order, without any of them coming from the class or
   * going back there: the oldest fell off. What the steps say is no part of it.
   */
  record AsideKept(List<SetAside> before, List<SetAside> after) implements OrderChange {
    public AsideKept {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }

    @Override
    public @Nullable UUID step() {
      return null;
    }

    @Override
    public Object place() {
      return AsideKept.class;
    }

    @Override
    public Edit edit(Sequence present) {
      return new OrderEdit.KeepAside(
          after.stream()
              .filter(gone -> present.indexOf(gone.step().id()) < 0)
              .map(gone -> new SetAside(saying(present, gone.step()), gone.at(), gone.after()))
              .toList());
    }

    /** What the step says where it lies aside by now. */
    private static Step saying(Sequence present, Step step) {
      return present.aside().stream()
          .map(SetAside::step)
          .filter(there -> there.id().equals(step.id()))
          .findFirst()
          .orElse(step);
    }

    @Override
    public AsideKept reversed() {
      return new AsideKept(after, before);
    }

    @Override
    public String part() {
      return "aside";
    }
  }
}
