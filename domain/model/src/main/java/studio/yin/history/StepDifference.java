package studio.yin.history;

import java.util.ArrayList;
import java.util.List;
import studio.yin.pose.Prop;
import studio.yin.sequence.Cue;
import studio.yin.sequence.Step;

/** How what a step says is different between two of its versions. */
final class StepDifference {
  private StepDifference() {}

  /** Its changes, which lead from the one to the other when they are made in their order. */
  static List<Change> between(Step before, Step after) {
    if (before.equals(after)) {
      return List.of();
    }
    List<Change> changes = new ArrayList<>(said(before, after));
    List<StepChange> lists = new ArrayList<>();
    for (var group : KeyedLists.between(before.props(), after.props(), Prop::key)) {
      lists.add(
          new StepChange.OtherProp(
              before.id(),
              group.key(),
              group.before().stream().findFirst().orElse(null),
              group.after().stream().findFirst().orElse(null)));
    }
    for (var group : KeyedLists.between(before.cues(), after.cues(), StepChange.Occasion::of)) {
      lists.add(
          new StepChange.OtherWords(
              before.id(), group.key(), texts(group.before()), texts(group.after())));
    }
    Step made = before;
    for (StepChange change : lists) {
      made = change.edit(made).on(made);
    }
    changes.addAll(lists);
    if (!made.props().equals(after.props())) {
      changes.add(propOrder(before, after));
    }
    if (!made.cues().equals(after.cues())) {
      changes.add(wordOrder(before, after));
    }
    return changes;
  }

  /** Those of its parts, but for props and words. */
  static List<PartChanged<Step, ?>> said(Step before, Step after) {
    List<PartChanged<Step, ?>> said = new ArrayList<>();
    StepField.ALL.forEach(field -> field.between(before.id(), before, after).ifPresent(said::add));
    return said;
  }

  static StepChange.PropOrder propOrder(Step before, Step after) {
    return new StepChange.PropOrder(
        before.id(),
        before.props().stream().map(Prop::key).toList(),
        after.props().stream().map(Prop::key).toList());
  }

  static StepChange.WordOrder wordOrder(Step before, Step after) {
    return new StepChange.WordOrder(
        before.id(),
        before.cues().stream().map(StepChange.Occasion::of).toList(),
        after.cues().stream().map(StepChange.Occasion::of).toList());
  }

  private static List<String> texts(List<Cue> cues) {
    return cues.stream().map(Cue::text).toList();
  }
}
