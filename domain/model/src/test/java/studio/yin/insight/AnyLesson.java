package studio.yin.insight;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import studio.yin.pose.Condition;
import studio.yin.pose.Level;
import studio.yin.pose.Place;
import studio.yin.pose.Pose;
import studio.yin.pose.Prop;
import studio.yin.pose.PropKind;
import studio.yin.pose.Purpose;
import studio.yin.pose.Side;
import studio.yin.pose.SpinalMovement;
import studio.yin.sequence.Brief;
import studio.yin.sequence.Hold;
import studio.yin.sequence.Kind;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.Sides;
import studio.yin.sequence.SlowSunday;
import studio.yin.sequence.Step;
import studio.yin.sequence.Stock;
import studio.yin.sequence.Transition;

/** Classes of the poses on the {@link Shelf} as chance would have them, good and bad. */
final class AnyLesson {

  /** Now and then a pose that no catalogue knows. */
  private static final List<String> SLUGS = slugs();

  private AnyLesson() {}

  private static List<String> slugs() {
    List<String> slugs = new ArrayList<>(Shelf.POSES.stream().map(Pose::slug).toList());
    slugs.add("moon-pose");
    return slugs;
  }

  /** Any class of one to nine steps. */
  static Arbitrary<Sequence> lessons() {
    return Combinators.combine(
            Arbitraries.of(Level.class), steps().list().ofMinSize(1).ofMaxSize(9), briefs())
        .as(AnyLesson::lesson);
  }

  private static Sequence lesson(Level level, List<Step> steps, Brief brief) {
    List<Step> own = new ArrayList<>();
    steps.forEach(step -> own.add(step.clonedAs(SlowSunday.id(own.size() + 1)).origin(null)));
    return new Sequence("A lesson", "", "", level, own, List.of(), null, brief, List.of());
  }

  /** Any room, for up to nine students. */
  static Arbitrary<Room> rooms() {
    return Combinators.combine(stocks(), Arbitraries.integers().between(1, 9)).as(Room::new);
  }

  private static Arbitrary<List<Stock>> stocks() {
    return Combinators.combine(
            Arbitraries.of(PropKind.class), Arbitraries.integers().between(0, 12))
        .as(Stock::new)
        .list()
        .uniqueElements(Stock::kind)
        .ofMaxSize(6);
  }

  private static Arbitrary<Brief> briefs() {
    return Combinators.combine(
            Arbitraries.integers().between(Brief.SHORTEST, 4000).injectNull(0.4),
            Arbitraries.integers().between(1, 9).injectNull(0.4),
            Arbitraries.of(SpinalMovement.Family.class).list().ofMaxSize(3),
            Arbitraries.of(
                    Condition.PREGNANCY, Condition.GLAUCOMA, Condition.HIGH_BP, Condition.KNEE)
                .list()
                .ofMaxSize(2),
            stocks())
        .as(Brief::new);
  }

  private static Arbitrary<Step> steps() {
    return Combinators.combine(
            Arbitraries.of(
                Kind.POSE,
                Kind.POSE,
                Kind.POSE,
                Kind.POSE,
                Kind.OPENING,
                Kind.CLOSING,
                Kind.REBOUND,
                Kind.MOVEMENT),
            Arbitraries.of(SLUGS),
            Arbitraries.of(15, 29, 30, 45, 59, 60, 120, 121, 179, 180, 240, 420, 421, 601),
            sides(),
            Arbitraries.of(0, 14, 15, 60),
            Arbitraries.of(SLUGS).list().ofMaxSize(2),
            Arbitraries.of("all-fours", "cat-cow", "downward-dog").list().ofMaxSize(1),
            props().list().uniqueElements(Prop::key).ofMaxSize(4))
        .as(AnyLesson::step);
  }

  private static Step step(
      Kind kind,
      String pose,
      int seconds,
      Sides sides,
      int transition,
      List<String> alternatives,
      List<String> movements,
      List<Prop> props) {
    boolean sided = Shelf.CATALOGUE.find(pose).map(Pose::twoSided).orElse(seconds % 2 == 0);
    return Lesson.step(kind, pose, seconds)
        .transition(new Transition(transition, "", movements))
        .sides(sided && seconds != 601 ? sides : null)
        .alternatives(alternatives)
        .props(props);
  }

  private static Arbitrary<Sides> sides() {
    return Combinators.combine(
            Arbitraries.of(Side.class),
            Arbitraries.of(30, 180).map(Hold::new).injectNull(0.7),
            Arbitraries.of(false, true),
            Arbitraries.of(false, false, true))
        .as((first, second, single, meant) -> new Sides(first, 30, second, single, meant));
  }

  /** Few kinds and places, so that two meet, and what serves is there already. */
  private static Arbitrary<Prop> props() {
    return Combinators.combine(
            Arbitraries.of(PropKind.class),
            Arbitraries.integers().between(1, 4),
            Arbitraries.of(
                Place.UNDER_CHEST, Place.UNDER_HEAD, Place.UNDER_HANDS, Place.AROUND_FEET),
            Arbitraries.of(Purpose.class),
            Arbitraries.of(true, true, false))
        .as(
            (kind, count, place, why, needed) ->
                new Prop(kind, count, place, null, "d", why, needed));
  }
}
