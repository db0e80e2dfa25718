package studio.yin.insight;

import studio.yin.pose.Vocabulary;

/**
 * What a class is checked for. The numbers E1 to E8 and W1 to W16 are those of our own list of
 * terms and checks; where a number came from somebody else, it is said beside it.
 *
 * <p>Three errors of the list have no check here, because no {@link studio.yin.sequence.Sequence}
 * can have them:
 *
 * <ul>
 *   <li>E4, a hold that is not a whole second above 0: {@link studio.yin.sequence.Hold} refuses it,
 *       and the stored form reads no other.
 *   <li>E6, a length that is not the sum of the steps: no length is ever typed. Everybody asks
 *       {@link studio.yin.timing.Timeline}, also for the length that is kept for lists of plans.
 *   <li>E7, a prop without a place, and with it the unknown prop of E5: {@link
 *       studio.yin.pose.Prop} cannot be made without place and kind, and both are closed
 *       vocabularies.
 * </ul>
 *
 * <p>The first half of E1, a class without any step, is refused by {@code Sequence} itself.
 */
public enum Check {

  // errors

  /** E1: no step of the class is a pose. */
  NO_POSE(Severity.ERROR),

  /**
   * E2: a two-sided pose is held on one side, no other step holds it on the other one, and nobody
   * said that it is meant. Also where it is not said which side is held.
   */
  ONE_SIDE_ONLY(Severity.ERROR),

  /**
   * E3: over the whole class the two sides of a pose are held for different times, and nobody said
   * that it is meant. Steps that are uneven on purpose are left out of the sum.
   */
  UNEVEN_SIDES(Severity.ERROR),

  /** E5: the catalogue does not know a pose, an alternative or a movement. */
  POSE_UNKNOWN(Severity.ERROR),

  /**
   * E8: somebody comes who should leave out this pose, or a movement on the way to it, and the pose
   * that the catalogue names instead is not offered.
   */
  CAUTION_UNANSWERED(Severity.ERROR),

  // warnings

  /**
   * W1: a pose is held shorter or longer than the catalogue says for the level of the class; for
   * all levels from the shorter of both beginnings to the longer of both ends. Silent where W2 says
   * it already.
   */
  HOLD_OUT_OF_RANGE(Severity.WARNING),

  /** W2: a yin pose is held for less than 60 s, or than it is meant to be for beginners. */
  TOO_SHORT_FOR_YIN(Severity.WARNING),

  /** W2: a yin pose is held for more than 7 min in a class for all. */
  TOO_LONG_FOR_ALL(Severity.WARNING),

  /**
   * W3: the class does not end in Savasana, nor in another rest lying down, as {@link
   * studio.yin.timing.FinalRest} knows it.
   */
  NO_SAVASANA(Severity.WARNING),

  /** W3: a pose follows Savasana. A closing seat may. */
  SAVASANA_NOT_LAST(Severity.WARNING),

  /**
   * W3: Savasana takes less than 10 % of the class, give or take 30 s, or less than 3 min.
   * Published rules run from 1 min in 10 to 5 min in 30.
   */
  SAVASANA_SHORT(Severity.WARNING),

  /**
   * W3: Savasana takes more than 20 % of the class, give or take 30 s; 3 min are never too long.
   */
  SAVASANA_LONG(Severity.WARNING),

  /** W4: no step opens the class. */
  NO_OPENING(Severity.WARNING),

  /** W4: no step closes the class. */
  NO_CLOSING(Severity.WARNING),

  /** W5: the intention wants a direction of the spine that no held pose takes. */
  DIRECTION_MISSING(Severity.WARNING),

  /**
   * W6: a strong back bend goes straight into a strong fold or the other way round, with no neutral
   * shape between and no rebound of 30 s. Strong is what is held for 3 min, or is difficult. What
   * the catalogue names as a counterpose may follow; Bernie Clark has counterposes follow soon, but
   * not always at once, so this can be dismissed.
   */
  NO_NEUTRAL_BETWEEN(Severity.WARNING),

  /**
   * W7: by the end the class has bent forward for more than 3 times as long as backward, or the
   * other way round. Asked only where one of them has 3 min or more; restorative poses do not
   * count, and a class that is meant to go one of the two ways is not asked.
   */
  DIRECTION_UNCOUNTERED(Severity.WARNING),

  /**
   * W7: by the end the class has bent or turned to one side for a minute or more longer than to the
   * other, though no step by itself is uneven by mistake (E3).
   */
  SIDES_UNCOUNTERED(Severity.WARNING),

  /**
   * W8: nothing rests after a pose that is held for 4 min or more. Savasana does, and so does what
   * props carry; a way of 45 s with movement, or one that counters the pose, is rest enough.
   */
  NO_REBOUND(Severity.WARNING),

  /** W9: a pose of difficulty 3 in a class for beginners. */
  TOO_HARD_FOR_BEGINNERS(Severity.WARNING),

  /**
   * W10: everybody gets up, or down, for one pose and then goes back to the base that they came
   * from: two heights, or up to standing, for one pose.
   */
  UP_AND_DOWN(Severity.WARNING),

  /**
   * W11: what each student needs at one time, times the students, is more than the room has; or
   * there is none at all of a prop that is offered. Without a number of students, for one.
   */
  PROPS_SHORT(Severity.WARNING),

  /** W12: the head hangs below the heart for more than 2 min, and no other shape is offered. */
  HEAD_LOW_LONG(Severity.WARNING),

  /**
   * W13: poses on the belly that are not for pregnancy, and no other shape is offered. It is asked
   * once of the class; once somebody has said that she is pregnant, E8 says it of each step.
   */
  PRONE_IN_PREGNANCY(Severity.WARNING),

  /**
   * W14: less than 15 s to get from one base to another; 45 s from lying to standing, 60 s from the
   * back; 45 s into or out of props that a shape cannot do without.
   */
  TRANSITION_SHORT(Severity.WARNING),

  /** W15: two different poses with deeply bent knees follow each other at once. */
  KNEES_BENT_TWICE(Severity.WARNING),

  /** W16: the class is more than 1 min longer or shorter than it is to be. */
  OFF_TARGET(Severity.WARNING);

  private final Severity severity;

  Check(Severity severity) {
    this.severity = severity;
  }

  /** How much it weighs. */
  public Severity severity() {
    return severity;
  }

  /** Its name in what is stored, in bundles and in addresses: {@code no-rebound}. */
  public String word() {
    return Vocabulary.word(this);
  }
}
