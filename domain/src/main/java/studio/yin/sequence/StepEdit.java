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
  record ChangeHold(UUID step, Hold hold) implements StepEdit {
    @Override
    public Step on(Step present) {
      return present.hold(hold);
    }
  }

  /** Holds the second side differently on purpose, or, with no hold, like the first again. */
  record ChangeSecondHold(UUID step, @Nullable Hold hold) implements StepEdit {
    @Override
    public Step on(Step present) {
      Sides sides = present.sides();
      if (sides == null) {
        throw Refusal.of(Reason.POSE_HAS_ONE_SIDE, "hold").thrown();
      }
      return present.sides(sides.second(hold));
    }
  }

  /** Takes the sides of a step like that: which first, how long between them, one or both. */
  record ChangeSides(UUID step, @Nullable Sides sides) implements StepEdit {
    @Override
    public Step on(Step present) {
      return present.sides(sides);
    }
  }

  /** Takes that long, and these words, to get into a step. */
  record ChangeTransition(UUID step, int seconds, String words) implements StepEdit {
    @Override
    public Step on(Step present) {
      return present.transition(new Transition(seconds, words, present.transition().movements()));
    }
  }

  /** Moves through these poses on the way into a step. */
  record ChangeMovements(UUID step, List<String> movements) implements StepEdit {
    public ChangeMovements {
      movements = List.copyOf(movements);
    }

    @Override
    public Step on(Step present) {
      Transition before = present.transition();
      return present.transition(new Transition(before.seconds(), before.words(), movements));
    }
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
  record ChangeVariation(UUID step, @Nullable String variation) implements StepEdit {

    /**
     * Takes the pose that a step of that class has in one of its ways.
     *
     * @throws studio.yin.RefusedException when the pose has no such variation
     */
    public static ChangeVariation of(
        Sequence present, UUID step, @Nullable String variation, Catalogue catalogue) {
      Pose pose = catalogue.pose(present.present(step).pose());
      return new ChangeVariation(step, pose.knownVariation(variation));
    }

    @Override
    public Step on(Step present) {
      return present.variation(variation);
    }
  }

  /** Offers these other shapes in the same hold. */
  record ChangeAlternatives(UUID step, List<String> alternatives) implements StepEdit {
    public ChangeAlternatives {
      alternatives = List.copyOf(alternatives);
    }

    @Override
    public Step on(Step present) {
      return present.alternatives(alternatives);
    }
  }

  /** Calls a step something else; with no name, as the pose is called. */
  record Rename(UUID step, @Nullable String name) implements StepEdit {
    @Override
    public Step on(Step present) {
      return present.name(name);
    }
  }

  /** Makes a step an opening, a pose, a movement, a rebound or a closing. */
  record ChangeKind(UUID step, Kind kind) implements StepEdit {
    @Override
    public Step on(Step present) {
      return present.kind(kind);
    }
  }

  /** Remembers another step as the one that it was cloned from; with none, that it is new. */
  record ChangeOrigin(UUID step, @Nullable UUID origin) implements StepEdit {
    @Override
    public Step on(Step present) {
      return present.origin(origin);
    }
  }

  /** Keeps a hold as it is when the class is fitted to a length, or lets it give and take again. */
  record Lock(UUID step, boolean locked) implements StepEdit {
    @Override
    public Step on(Step present) {
      return present.locked(locked);
    }
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
        throw Refusal.of(Reason.PROP_TWICE, "place").thrown();
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
  record ChangeProps(UUID step, List<Prop> props) implements StepEdit {
    public ChangeProps {
      props = List.copyOf(props);
    }

    @Override
    public Step on(Step present) {
      return present.props(props);
    }
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
  record ChangeCues(UUID step, List<Cue> cues) implements StepEdit {
    public ChangeCues {
      cues = List.copyOf(cues);
    }

    @Override
    public Step on(Step present) {
      return present.cues(cues);
    }
  }

  private static Prop presentProp(Step step, Prop.Key key) {
    return step.prop(key).orElseThrow(() -> Refusal.of(Reason.PROP_ABSENT, "prop").thrown());
  }
}
