package studio.yin.insight;

import static studio.yin.pose.PropKind.BLANKET;
import static studio.yin.pose.PropKind.BLOCK;
import static studio.yin.pose.PropKind.BOLSTER;
import static studio.yin.pose.PropKind.CHAIR;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.yin.pose.Place;
import studio.yin.pose.Prop;
import studio.yin.pose.PropKind;

/**
 * What else on the shelf serves in a place. Whoever lies on a bolster lies as well on two rolled
 * blankets; a head rests on a blanket as on a block; but nothing soft carries a hand that bears
 * weight, and nothing replaces a strap or a wall.
 *
 * <p>What is usual in studios, and our own reading of it: no book lists this.
 */
final class Substitutes {
  private Substitutes() {}

  /**
   * What serves in the place of a prop, the best first. Needed and optional ones stay what they
   * are.
   */
  static List<Prop> of(Prop prop) {
    Place place = prop.place();
    Stream<Served> served =
        switch (prop.kind()) {
          case BOLSTER -> bolster(place);
          case BLOCK -> block(place);
          case BLANKET -> blanket(place);
          case CHAIR -> chair(place);
          case STRAP, WALL -> Stream.empty();
        };
    return served.flatMap(by -> by.in(prop).stream()).toList();
  }

  /** Long and soft: rolled blankets are too, blocks carry what is not tender. */
  private static Stream<Served> bolster(Place place) {
    return switch (place) {
      case UNDER_KNEES,
          BETWEEN_KNEES,
          UNDER_HEAD,
          UNDER_FOREHEAD,
          UNDER_ANKLES,
          UNDER_FEET,
          UNDER_ARMS,
          OVER_BODY ->
          Stream.of(new Served(BLANKET, 1));
      case UNDER_HIPS, UNDER_BACK, BETWEEN_HEELS_AND_SEAT, UNDER_SEAT ->
          Stream.of(new Served(BLANKET, 2), new Served(BLOCK, 1));
      case UNDER_SHINS -> Stream.of(new Served(BLANKET, 2), new Served(CHAIR, 1));
      case UNDER_CHEST, UNDER_SHOULDERS, UNDER_THIGHS, BEHIND_BACK, IN_FRONT, BESIDE_HIP ->
          Stream.of(new Served(BLANKET, 2));
      case UNDER_HANDS, AT_WALL, AROUND_FEET, AROUND_THIGHS -> Stream.empty();
    };
  }

  /** Firm and small: a folded blanket where something rests, a chair where hands press. */
  private static Stream<Served> block(Place place) {
    return switch (place) {
      case UNDER_HEAD,
          UNDER_FOREHEAD,
          UNDER_SEAT,
          UNDER_KNEES,
          UNDER_THIGHS,
          BETWEEN_KNEES,
          BETWEEN_HEELS_AND_SEAT,
          UNDER_SHINS,
          UNDER_ANKLES,
          UNDER_SHOULDERS ->
          Stream.of(new Served(BLANKET, 1), new Served(BOLSTER, 1));
      case UNDER_HIPS, UNDER_BACK, UNDER_CHEST, BEHIND_BACK, IN_FRONT, BESIDE_HIP ->
          Stream.of(new Served(BOLSTER, 1), new Served(BLANKET, 2));
      case UNDER_ARMS -> Stream.of(new Served(BOLSTER, 1), new Served(CHAIR, 1));
      case UNDER_HANDS -> Stream.of(new Served(CHAIR, 1));
      case UNDER_FEET, OVER_BODY, AT_WALL, AROUND_FEET, AROUND_THIGHS -> Stream.empty();
    };
  }

  /** Soft and flat: nothing else pads knees and ankles, nothing else covers. */
  private static Stream<Served> blanket(Place place) {
    return switch (place) {
      case UNDER_HEAD,
          UNDER_FOREHEAD,
          UNDER_SEAT,
          BETWEEN_KNEES,
          BETWEEN_HEELS_AND_SEAT,
          UNDER_THIGHS ->
          Stream.of(new Served(BLOCK, 1), new Served(BOLSTER, 1));
      case UNDER_CHEST, UNDER_BACK, BEHIND_BACK, UNDER_HIPS, UNDER_ARMS, IN_FRONT, BESIDE_HIP ->
          Stream.of(new Served(BOLSTER, 1));
      case UNDER_KNEES,
          UNDER_SHINS,
          UNDER_ANKLES,
          UNDER_FEET,
          UNDER_SHOULDERS,
          UNDER_HANDS,
          OVER_BODY,
          AT_WALL,
          AROUND_FEET,
          AROUND_THIGHS ->
          Stream.empty();
    };
  }

  /** High and firm: two of what is half as high. */
  private static Stream<Served> chair(Place place) {
    return switch (place) {
      case UNDER_ARMS, UNDER_HANDS -> Stream.of(new Served(BLOCK, 2));
      case UNDER_SHINS -> Stream.of(new Served(BOLSTER, 2), new Served(BLANKET, 4));
      case UNDER_HEAD, UNDER_FOREHEAD, IN_FRONT ->
          Stream.of(new Served(BOLSTER, 1), new Served(BLOCK, 2));
      default -> Stream.empty();
    };
  }

  /** So many of a kind for each one that is replaced. */
  private record Served(PropKind kind, int each) {
    Optional<Prop> in(Prop prop) {
      int count = each * prop.count();
      return count > Prop.MOST
          ? Optional.empty()
          : Optional.of(
              new Prop(kind, count, prop.place(), null, "", prop.purpose(), prop.needed()));
    }
  }
}
