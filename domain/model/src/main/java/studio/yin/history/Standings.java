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
record Standings(Map<UUID, Standing> all, Map<UUID, Conflict> conflicts) {

  static Standings of(Roster base, Party mine, Party theirs) {
    Set<UUID> ids = new LinkedHashSet<>(mine.roster().ids());
    ids.addAll(theirs.roster().ids());
    Map<UUID, Standing> all = new LinkedHashMap<>();
    Map<UUID, Conflict> conflicts = new LinkedHashMap<>();
    for (UUID id : ids) {
      Standing was = base.standing(id);
      Standing my = mine.standing(id);
      Standing their = theirs.standing(id);
      boolean here = my == Standing.HERE || their == Standing.HERE;
      boolean taken = was == Standing.HERE && here && my != their;
      Party other = their == Standing.HERE || my == Standing.GONE ? theirs : mine;
      if (taken && other.touched(id)) {
        conflicts.put(id, new Conflict(Conflict.Cause.GONE, mine.changes(id), theirs.changes(id)));
        all.put(id, my == Standing.HERE ? Standing.HERE : Standing.ASIDE);
      } else if (taken) {
        all.put(id, my == Standing.HERE ? their : my);
      } else if (here) {
        all.put(id, Standing.HERE);
      } else if (my == their || was != Standing.ASIDE || other.touched(id)) {
        all.put(id, Standing.ASIDE);
      } else {
        all.put(id, Standing.GONE); // it fell off the end of one's aside
      }
    }
    return new Standings(all, conflicts);
  }

  List<UUID> those(Standing standing) {
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
