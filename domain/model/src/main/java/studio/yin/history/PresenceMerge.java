package studio.yin.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Whether each step is in the merged class, set aside or gone: diff3, and who took a step out and
 * who changed it are asked to agree. Either way the step is kept, with what was changed in it.
 *
 * @param all of every step that anybody knows
 * @param conflicts steps that one took out and the other changed, by their ids
 */
record PresenceMerge(Map<UUID, Presence> all, Map<UUID, Conflict> conflicts) {

  static PresenceMerge of(StepIndex base, Branch mine, Branch theirs) {
    Set<UUID> ids = new LinkedHashSet<>(mine.index().ids());
    ids.addAll(theirs.index().ids());
    Map<UUID, Presence> all = new LinkedHashMap<>();
    Map<UUID, Conflict> conflicts = new LinkedHashMap<>();
    for (UUID id : ids) {
      Presence was = base.presence(id);
      Presence my = mine.presence(id);
      Presence their = theirs.presence(id);
      boolean here = my == Presence.HERE || their == Presence.HERE;
      boolean taken = was == Presence.HERE && here && my != their;
      Branch other = their == Presence.HERE || my == Presence.GONE ? theirs : mine;
      if (taken && other.touched(id)) {
        conflicts.put(id, new Conflict(Conflict.Cause.GONE, mine.changes(id), theirs.changes(id)));
        all.put(id, my == Presence.HERE ? Presence.HERE : Presence.ASIDE);
      } else if (taken) {
        all.put(id, my == Presence.HERE ? their : my);
      } else if (here) {
        all.put(id, Presence.HERE);
      } else if (my == their || was != Presence.ASIDE || other.touched(id)) {
        all.put(id, Presence.ASIDE);
      } else {
        all.put(id, Presence.GONE); // it fell off the end of one's aside
      }
    }
    return new PresenceMerge(all, conflicts);
  }

  List<UUID> those(Presence standing) {
    List<UUID> those = new ArrayList<>();
    all.forEach(
        (id, its) -> {
          if (its == standing) {
            those.add(id);
          }
        });
    return those;
  }
}
