package studio.yin.insight;

import static studio.yin.insight.Lesson.changed;
import static studio.yin.insight.Lesson.easy;
import static studio.yin.insight.Lesson.forConditions;
import static studio.yin.insight.Lesson.held;
import static studio.yin.insight.Lesson.or;
import static studio.yin.insight.Lesson.quiet;
import static studio.yin.insight.Lesson.rest;
import static studio.yin.insight.Lesson.savasana;
import static studio.yin.insight.Lesson.single;
import static studio.yin.insight.Lesson.step;
import static studio.yin.insight.Lesson.with;
import static studio.yin.insight.Lesson.withFocus;
import static studio.yin.insight.Lesson.withTarget;
import static studio.yin.insight.Lesson.without;

import java.util.List;
import studio.yin.pose.Condition;
import studio.yin.pose.Level;
import studio.yin.pose.Place;
import studio.yin.pose.Prop;
import studio.yin.pose.PropKind;
import studio.yin.pose.Purpose;
import studio.yin.pose.Side;
import studio.yin.pose.SpinalMovement.Family;
import studio.yin.sequence.Brief;
import studio.yin.sequence.Hold;
import studio.yin.sequence.Kind;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.Sides;
import studio.yin.sequence.Step;
import studio.yin.sequence.Stock;
import studio.yin.sequence.Transition;

/** For each check, a class in which it finds one thing and no other check finds any. */
final class Examples {
  static final Prop BOLSTER =
      new Prop(PropKind.BOLSTER, 1, Place.UNDER_CHEST, null, "", Purpose.SUPPORT, true);

  private Examples() {}

  static Sequence of(Check check) {
    Step twist = held("revolved-shoelace", 180);
    return switch (check) {
      case NO_POSE -> Lesson.lesson(easy(), rest(), savasana(180));
      case ONE_SIDE_ONLY -> with(single(twist, Side.RIGHT));
      case UNEVEN_SIDES ->
          with(twist.sides(new Sides(Side.RIGHT, 30, new Hold(120), false, false)));
      case POSE_UNKNOWN -> changed(quiet(), 1, step -> or(step, "moon-pose"));
      case CAUTION_UNANSWERED ->
          forConditions(changed(quiet(), 3, s -> by(s, "downward-dog")), Condition.GLAUCOMA);
      case HOLD_OUT_OF_RANGE -> with(held("revolved-shoelace", 89));
      case TOO_SHORT_FOR_YIN -> with(held("revolved-shoelace", 59));
      case TOO_LONG_FOR_ALL ->
          changed(with(held("revolved-shoelace", 421), rest()), 6, s -> s.hold(new Hold(240)));
      case NO_SAVASANA -> changed(quiet(), 4, s -> step(Kind.CLOSING, "easy-pose", 60));
      case SAVASANA_NOT_LAST ->
          Lesson.lesson(
              easy(), held("caterpillar", 180), rest(), savasana(180), held("melting-heart", 180));
      case SAVASANA_SHORT -> changed(quiet(), 4, s -> s.hold(new Hold(179)));
      case SAVASANA_LONG -> changed(quiet(), 4, s -> s.hold(new Hold(400)));
      case NO_OPENING -> without(quiet(), 0);
      case NO_CLOSING -> changed(quiet(), 4, s -> s.kind(Kind.POSE));
      case DIRECTION_MISSING -> withFocus(quiet(), Family.ROTATION);
      case NO_NEUTRAL_BETWEEN -> without(quiet(), 2);
      case DIRECTION_UNCOUNTERED -> without(quiet(), 3);
      case SIDES_UNCOUNTERED ->
          with(
              twist.sides(new Sides(Side.RIGHT, 30, new Hold(140), false, true)),
              twist.sides(new Sides(Side.RIGHT, 30, new Hold(150), false, true)));
      case NO_REBOUND -> with(held("revolved-shoelace", 240));
      case TOO_HARD_FOR_BEGINNERS -> snail(120).level(Level.BEGINNER);
      case UP_AND_DOWN ->
          with(
              held("dangling", 120)
                  .alternatives(List.of("caterpillar"))
                  .transition(new Transition(60, "", List.of())),
              held("staff", 90));
      case PROPS_SHORT ->
          changed(unhurried(), 1, s -> s.props(List.of(BOLSTER)))
              .brief(
                  new Brief(
                      null, 4, List.of(), List.of(), List.of(new Stock(PropKind.BOLSTER, 3))));
      case HEAD_LOW_LONG -> changed(snail(121), 5, s -> s.alternatives(List.of()));
      case PRONE_IN_PREGNANCY ->
          Lesson.lesson(
              easy(),
              held("caterpillar", 180),
              rest(),
              held("melting-heart", 180),
              held("sphinx", 180),
              savasana(180));
      case TRANSITION_SHORT ->
          changed(quiet(), 3, s -> s.transition(new Transition(14, "Roll over.", List.of())));
      case KNEES_BENT_TWICE -> with(twist, held("shoelace", 180));
      case OFF_TARGET -> withTarget(with(twist), 1245 + 61);
    };
  }

  /** The quiet class with time for props before and after its second step. */
  static Sequence unhurried() {
    Transition way = new Transition(45, "", List.of());
    return changed(changed(quiet(), 1, s -> s.transition(way)), 2, s -> s.transition(way));
  }

  /** Ends with a hard pose, for which there is an easier one. */
  static Sequence snail(int seconds) {
    return Lesson.lesson(
        easy(),
        held("caterpillar", 180),
        rest(),
        held("melting-heart", 180),
        rest(),
        or(held("snail", seconds), "constructive-rest"),
        savasana(180));
  }

  /** The step with a movement on the way. */
  static Step by(Step step, String... movements) {
    return step.transition(new Transition(30, "", List.of(movements)));
  }
}
