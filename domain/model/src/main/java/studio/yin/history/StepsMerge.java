package studio.yin.history;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.SetAside;
import studio.yin.sequence.Step;

/**
 * Which steps a merged class has, and where they stand.
 *
 * @param here in the class, in order
 * @param aside set aside, the latest first
 * @param conflicts what both arranged otherwise
 */
record StepsMerge(List<UUID> here, List<UUID> aside, List<Conflict> conflicts) {

  static StepsMerge of(StepIndex base, Branch mine, Branch theirs) {
    PresenceMerge presences = PresenceMerge.of(base, mine, theirs);
    // whoever is asked: a step that one took out and the other changed stays with the other
    if (!fits(base, mine, theirs) || !fits(base, theirs, mine)) {
      return asInMine(mine, theirs, presences.conflicts().keySet());
    }
    Set<UUID> staying = new LinkedHashSet<>(presences.those(Presence.HERE));
    OrderMerge<UUID> order =
        OrderMerge.merge(
            base.order(), mine.index().order(), theirs.index().order(), staying::contains);
    List<UUID> aside = aside(base, mine, theirs, presences);
    List<Conflict> conflicts = new ArrayList<>(presences.conflicts().values());
    for (Set<UUID> doubt : order.doubts()) {
      conflicts.add(new Conflict(Conflict.Cause.ORDER, mine.placing(doubt), theirs.placing(doubt)));
    }
    return new StepsMerge(
        order.order(), aside.subList(0, Math.min(aside.size(), Sequence.ASIDE)), conflicts);
  }

  /** Whether there is room for what both want, and what falls off the end is nobody's work. */
  private static boolean fits(StepIndex base, Branch mine, Branch theirs) {
    PresenceMerge presences = PresenceMerge.of(base, mine, theirs);
    int here = presences.those(Presence.HERE).size();
    return here > 0
        && here <= Sequence.STEPS
        && aside(base, mine, theirs, presences).stream()
            .skip(Sequence.ASIDE)
            .allMatch(
                id -> base.aside().containsKey(id) && !mine.touched(id) && !theirs.touched(id));
  }

  /** All that both arranged is one conflict, with what they said of steps that one took out. */
  private static StepsMerge asInMine(Branch mine, Branch theirs, Set<UUID> gone) {
    Conflict full =
        new Conflict(
            Conflict.Cause.FULL,
            mine.steps(c -> c instanceof OrderChange || gone.contains(c.step())),
            theirs.steps(c -> c instanceof OrderChange || gone.contains(c.step())));
    return new StepsMerge(mine.index().order(), mine.index().asideOrder(), List.of(full));
  }

  /** What nobody set aside comes first: it is kept there because one of both still wants it. */
  private static List<UUID> aside(
      StepIndex base, Branch mine, Branch theirs, PresenceMerge presences) {
    List<UUID> ids = presences.those(Presence.ASIDE);
    List<UUID> aside =
        new ArrayList<>(
            ids.stream()
                .filter(id -> mine.aside(id) == null && theirs.aside(id) == null)
                .sorted()
                .toList());
    List<UUID> my = mine.index().asideOrder();
    List<UUID> their = theirs.index().asideOrder();
    boolean lower = my.toString().compareTo(their.toString()) < 0; // whoever is asked
    aside.addAll(
        OrderMerge.merge(base.asideOrder(), lower ? my : their, lower ? their : my, ids::contains)
            .order());
    return aside;
  }

  /** A step as it is set aside in the merged class. */
  static SetAside aside(Step step, Sequence base, Branch mine, Branch theirs) {
    UUID id = step.id();
    SetAside was = StepIndex.of(base).aside().get(id);
    SetAside my = mine.aside(id);
    SetAside their = theirs.aside(id);
    if (my == null && their == null) {
      Anchor anchor = Anchor.of(id, base);
      return new SetAside(step, anchor.at(), anchor.behind().stream().findFirst().orElse(null));
    }
    if (my == null || their == null) {
      SetAside one = Objects.requireNonNull(my == null ? their : my);
      return new SetAside(step, one.at(), one.after());
    }
    SetAside mineThere = new SetAside(step, my.at(), my.after());
    SetAside theirsThere = new SetAside(step, their.at(), their.after());
    if (was != null && mineThere.equals(new SetAside(step, was.at(), was.after()))) {
      return theirsThere;
    }
    boolean unchanged =
        was != null && theirsThere.equals(new SetAside(step, was.at(), was.after()));
    boolean lower = mineThere.toString().compareTo(theirsThere.toString()) < 0;
    return unchanged || lower ? mineThere : theirsThere;
  }
}
