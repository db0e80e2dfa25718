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
    List<StepChange> my = StepDifference.between(base == null ? theirs : base, mine);
    List<StepChange> their = StepDifference.between(base == null ? mine : base, theirs);
    if (their.isEmpty() || (base != null && my.isEmpty())) {
      return new StepMerge(their.isEmpty() ? mine : theirs, List.of()); // most steps, and quick
    }
    List<Conflict> conflicts = new ArrayList<>();
    Step fields = fields(mine, my, their, conflicts);

    List<StepChange> myProps = my.stream().filter(StepMerge::ofProps).toList();
    List<StepChange> theirProps = their.stream().filter(StepMerge::ofProps).toList();
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

    List<StepChange> myWords = my.stream().filter(StepMerge::ofWords).toList();
    List<StepChange> theirWords = their.stream().filter(StepMerge::ofWords).toList();
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

  private static boolean ofProps(StepChange change) {
    return change instanceof StepChange.OtherProp || change instanceof StepChange.PropOrder;
  }

  private static boolean ofWords(StepChange change) {
    return change instanceof StepChange.OtherWords || change instanceof StepChange.WordOrder;
  }

  private static boolean ordered(List<StepChange> changes) {
    return changes.stream()
        .anyMatch(c -> c instanceof StepChange.PropOrder || c instanceof StepChange.WordOrder);
  }

  private static Step fields(
      Step mine, List<StepChange> my, List<StepChange> their, List<Conflict> conflicts) {
    // where one of them has changed the whole of a field, its parts belong to it
    Set<StepField<?>> wholes =
        Stream.concat(said(my), said(their))
            .map(StepChange.Said::field)
            .collect(Collectors.toSet());
    Map<StepField<?>, List<Change>> own = byField(my, wholes);
    Step merged = mine;
    for (var other : byField(their, wholes).entrySet()) {
      List<Change> same = own.getOrDefault(other.getKey(), List.of());
      if (same.isEmpty()) {
        for (Change change : other.getValue()) {
          merged = ((StepChange) change).edit(merged).on(merged);
        }
      } else if (!same.equals(other.getValue())) {
        conflicts.add(new Conflict(Conflict.Cause.OTHERWISE, same, other.getValue()));
      }
    }
    return merged;
  }

  private static Map<StepField<?>, List<Change>> byField(
      List<StepChange> changes, Set<StepField<?>> wholes) {
    Map<StepField<?>, List<Change>> byField = new LinkedHashMap<>();
    said(changes)
        .forEach(
            said -> {
              StepField<?> whole = said.field().whole();
              StepField<?> field = wholes.contains(whole) ? whole : said.field();
              byField.computeIfAbsent(field, f -> new ArrayList<>()).add(said);
            });
    return byField;
  }

  private static Stream<StepChange.Said<?>> said(List<StepChange> changes) {
    return changes.stream()
        .filter(change -> change instanceof StepChange.Said)
        .map(change -> (StepChange.Said<?>) change);
  }
}
