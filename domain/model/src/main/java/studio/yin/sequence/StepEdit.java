package studio.yin.sequence;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import studio.yin.Reason;
import studio.yin.Refusal;
import studio.yin.pose.Catalogue;
import studio.yin.pose.HoldRange;
import studio.yin.pose.Pose;
import studio.yin.pose.Prop;

/** An edit of what one step says. */
public sealed interface StepEdit extends Edit {

  /** The id of the step that is changed. */
  UUID step();

  /**
   * The step that this edit makes of that one.
   *
   * @throws studio.yin.RefusedException when it cannot be done
   */
  Step on(Step present);

  @Override
  default Sequence on(Sequence sequence) {
    return sequence.with(on(sequence.present(step())));
  }

  /** Says something else in one part of a step. */
  record Change<V>(UUID step, Part<Step, V> part, @Nullable V value) implements StepEdit {
    @Override
    public Step on(Step present) {
      return part.to(present, value);
    }
  }

  /** Holds a step that long; both sides of it, where they are alike. */
  static StepEdit changeHold(UUID step, Hold hold) {
    return new Change<>(step, StepPart.HOLD, hold);
  }

  /** Holds the second side differently on purpose, or, with no hold, like the first again. */
  record ChangeSecondHold(UUID step, @Nullable Hold hold) implements StepEdit {
    @Override
    public Step on(Step present) {
      Sides sides = present.sides();
      if (sides == null) {
        throw Refusal.of(Reason.POSE_HAS_ONE_SIDE, "hold").toException();
      }
      return present.sides(sides.second(hold));
    }
  }

  /** Takes the sides of a step like that: which first, how long between them, one or both. */
  static StepEdit changeSides(UUID step, @Nullable Sides sides) {
    return new Change<>(step, StepPart.SIDES, sides);
  }

  /** Takes that long, and these words, to get into a step. */
  record ChangeTransition(UUID step, int seconds, String words) implements StepEdit {
    @Override
    public Step on(Step present) {
      return present.transition(new Transition(seconds, words, present.transition().movements()));
    }
  }

  /** Moves through these poses on the way into a step. */
  static StepEdit changeMovements(UUID step, List<String> movements) {
    return new Change<>(step, StepPart.MOVEMENTS, movements);
  }

  /**
   * Takes another pose in a step's place in the class: its hold, its words and its props stay.
   *
   * @param variation of the pose; absent for the pose as it is
   * @param sides how the pose is taken; absent where it has no sides
   */
  record ChangePose(UUID step, String pose, @Nullable String variation, @Nullable Sides sides)
      implements StepEdit {
    @Override
    public Step on(Step present) {
      return present.pose(pose).variation(variation).sides(sides);
    }
  }

  /** Takes the pose in another way; with no variation, as it is. */
  static StepEdit changeVariation(UUID step, @Nullable String variation) {
    return new Change<>(step, StepPart.VARIATION, variation);
  }

  /**
   * Takes the pose that a step of that class has in one of its ways.
   *
   * @throws studio.yin.RefusedException when the pose has no such variation
   */
  static StepEdit changeVariation(
      Sequence present, UUID step, @Nullable String variation, Catalogue catalogue) {
    Pose pose = catalogue.pose(present.present(step).pose());
    return changeVariation(step, pose.knownVariation(variation));
  }

  /** Offers these other shapes in the same hold. */
  static StepEdit changeAlternatives(UUID step, List<String> alternatives) {
    return new Change<>(step, StepPart.ALTERNATIVES, alternatives);
  }

  /** Calls a step something else; with no name, as the pose is called. */
  static StepEdit rename(UUID step, @Nullable String name) {
    return new Change<>(step, StepPart.NAME, name);
  }

  /** Makes a step an opening, a pose, a movement, a rebound or a closing. */
  static StepEdit changeKind(UUID step, Kind kind) {
    return new Change<>(step, StepPart.KIND, kind);
  }

  /** Remembers another step as the one that it was cloned from; with none, that it is new. */
  static StepEdit changeOrigin(UUID step, @Nullable UUID origin) {
    return new Change<>(step, StepPart.ORIGIN, origin);
  }

  /** Keeps a hold as it is when the class is fitted to a length, or lets it give and take again. */
  static StepEdit lock(UUID step, boolean locked) {
    return new Change<>(step, StepPart.LOCKED, locked);
  }

  /**
   * Says from how long to how long a step is meant to be held.
   *
   * @param ours whether that is an assumption, and not what a source says
   */
  record ChangeRange(UUID step, @Nullable HoldRange range, boolean ours) implements StepEdit {
    @Override
    public Step on(Step present) {
      return present.range(range, ours);
    }
  }

  /**
   * Puts a prop into a step, in place of one that was there, or as one more.
   *
   * @param instead the key of the prop that it replaces; absent to add one
   */
  record PutProp(UUID step, Prop.@Nullable Key instead, Prop prop) implements StepEdit {
    @Override
    public Step on(Step present) {
      if (present.props().contains(prop) && (instead == null || present.prop(instead).isEmpty())) {
        return present; // it has been done before
      }
      if (!prop.key().equals(instead) && present.prop(prop.key()).isPresent()) {
        throw Refusal.of(Reason.PROP_TWICE, "place").toException();
      }
      List<Prop> props = new ArrayList<>(present.props());
      if (instead == null) {
        props.add(prop);
      } else {
        props.set(props.indexOf(presentProp(present, instead)), prop);
      }
      return present.props(props);
    }
  }

  /** Has that prop in a step: in place of the one of its kind and place, else as one more. */
  record HaveProp(UUID step, Prop prop) implements StepEdit {
    @Override
    public Step on(Step present) {
      boolean there = present.prop(prop.key()).isPresent();
      return new PutProp(step, there ? prop.key() : null, prop).on(present);
    }
  }

  /** Takes a prop out of a step. */
  record RemoveProp(UUID step, Prop.Key prop) implements StepEdit {
    @Override
    public Step on(Step present) {
      List<Prop> props = new ArrayList<>(present.props());
      props.remove(presentProp(present, prop));
      return present.props(props);
    }
  }

  /** Has exactly these props in a step. */
  static StepEdit changeProps(UUID step, List<Prop> props) {
    return new Change<>(step, StepPart.PROPS, props);
  }

  /**
   * Says these lines at that moment to that audience, in place of what was said before.
   *
   * @param lines one cue each; none to say nothing
   */
  record Say(UUID step, Cue.Moment moment, Cue.Audience audience, List<String> lines)
      implements StepEdit {
    public Say {
      lines = List.copyOf(lines);
    }

    @Override
    public Step on(Step present) {
      List<Cue> cues = new ArrayList<>(present.cues());
      List<Cue> before = present.cues(moment, audience);
      int at = before.isEmpty() ? cues.size() : cues.indexOf(before.get(0));
      cues.removeIf(cue -> cue.moment() == moment && cue.audience() == audience);
      cues.addAll(at, lines.stream().map(line -> new Cue(moment, audience, line)).toList());
      return present.cues(cues);
    }
  }

  /** Says exactly these words in a step, in this order. */
  static StepEdit changeCues(UUID step, List<Cue> cues) {
    return new Change<>(step, StepPart.CUES, cues);
  }

  private static Prop presentProp(Step step, Prop.Key key) {
    return step.prop(key).orElseThrow(() -> Refusal.of(Reason.PROP_ABSENT, "prop").toException());
  }
}
