package studio.yin.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import studio.yin.pose.Condition;
import studio.yin.pose.Level;
import studio.yin.pose.Side;
import studio.yin.pose.SpinalMovement.Family;
import studio.yin.sequence.Brief;
import studio.yin.sequence.Edit;
import studio.yin.sequence.Hold;
import studio.yin.sequence.Kind;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.Sides;
import studio.yin.sequence.SlowSunday;
import studio.yin.sequence.Step;
import studio.yin.sequence.Transition;
import studio.yin.speech.Sentences;

/** Classes to read, made of the poses on the {@link Shelf}. */
final class Lesson {
  private Lesson() {}

  /**
   * A class in which nothing is to be said: Easy Pose, Caterpillar, a rest, Melting Heart and
   * Savasana, 13:45 in all.
   */
  static Sequence quiet() {
    return lesson(
        easy(), held("caterpillar", 180), rest(), held("melting-heart", 180), savasana(180));
  }

  static Step easy() {
    return step(Kind.OPENING, "easy-pose", 120).transition(Transition.NONE);
  }

  static Step rest() {
    return step(Kind.REBOUND, "constructive-rest", 45);
  }

  static Step savasana(int seconds) {
    return step(Kind.CLOSING, "savasana", seconds);
  }

  static Step held(String pose, int seconds) {
    return step(Kind.POSE, pose, seconds);
  }

  /**
   * A step that takes 30 s to get to; a pose of two sides begins on the right, and takes 30 more.
   */
  static Step step(Kind kind, String pose, int seconds) {
    UUID any = SlowSunday.id(0);
    Step step =
        Shelf.CATALOGUE
            .find(pose)
            .map(known -> Step.of(known, any))
            .orElseGet(() -> Step.of(Shelf.POSES.get(0), any).pose(pose));
    return step.kind(kind)
        .hold(new Hold(seconds))
        .sides(step.sides() == null ? null : Sides.alike(Side.RIGHT, 30));
  }

  /** The step, holding one side alone. */
  static Step single(Step step, Side side) {
    return step.sides(new Sides(side, 30, null, true, false));
  }

  /** The step with these other shapes. */
  static Step or(Step step, String... others) {
    return step.alternatives(List.of(others));
  }

  /** A class of these steps, which get the ids 1, 2, 3. */
  static Sequence lesson(Step... steps) {
    List<Step> own = new ArrayList<>();
    for (Step step : steps) {
      own.add(step.clonedAs(SlowSunday.id(own.size() + 1)).origin(null));
    }
    return new Sequence("A lesson", "", "", Level.ALL, own, List.of(), null, Brief.OPEN, List.of());
  }

  /** The quiet class with one more pose, behind Caterpillar and the rest. */
  static Sequence with(Step... steps) {
    List<Step> all = new ArrayList<>(quiet().steps().subList(0, 3));
    all.addAll(List.of(steps));
    all.addAll(quiet().steps().subList(3, 5));
    return lesson(all.toArray(Step[]::new));
  }

  /** The class without the step at a place. */
  static Sequence without(Sequence sequence, int at) {
    List<Step> steps = new ArrayList<>(sequence.steps());
    steps.remove(at);
    return lesson(steps.toArray(Step[]::new));
  }

  /** The class with the step at a place changed. */
  static Sequence changed(Sequence sequence, int at, UnaryOperator<Step> change) {
    List<Step> steps = new ArrayList<>(sequence.steps());
    steps.set(at, change.apply(steps.get(at)));
    return sequence.steps(steps, sequence.aside());
  }

  static Sequence forConditions(Sequence sequence, Condition... conditions) {
    return sequence.brief(new Brief(null, null, List.of(), List.of(conditions), List.of()));
  }

  static Sequence withFocus(Sequence sequence, Family... focus) {
    return sequence.brief(new Brief(null, null, List.of(focus), List.of(), List.of()));
  }

  static Sequence withTarget(Sequence sequence, int seconds) {
    return sequence.brief(new Brief(seconds, null, List.of(), List.of(), List.of()));
  }

  // what is found

  static Checks checks(Sequence sequence) {
    return Checks.of(sequence, Shelf.CATALOGUE, ids());
  }

  /** What is found, as words with the place of their step: {@code no-rebound@3}. */
  static List<String> found(Sequence sequence) {
    return words(sequence, checks(sequence).findings());
  }

  static List<String> words(Sequence sequence, List<Finding> findings) {
    return findings.stream()
        .map(
            finding ->
                finding.check().word()
                    + (finding.step() == null ? "" : "@" + sequence.indexOf(finding.step())))
        .toList();
  }

  /** The one thing that this check has found. */
  static Finding finding(Sequence sequence, Check check) {
    List<Finding> all =
        checks(sequence).findings().stream().filter(f -> f.check() == check).toList();
    if (all.size() != 1) {
      throw new AssertionError(check + " in " + found(sequence));
    }
    return all.get(0);
  }

  /** The class once what a check has found is mended. */
  static Sequence mended(Sequence sequence, Check check) {
    Edit mend = finding(sequence, check).mend();
    if (mend == null) {
      throw new AssertionError("nothing mends " + check);
    }
    return sequence.apply(mend).orThrow();
  }

  static String sentence(Sequence sequence, Check check) {
    return Sentences.in(Locale.ENGLISH).of(finding(sequence, check));
  }

  static String advice(Sequence sequence, Check check) {
    return Sentences.in(Locale.ENGLISH).advice(finding(sequence, check));
  }

  /** New ids, other than those of the steps of a lesson. */
  static Supplier<UUID> ids() {
    return SlowSunday.ids();
  }

  static List<String> poses(Sequence sequence) {
    return sequence.steps().stream().map(Step::pose).toList();
  }

  static List<Integer> holds(Sequence sequence) {
    return sequence.steps().stream().map(step -> step.hold().seconds()).toList();
  }
}
