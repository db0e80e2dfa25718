package studio.yin.insight;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import studio.yin.pose.Catalogue;
import studio.yin.pose.Prop;
import studio.yin.pose.PropKind;
import studio.yin.sequence.Edit;
import studio.yin.sequence.Step;
import studio.yin.sequence.StepEdit;

/**
 * How one step can do with what is in a room, its pose staying what it is.
 *
 * <p>What is needed is shared out in the order in which it is fetched, for as long as there is
 * enough for everybody. What does not go round is replaced by what serves in its place, as long as
 * there is enough of that. What is optional goes where there is none of it at all.
 */
record StepSubstitution(List<Edit> edits, List<PropChange> changes, List<PropChange> impossible) {

  static StepSubstitution of(Step step, Catalogue catalogue, Room room) {
    return new Sharing(step, catalogue, room).shared();
  }

  boolean isEmpty() {
    return changes.isEmpty() && impossible.isEmpty();
  }

  /** The sharing out, under way. */
  private static final class Sharing {
    private final Catalogue catalogue;
    private final Room room;
    private final Map<PropKind, Integer> taken = new EnumMap<>(PropKind.class);
    private final List<Edit> edits = new ArrayList<>();
    private final List<PropChange> changes = new ArrayList<>();
    private final List<PropChange> impossible = new ArrayList<>();
    private final Set<Prop.Key> left = new HashSet<>();
    private Step step;

    Sharing(Step step, Catalogue catalogue, Room room) {
      this.step = step;
      this.catalogue = catalogue;
      this.room = room;
    }

    StepSubstitution shared() {
      List<Prop> optional = step.props().stream().filter(prop -> !prop.needed()).toList();
      List<Prop> scarce =
          step.props().stream().filter(Prop::needed).filter(prop -> !takes(prop)).toList();
      scarce.forEach(prop -> left.add(prop.key()));
      optional.stream().filter(prop -> room.none(prop.kind())).forEach(this::drop);
      missing(scarce).forEach(prop -> impossible.add(change(PropChange.How.IMPOSSIBLE, prop)));
      return new StepSubstitution(edits, changes, impossible);
    }

    /** Takes a prop for everybody, if there is enough. */
    private boolean takes(Prop prop) {
      int all = taken.getOrDefault(prop.kind(), 0) + prop.count();
      boolean enough = all <= room.each(prop.kind());
      if (enough) {
        taken.put(prop.kind(), all);
      }
      return enough;
    }

    private void drop(Prop prop) {
      make(new StepEdit.RemoveProp(step.id(), prop.key()));
      changes.add(change(PropChange.How.DROPPED, prop));
    }

    /** Replaces what can be, again and again, since what goes makes place for what comes. */
    private List<Prop> missing(List<Prop> scarce) {
      List<Prop> missing = scarce.stream().filter(prop -> !replace(prop)).toList();
      return missing.size() == scarce.size() ? missing : missing(missing);
    }

    private boolean replace(Prop prop) {
      Optional<Prop> substitute =
          Substitutes.of(prop).stream().filter(this::fits).filter(this::takes).findFirst();
      substitute.ifPresent(
          by -> {
            put(prop, by);
            left.remove(prop.key());
            changes.add(
                change(PropChange.How.REPLACED, prop, new Argument.Props(by.kind(), by.count())));
          });
      return substitute.isPresent();
    }

    /** Whether it can lie in its place together with what is there, and with what does go round. */
    private boolean fits(Prop substitute) {
      return !left.contains(substitute.key())
          && needed(substitute) + substitute.count() <= Prop.MOST;
    }

    /** How many of its kind lie in its place and are needed there. */
    private int needed(Prop substitute) {
      return step.prop(substitute.key()).filter(Prop::needed).map(Prop::count).orElse(0);
    }

    /** Puts a substitute in a prop's place; what was optional there is now needed. */
    private void put(Prop prop, Prop by) {
      Optional<Prop> there = step.prop(by.key());
      if (there.isEmpty()) {
        make(new StepEdit.PutProp(step.id(), prop.key(), by));
        return;
      }
      Prop more =
          new Prop(
              by.kind(),
              needed(by) + by.count(),
              by.place(),
              there.get().lie(),
              there.get().detail(),
              by.purpose(),
              true);
      make(new StepEdit.RemoveProp(step.id(), prop.key()));
      make(new StepEdit.PutProp(step.id(), by.key(), more));
    }

    private void make(StepEdit edit) {
      step = edit.on(step);
      edits.add(edit);
    }

    private PropChange change(PropChange.How how, Prop prop, Argument... others) {
      List<Argument> particulars =
          new ArrayList<>(
              List.of(
                  new Argument.Name(step.called(catalogue)),
                  new Argument.Props(prop.kind(), prop.count()),
                  new Argument.Word(prop.place())));
      particulars.addAll(List.of(others));
      return new PropChange(how, step.id(), prop, particulars);
    }
  }
}
