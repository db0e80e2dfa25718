package studio.yin.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import studio.yin.pose.Prop;
import studio.yin.pose.PropKind;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.Step;

/**
 * What to fetch for a class. What one step has done with, the next one uses again, so a student
 * needs of each kind as many as the most demanding step has in use at one time, not what all steps
 * add up to.
 *
 * @param needs one for each kind that is used, in the order of the vocabulary
 */
public record PropList(List<Need> needs) {

  public PropList {
    needs = List.copyOf(needs);
  }

  /**
   * The props of a class. What was set aside and what alternatives would take is not among them.
   */
  public static PropList of(Sequence sequence) {
    return new PropList(
        Arrays.stream(PropKind.values()).flatMap(kind -> need(sequence, kind).stream()).toList());
  }

  /** What a class takes of one kind, if it takes any. */
  public Optional<Need> of(PropKind kind) {
    return needs.stream().filter(need -> need.kind() == kind).findFirst();
  }

  private static Optional<Need> need(Sequence sequence, PropKind kind) {
    List<Use> uses = new ArrayList<>();
    int needed = 0;
    int most = 0;
    for (Step step : sequence.steps()) {
      List<Prop> props = step.props().stream().filter(prop -> prop.kind() == kind).toList();
      needed = Math.max(needed, count(props.stream().filter(Prop::needed).toList()));
      most = Math.max(most, count(props));
      props.forEach(prop -> uses.add(new Use(step.id(), prop, or(step, prop))));
    }
    return uses.isEmpty() ? Optional.empty() : Optional.of(new Need(kind, needed, most, uses));
  }

  private static int count(List<Prop> props) {
    return props.stream().mapToInt(Prop::count).sum();
  }

  /** Two things in one place that nobody needs are a choice; what is needed there is not. */
  private static List<Prop> or(Step step, Prop prop) {
    return step.props().stream()
        .filter(other -> !prop.needed() && !other.needed())
        .filter(other -> other.place() == prop.place() && other.kind() != prop.kind())
        .toList();
  }

  /**
   * What a class takes of one kind.
   *
   * @param needed how many each student cannot do without at one time; 0 where all are optional
   * @param most how many each student has in use at one time, optional ones among them
   * @param uses where they go, in the order of the class
   */
  public record Need(PropKind kind, int needed, int most, List<Use> uses) {
    public Need {
      uses = List.copyOf(uses);
    }

    /** How many to fetch: those that are needed, or what is welcome where none is. */
    public int count() {
      return needed > 0 ? needed : most;
    }

    /** In how many steps it is used. */
    public int steps() {
      return (int) uses.stream().map(Use::step).distinct().count();
    }

    /** How many more than the needed ones would be welcome. */
    public int optional() {
      return most - needed;
    }

    /** How many are needed in the room. */
    public int neededFor(int students) {
      return needed * students;
    }

    /** How many are welcome in the room, the needed ones among them. */
    public int mostFor(int students) {
      return most * students;
    }
  }

  /**
   * One place where a prop goes.
   *
   * @param or what may lie there in its stead: other optional props in the same place
   */
  public record Use(UUID step, Prop prop, List<Prop> or) {
    public Use {
      or = List.copyOf(or);
    }
  }
}
