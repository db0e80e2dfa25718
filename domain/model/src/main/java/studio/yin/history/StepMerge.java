package studio.yin.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.yin.pose.Prop;
import studio.yin.sequence.Step;

/**
 * One step of what two people have made of one: diff3 thing by thing.
 *
 * @param merged what both say, as far as can be; else what I say
 * @param conflicts what both say otherwise
 */
record StepMerge(Step merged, List<Conflict> conflicts) {

  /**
   * Merges two versions of a step.
   *
   * @param base what both began with; absent where both have put the step in, and everything that
   *     is not the same is a conflict
   */
  static StepMerge of(@Nullable Step base, Step mine, Step theirs) {
    List<Change> my = StepDifference.between(base == null ? theirs : base, mine);
    List<Change> their = StepDifference.between(base == null ? mine : base, theirs);
    if (their.isEmpty() || (base != null && my.isEmpty())) {
      return new StepMerge(their.isEmpty() ? mine : theirs, List.of()); // most steps, and quick
    }
    List<Conflict> conflicts = new ArrayList<>();
    Step fields =
        fields(
            mine,
            StepDifference.said(base == null ? theirs : base, mine),
            StepDifference.said(base == null ? mine : base, theirs),
            conflicts);

    List<Change> myProps = my.stream().filter(StepMerge::ofProps).toList();
    List<Change> theirProps = their.stream().filter(StepMerge::ofProps).toList();
    var props =
        ListMerge.of(
            base == null ? null : base.props(),
            new ListMerge.Left<>(mine.props(), ordered(myProps)),
            new ListMerge.Left<>(theirs.props(), ordered(theirProps)),
            Prop::key,
            Step.PROPS);
    conflicts.addAll(
        props.conflicts(
            myProps,
            theirProps,
            StepDifference.propOrder(theirs, mine),
            StepDifference.propOrder(mine, theirs)));

    List<Change> myWords = my.stream().filter(StepMerge::ofWords).toList();
    List<Change> theirWords = their.stream().filter(StepMerge::ofWords).toList();
    var cues =
        ListMerge.of(
            base == null ? null : base.cues(),
            new ListMerge.Left<>(mine.cues(), ordered(myWords)),
            new ListMerge.Left<>(theirs.cues(), ordered(theirWords)),
            StepChange.Occasion::of,
            Step.CUES);
    conflicts.addAll(
        cues.conflicts(
            myWords,
            theirWords,
            StepDifference.wordOrder(theirs, mine),
            StepDifference.wordOrder(mine, theirs)));
    return new StepMerge(fields.props(props.merged()).cues(cues.merged()), conflicts);
  }

  private static boolean ofProps(Change change) {
    return change instanceof StepChange.OtherProp || change instanceof StepChange.PropOrder;
  }

  private static boolean ofWords(Change change) {
    return change instanceof StepChange.OtherWords || change instanceof StepChange.WordOrder;
  }

  private static boolean ordered(List<Change> changes) {
    return changes.stream()
        .anyMatch(c -> c instanceof StepChange.PropOrder || c instanceof StepChange.WordOrder);
  }

  private static Step fields(
      Step mine,
      List<PartChanged<Step, ?>> my,
      List<PartChanged<Step, ?>> their,
      List<Conflict> conflicts) {
    // where one of them has changed the whole of a field, its parts belong to it
    Set<Field<Step, ?>> wholes =
        Stream.concat(my.stream(), their.stream())
            .map(PartChanged::field)
            .collect(Collectors.toSet());
    var own = byField(my, wholes);
    Step merged = mine;
    for (var other : byField(their, wholes).entrySet()) {
      List<PartChanged<Step, ?>> same = own.getOrDefault(other.getKey(), List.of());
      if (same.isEmpty()) {
        for (PartChanged<Step, ?> change : other.getValue()) {
          merged = change.on(merged);
        }
      } else if (!same.equals(other.getValue())) {
        conflicts.add(
            new Conflict(
                Conflict.Cause.OTHERWISE, List.copyOf(same), List.copyOf(other.getValue())));
      }
    }
    return merged;
  }

  private static Map<Field<Step, ?>, List<PartChanged<Step, ?>>> byField(
      List<PartChanged<Step, ?>> changes, Set<Field<Step, ?>> wholes) {
    Map<Field<Step, ?>, List<PartChanged<Step, ?>>> byField = new LinkedHashMap<>();
    for (PartChanged<Step, ?> said : changes) {
      Field<Step, ?> whole = said.field().whole();
      Field<Step, ?> field = wholes.contains(whole) ? whole : said.field();
      byField.computeIfAbsent(field, f -> new ArrayList<>()).add(said);
    }
    return byField;
  }
}
