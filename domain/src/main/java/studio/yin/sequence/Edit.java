package studio.yin.sequence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import studio.yin.Reason;
import studio.yin.Refusal;
import studio.yin.pose.Prop;

/**
 * One change to a sequence, as a value. Nothing else changes a sequence.
 *
 * <p>Every edit names the whole value that it wants ("hold: 4:00", never "a minute more"), so that
 * an edit that arrives twice does no more than once.
 */
public sealed interface Edit {

  /**
   * The sequence that this edit makes.
   *
   * @throws studio.yin.RefusedException when it cannot be done
   */
  Sequence on(Sequence sequence);

  /**
   * The piece of the sequence that this edit replaces, or null where there is none. Two people edit
   * against each other only if this piece is no longer what the second of them had seen.
   */
  @Nullable Object replaces(Sequence sequence);

  /** Calls the class something else. */
  record Retitle(String title) implements Edit {
    @Override
    public Sequence on(Sequence sequence) {
      return sequence.title(title);
    }

    @Override
    public Object replaces(Sequence sequence) {
      return sequence.title();
    }
  }

  /** Says in a line what the class is for. */
  record Intend(String intention) implements Edit {
    @Override
    public Sequence on(Sequence sequence) {
      return sequence.intention(intention);
    }

    @Override
    public Object replaces(Sequence sequence) {
      return sequence.intention();
    }
  }

  /** Rewrites the teacher's own notes. */
  record Annotate(String notes) implements Edit {
    @Override
    public Sequence on(Sequence sequence) {
      return sequence.notes(notes);
    }

    @Override
    public Object replaces(Sequence sequence) {
      return sequence.notes();
    }
  }

  /** Holds a step that long; both sides of it, where they are alike. */
  record ChangeHold(UUID step, Hold hold) implements Edit {
    @Override
    public Sequence on(Sequence sequence) {
      return sequence.with(sequence.present(step).hold(hold));
    }

    @Override
    public @Nullable Object replaces(Sequence sequence) {
      return sequence.step(step).map(Step::hold).orElse(null);
    }
  }

  /** Holds the second side differently on purpose, or, with no hold, like the first again. */
  record ChangeSecondHold(UUID step, @Nullable Hold hold) implements Edit {
    @Override
    public Sequence on(Sequence sequence) {
      Step present = sequence.present(step);
      Sides sides = present.sides();
      if (sides == null) {
        throw Refusal.of(Reason.POSE_HAS_ONE_SIDE, "hold").thrown();
      }
      return sequence.with(present.sides(sides.second(hold)));
    }

    @Override
    public @Nullable Object replaces(Sequence sequence) {
      return sequence.step(step).flatMap(Step::secondHold).orElse(null);
    }
  }

  /** Takes that long, and these words, to get into a step. */
  record ChangeTransition(UUID step, int seconds, String words) implements Edit {
    @Override
    public Sequence on(Sequence sequence) {
      Step present = sequence.present(step);
      return sequence.with(
          present.transition(new Transition(seconds, words, present.transition().movements())));
    }

    @Override
    public @Nullable Object replaces(Sequence sequence) {
      return sequence.step(step).map(Step::transition).orElse(null);
    }
  }

  /**
   * Puts a prop into a step, in place of one that was there, or as one more.
   *
   * @param instead the key of the prop that it replaces; absent to add one
   */
  record PutProp(UUID step, Prop.@Nullable Key instead, Prop prop) implements Edit {
    @Override
    public Sequence on(Sequence sequence) {
      Step present = sequence.present(step);
      if (present.props().contains(prop) && (instead == null || present.prop(instead).isEmpty())) {
        return sequence; // it has been done before
      }
      if (!prop.key().equals(instead) && present.prop(prop.key()).isPresent()) {
        throw Refusal.of(Reason.PROP_TWICE, "place").thrown();
      }
      List<Prop> props = new ArrayList<>(present.props());
      if (instead == null) {
        props.add(prop);
      } else {
        props.set(props.indexOf(presentProp(present, instead)), prop);
      }
      return sequence.with(present.props(props));
    }

    @Override
    public @Nullable Object replaces(Sequence sequence) {
      Prop.Key key = instead == null ? prop.key() : instead;
      return sequence.step(step).flatMap(s -> s.prop(key)).orElse(null);
    }
  }

  /** Has that prop in a step: in place of the one of its kind and place, else as one more. */
  record HaveProp(UUID step, Prop prop) implements Edit {
    @Override
    public Sequence on(Sequence sequence) {
      boolean there = sequence.present(step).prop(prop.key()).isPresent();
      return new PutProp(step, there ? prop.key() : null, prop).on(sequence);
    }

    @Override
    public @Nullable Object replaces(Sequence sequence) {
      return sequence.step(step).flatMap(s -> s.prop(prop.key())).orElse(null);
    }
  }

