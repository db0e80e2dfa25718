package studio.yin.sequence;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import studio.yin.pose.Condition;
import studio.yin.pose.HoldRange;
import studio.yin.pose.Level;
import studio.yin.pose.Lie;
import studio.yin.pose.Place;
import studio.yin.pose.Prop;
import studio.yin.pose.PropKind;
import studio.yin.pose.Purpose;
import studio.yin.pose.Side;
import studio.yin.pose.SpinalMovement;

/**
 * "Slow Sunday", the class that Mira teaches: five steps, one of them two-sided, 28:30 as it
 * stands.
 */
public final class SlowSunday {
  public static final UUID EASY = id(1);
  public static final UUID HEART = id(2);
  public static final UUID REST = id(3);
  public static final UUID BANANA = id(4);
  public static final UUID SAVASANA = id(5);

  /** A step that was set aside. */
  public static final UUID SPHINX = id(6);

  /** No step of the class. */
  public static final UUID NOWHERE = id(99);

  /** Seconds that it takes. */
  public static final int SECONDS = 30 + 180 + 60 + 240 + 45 + 75 + 360 + 45 + 360 + 15 + 300;

  public static final Prop BLOCK =
      new Prop(PropKind.BLOCK, 1, Place.UNDER_FOREHEAD, Lie.FLAT, "", Purpose.SUPPORT, true);
  public static final Prop BLANKET =
      new Prop(PropKind.BLANKET, 2, Place.UNDER_KNEES, null, "", Purpose.COMFORT, false);

  private SlowSunday() {}

  /** The class. */
  public static Sequence sequence() {
    return new Sequence(
        "Slow Sunday",
        "Long exhales for a long week",
        "Bring the speaker.\nAsk Jo about her knee.",
        Level.ALL,
        List.of(easy(), heart(), rest(), banana(), savasana()),
        List.of(new SetAside(sphinx(), 2, HEART)),
        new Credit("Slow Sunday", "Mira", "Yin Studio"),
        Brief.OPEN,
        List.of());
  }

  /** The class with all that a plan can say: for whom, how long, in which room, and why. */
  public static Sequence planned() {
    Sequence sunday = sequence();
    Step banana = sunday.present(BANANA).variation("ankles-crossed").locked(true);
    return sunday
        .with(banana.sides(new Sides(Side.LEFT, 30, null, true, true)))
        .brief(
            new Brief(
                2700,
                12,
                List.of(SpinalMovement.Family.LATERAL),
                List.of(Condition.KNEE),
                List.of(new Stock(PropKind.BOLSTER, 0))))
        .dismissals(
            List.of(new Dismissal("no-rebound", HEART, "hold=240", "Child's Pose follows.")));
  }

  /** As many distinct identifiers as are asked for. */
  public static Supplier<UUID> ids() {
    int[] next = {1000};
    return () -> id(next[0]++);
  }

  public static UUID id(int number) {
    return new UUID(0x4000, 0x8000_0000_0000_0000L | number);
  }

  private static Step easy() {
    return step(
        EASY,
        Kind.OPENING,
        "easy-pose",
        new Transition(30, "", List.of()),
        180,
        List.of(),
        List.of(
            students(Cue.Moment.ENTER, "Sit."),
            teacher(Cue.Moment.ENTER, "Greet late comers."),
            students(Cue.Moment.ENTER, "Let the shins cross.")));
  }

  private static Step heart() {
    return step(
        HEART,
        Kind.POSE,
        "melting-heart",
        new Transition(60, "Come on to hands and knees.", List.of("cat", "cow")),
        240,
        List.of(BLOCK, BLANKET),
        List.of(
            students(Cue.Moment.ENTER, "Walk the hands forward."),
            students(Cue.Moment.SETTLE, "Let the chest go down."),
            teacher(Cue.Moment.REMIND, "Mind Jo's shoulder."),
            students(Cue.Moment.EXIT, "Come back the way you came.")));
  }

  private static Step rest() {
    return step(REST, Kind.REBOUND, "childs-pose", Transition.NONE, 45, List.of(), List.of());
  }

  private static Step banana() {
    Step banana =
        step(
            BANANA,
            Kind.POSE,
            "banana",
            new Transition(75, "", List.of()),
            360,
            List.of(),
            List.of(students(Cue.Moment.ENTER, "Lie down and grow long.")));
    return new Step(
        banana.id(),
        id(104),
        banana.kind(),
        banana.pose(),
        List.of("half-butterfly"),
        "Banana by the sea",
        banana.transition(),
        banana.hold(),
        Sides.alike(Side.RIGHT, 45),
        new HoldRange(240, 420),
        true,
        false,
        null,
        banana.props(),
        banana.cues());
  }

  private static Step savasana() {
    return step(
        SAVASANA,
        Kind.CLOSING,
        "savasana",
        new Transition(15, "", List.of()),
        300,
        List.of(),
        List.of());
  }

  private static Step sphinx() {
    return step(
        SPHINX, Kind.POSE, "sphinx", new Transition(30, "", List.of()), 180, List.of(), List.of());
  }

  static Step step(
      UUID id,
      Kind kind,
      String pose,
      Transition transition,
      int seconds,
      List<Prop> props,
      List<Cue> cues) {
    return new Step(
        id,
        null,
        kind,
        pose,
        List.of(),
        null,
        transition,
        new Hold(seconds),
        null,
        null,
        false,
        false,
        null,
        props,
        cues);
  }

  static Cue students(Cue.Moment moment, String text) {
    return new Cue(moment, Cue.Audience.STUDENTS, text);
  }

  static Cue teacher(Cue.Moment moment, String text) {
    return new Cue(moment, Cue.Audience.TEACHER, text);
  }
}
