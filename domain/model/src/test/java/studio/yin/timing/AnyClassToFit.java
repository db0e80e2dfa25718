package studio.yin.timing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import studio.yin.pose.Catalogue;
import studio.yin.pose.HoldRange;
import studio.yin.pose.Level;
import studio.yin.pose.Pose;
import studio.yin.pose.Side;
import studio.yin.pose.SpinalMovement;
import studio.yin.sequence.Brief;
import studio.yin.sequence.Hold;
import studio.yin.sequence.Kind;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.Sides;
import studio.yin.sequence.SlowSunday;
import studio.yin.sequence.Step;
import studio.yin.sequence.Transition;

/** Classes of known poses as chance would have them, with all that a fit has to respect. */
final class AnyClassToFit {
  private static final Catalogue CATALOGUE = Spine.CATALOGUE;
  private static final UUID NOBODY = SlowSunday.NOWHERE;

  private AnyClassToFit() {}

  /** Any class of up to that many poses, with rebounds, and with or without a beginning and end. */
  static Arbitrary<Sequence> of(int poses) {
    return Combinators.combine(
            Arbitraries.of(Level.class),
            one("easy-pose", Kind.OPENING).injectNull(0.2),
            between().list().ofMinSize(1).ofMaxSize(poses),
            Arbitraries.oneOf(
                    one("savasana", Kind.CLOSING),
                    one("savasana", Kind.POSE),
                    one("legs-up-wall", Kind.CLOSING))
                .injectNull(0.2),
            one("easy-pose-chair", Kind.CLOSING).injectNull(0.7),
            Arbitraries.of(SpinalMovement.Family.class).list().ofMaxSize(2))
        .as(AnyClassToFit::sequence);
  }

  private static Sequence sequence(
      Level level,
      Step opening,
      List<List<Step>> between,
      Step rest,
      Step closing,
      List<SpinalMovement.Family> focus) {
    List<Step> all = new ArrayList<>();
    if (opening != null) {
      all.add(opening);
    }
    between.forEach(all::addAll);
    if (rest != null) {
      all.add(rest);
    }
    if (closing != null) {
      all.add(closing);
    }
    int[] next = {1};
    return SlowSunday.sequence()
        .steps(
            all.stream().map(step -> step.clonedAs(SlowSunday.id(next[0]++)).origin(null)).toList(),
            List.of())
        .level(level)
        .brief(new Brief(null, null, focus, List.of(), List.of()));
  }

  /** A pose, and now and then a rebound or a movement after it. */
  private static Arbitrary<List<Step>> between() {
    Arbitrary<Step> pose =
        Arbitraries.of(CATALOGUE.all().stream().map(Pose::slug).toList())
            .flatMap(slug -> one(slug, Kind.POSE));
    Arbitrary<Step> after =
        Arbitraries.oneOf(one("childs-pose", Kind.REBOUND), one("cat-cow", Kind.MOVEMENT));
    return Combinators.combine(pose, after.injectNull(0.6))
        .as((held, next) -> next == null ? List.of(held) : List.of(held, next));
  }

  private static Arbitrary<Step> one(String slug, Kind kind) {
    Pose pose = CATALOGUE.pose(slug);
    return Combinators.combine(
            holds(kind),
            Arbitraries.integers().between(0, 8).map(quarters -> quarters * 15),
            sides().injectNull(0.4),
            ranges().injectNull(0.4),
            Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(5, Arbitraries.just(false)),
                net.jqwik.api.Tuple.of(1, Arbitraries.just(true))))
        .as(
            (hold, transition, sides, range, locked) ->
                Step.of(pose, NOBODY)
                    .kind(kind)
                    .hold(hold)
                    .transition(new Transition(transition, "", List.of()))
                    .sides(
                        !pose.twoSided()
                            ? null
                            : sides == null ? Sides.alike(Side.LEFT, 30) : sides)
                    .range(range, false)
                    .locked(locked));
  }

  /** Most on a grid, as teachers hold; some not. */
  private static Arbitrary<Hold> holds(Kind kind) {
    int most = kind == Kind.REBOUND ? 6 : 40;
    return Arbitraries.oneOf(
            Arbitraries.integers().between(1, most).map(quarters -> quarters * 15),
            Arbitraries.integers().between(1, most * 15))
        .map(Hold::new);
  }

  /** Alike, different on purpose, different by mistake, or one alone. */
  private static Arbitrary<Sides> sides() {
    return Combinators.combine(
            Arbitraries.of(Side.class),
            Arbitraries.of(0, 30, 45),
            holds(Kind.POSE).injectNull(0.5),
            Arbitraries.of(false, false, true),
            Arbitraries.of(true, false))
        .as(Sides::new);
  }

  private static Arbitrary<HoldRange> ranges() {
    return Combinators.combine(holds(Kind.POSE), holds(Kind.POSE))
        .as(
            (a, b) ->
                new HoldRange(
                    Math.min(a.seconds(), b.seconds()), Math.max(a.seconds(), b.seconds())));
  }
}