  /** Takes a prop out of a step. */
  record RemoveProp(UUID step, Prop.Key prop) implements Edit {
    @Override
    public Sequence on(Sequence sequence) {
      Step present = sequence.present(step);
      List<Prop> props = new ArrayList<>(present.props());
      props.remove(presentProp(present, prop));
      return sequence.with(present.props(props));
    }

    @Override
    public @Nullable Object replaces(Sequence sequence) {
      return sequence.step(step).flatMap(s -> s.prop(prop)).orElse(null);
    }
  }

  /**
   * Says these lines at that moment to that audience, in place of what was said before.
   *
   * @param lines one cue each; none to say nothing
   */
  record Say(UUID step, Cue.Moment moment, Cue.Audience audience, List<String> lines)
      implements Edit {
    @Override
    public Sequence on(Sequence sequence) {
      Step present = sequence.present(step);
      List<Cue> cues = new ArrayList<>(present.cues());
      List<Cue> before = present.cues(moment, audience);
      int at = before.isEmpty() ? cues.size() : cues.indexOf(before.get(0));
      cues.removeIf(cue -> cue.moment() == moment && cue.audience() == audience);
      cues.addAll(at, lines.stream().map(line -> new Cue(moment, audience, line)).toList());
      return sequence.with(present.cues(cues));
    }

    @Override
    public @Nullable Object replaces(Sequence sequence) {
      return sequence.step(step).map(s -> s.cues(moment, audience)).orElse(null);
    }
  }

  /** Puts a step at another place, counted from 0. */
  record Move(UUID step, int to) implements Edit {
    @Override
    public Sequence on(Sequence sequence) {
      Step present = sequence.present(step);
      if (to < 0 || to >= sequence.steps().size()) {
        throw Refusal.of(Reason.POSITION_OUT_OF_RANGE, "to", sequence.steps().size()).thrown();
      }
      List<Step> steps = new ArrayList<>(sequence.steps());
      steps.remove(present);
      steps.add(to, present);
      return sequence.steps(steps, sequence.aside());
    }

    @Override
    public @Nullable Object replaces(Sequence sequence) {
      return null;
    }
  }

  /** Adds a step at a place, counted from 0. */
  record Insert(Step step, int at) implements Edit {
    @Override
    public Sequence on(Sequence sequence) {
      if (at < 0 || at > sequence.steps().size()) {
        throw Refusal.of(Reason.POSITION_OUT_OF_RANGE, "at", sequence.steps().size()).thrown();
      }
      List<Step> steps = new ArrayList<>(sequence.steps());
      steps.add(at, step);
      return sequence.steps(steps, sequence.aside());
    }

    @Override
    public @Nullable Object replaces(Sequence sequence) {
      return null;
    }
  }

  /** Takes a step out and sets it aside. */
  record Remove(UUID step) implements Edit {
    @Override
    public Sequence on(Sequence sequence) {
      Step present = sequence.present(step);
      List<Step> steps = new ArrayList<>(sequence.steps());
      List<SetAside> aside = new ArrayList<>(sequence.aside());
      aside.add(0, new SetAside(present, sequence.indexOf(step)));
      steps.remove(present);
      return sequence.steps(steps, aside);
    }

    @Override
    public @Nullable Object replaces(Sequence sequence) {
      return null;
    }
  }

  /** Brings a step back that was set aside, to where it stood or as near as there is. */
  record Restore(UUID step) implements Edit {
    @Override
    public Sequence on(Sequence sequence) {
      SetAside gone =
          sequence.aside().stream()
              .filter(a -> a.step().id().equals(step))
              .findFirst()
              .orElseThrow(() -> Refusal.of(Reason.STEP_ABSENT, "step").thrown());
      List<Step> steps = new ArrayList<>(sequence.steps());
      List<SetAside> aside = new ArrayList<>(sequence.aside());
      aside.remove(gone);
      steps.add(Math.min(gone.at(), steps.size()), gone.step());
      return sequence.steps(steps, aside);
    }

    @Override
    public @Nullable Object replaces(Sequence sequence) {
      return null;
    }
  }

  /** Several edits, one after the other: all of them or none, and one revision for all. */
  record Together(List<Edit> edits) implements Edit {
    public Together {
      edits = List.copyOf(edits);
    }

    @Override
    public Sequence on(Sequence sequence) {
      Sequence changed = sequence;
      for (Edit edit : edits) {
        changed = edit.on(changed);
      }
      return changed;
    }

    @Override
    public Object replaces(Sequence sequence) {
      return edits.stream().map(edit -> Optional.ofNullable(edit.replaces(sequence))).toList();
    }
  }

  private static Prop presentProp(Step step, Prop.Key key) {
    return step.prop(key).orElseThrow(() -> Refusal.of(Reason.PROP_ABSENT, "prop").thrown());
  }
}
