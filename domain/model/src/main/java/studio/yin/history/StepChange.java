package studio.yin.history;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import studio.yin.Reason;
import studio.yin.Refusal;
import studio.yin.pose.Prop;
import studio.yin.pose.Vocabulary;
import studio.yin.sequence.Cue;
import studio.yin.sequence.Edit;
import studio.yin.sequence.OrderEdit;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.SetAside;
import studio.yin.sequence.Step;
import studio.yin.sequence.StepEdit;

/** A change of the props or words of a step, whether it is in the class or set aside. */
public sealed interface StepChange extends Change {

  @Override
  UUID step();

  @Override
  StepChange reversed();

  /** The edit that makes this change in the step as it is now. */
  StepEdit edit(Step present);

  /** {@inheritDoc} A step that was set aside is changed where it lies. */
  @Override
  default Edit edit(Sequence present) {
    return edit(present, step(), this::edit);
  }

  /** The edit of a step in the class, or of one that was set aside where it lies. */
  static Edit edit(Sequence present, UUID step, Function<Step, StepEdit> edit) {
    StepIndex index = StepIndex.of(present);
    Step here = index.here().get(step);
    if (here != null) {
      return edit.apply(here);
    }
    SetAside gone = index.aside().get(step);
    if (gone == null) {
      throw Refusal.of(Reason.STEP_ABSENT, "step").toException();
    }
    Step changed = edit.apply(gone.step()).on(gone.step());
    SetAside other = new SetAside(changed, gone.at(), gone.after());
    return new OrderEdit.KeepAside(
        present.aside().stream().map(one -> one.equals(gone) ? other : one).toList());
  }

  /** A prop that came, went or is another one of its kind in its place. */
  record OtherProp(UUID step, Prop.Key prop, @Nullable Prop before, @Nullable Prop after)
      implements StepChange {
    @Override
    public Object place() {
      return prop;
    }

    @Override
    public StepEdit edit(Step present) {
      if (after != null) {
        return new StepEdit.HaveProp(step, after);
      }
      return StepEdit.changeProps(
          step, present.props().stream().filter(other -> !other.key().equals(prop)).toList());
    }

    @Override
    public OtherProp reversed() {
      return new OtherProp(step, prop, after, before);
    }

    @Override
    public String part() {
      return "props/" + prop;
    }
  }

  /** The same props, to be fetched in another order. */
  record PropOrder(UUID step, List<Prop.Key> before, List<Prop.Key> after) implements StepChange {
    public PropOrder {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }

    @Override
    public Object place() {
      return PropOrder.class;
    }

    @Override
    public StepEdit edit(Step present) {
      return StepEdit.changeProps(step, KeyedLists.arranged(present.props(), Prop::key, after));
    }

    @Override
    public PropOrder reversed() {
      return new PropOrder(step, after, before);
    }

    @Override
    public String part() {
      return "props";
    }
  }

  /**
   * Other words for a moment.
   *
   * @param before the lines that were said then, none where nothing was
   * @param after the lines that are said
   */
  record OtherWords(UUID step, Occasion occasion, List<String> before, List<String> after)
      implements StepChange {
    public OtherWords {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }

    @Override
    public Object place() {
      return occasion;
    }

    @Override
    public StepEdit edit(Step present) {
      return new StepEdit.Say(step, occasion.moment(), occasion.audience(), after);
    }

    @Override
    public OtherWords reversed() {
      return new OtherWords(step, occasion, after, before);
    }

    @Override
    public String part() {
      return "cues/" + occasion;
    }
  }

  /** The same words in another order. */
  record WordOrder(UUID step, List<Occasion> before, List<Occasion> after) implements StepChange {
    public WordOrder {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }

    @Override
    public Object place() {
      return WordOrder.class;
    }

    @Override
    public StepEdit edit(Step present) {
      return StepEdit.changeCues(step, KeyedLists.arranged(present.cues(), Occasion::of, after));
    }

    @Override
    public WordOrder reversed() {
      return new WordOrder(step, after, before);
    }

    @Override
    public String part() {
      return "cues";
    }
  }

  /**
   * When words are said, and to whom.
   *
   * @param moment of the step
   * @param audience the teacher alone, or students too
   */
  record Occasion(Cue.Moment moment, Cue.Audience audience) {

    /** When that cue is said, and to whom. */
    public static Occasion of(Cue cue) {
      return new Occasion(cue.moment(), cue.audience());
    }

    @Override
    public String toString() {
      return Vocabulary.word(moment) + "/" + Vocabulary.word(audience);
    }
  }
}
