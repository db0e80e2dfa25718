package studio.yin.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.SetAside;
import studio.yin.sequence.Step;

/**
 * Which step of a clone came from which step of its source. Ids belong to one plan alone, so a
 * version of the source is first said in the clone's ids, then merged like any other.
 *
 * <p>One generation at a time: a clone of a clone knows the steps that it came from, and nothing of
 * those that they came from.
 *
 * @param own the clone's ids, by the ids of the source
 */
public record Lineage(Map<UUID, UUID> own) {

  /**
   * The lineage of a clone. Of two steps that came from one, the first in the class counts.
   *
   * @param sources versions of the source whose steps get an id here, even if the clone has none
   * @param ids new ones, for steps that the clone does not have
   */
  static Lineage of(Sequence clone, List<Sequence> sources, Supplier<UUID> ids) {
    Map<UUID, UUID> own = new HashMap<>(kin(clone));
    for (Sequence source : sources) {
      for (Step step : source.steps()) {
        own.computeIfAbsent(step.id(), id -> ids.get());
      }
    }
    return new Lineage(own);
  }

  /** What a clone has, in the class or set aside, by what it came from. */
  static Map<UUID, UUID> kin(Sequence clone) {
    Map<UUID, UUID> kin = new HashMap<>();
    List<Step> steps = new ArrayList<>(clone.steps());
    clone.aside().stream().map(SetAside::step).forEach(steps::add);
    for (Step step : steps) {
      if (step.origin() != null) {
        kin.putIfAbsent(step.origin(), step.id());
      }
    }
    return kin;
  }

  /**
   * What of a class goes to its clones, with the ids of the source: no notes, nothing that was set
   * aside or dismissed, nothing of who comes and of what is in the room.
   *
   * @see Sequence#cloned
   */
  static Sequence travelling(Sequence source) {
    Iterator<UUID> ids = source.steps().stream().map(Step::id).iterator();
    return source.cloned(ids::next);
  }

  /** A version of the source as the clone would have it: with its ids, and nothing private. */
  Sequence asOwn(Sequence source) {
    Iterator<UUID> ids =
        source.steps().stream().map(step -> Objects.requireNonNull(own.get(step.id()))).iterator();
    return source.cloned(ids::next);
  }

  /**
   * A later version of the source as the clone would have it, made of an earlier one: what was
   * taken out is set aside, because a clone loses nothing by what happens elsewhere.
   */
  Sequence asOwn(Sequence source, Sequence earlier) {
    Sequence later = asOwn(source);
    List<SetAside> gone = new ArrayList<>();
    UUID after = null;
    for (Step step : asOwn(earlier).steps()) {
      if (later.indexOf(step.id()) < 0) {
        gone.add(0, new SetAside(step, earlier.indexOf(sourceOf(step)), after));
      }
      after = step.id();
    }
    return later.steps(later.steps(), gone);
  }

  private static UUID sourceOf(Step step) {
    return Objects.requireNonNull(step.origin());
  }
}
