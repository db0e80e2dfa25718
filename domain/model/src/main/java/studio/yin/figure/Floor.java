package studio.yin.figure;

import java.util.Map;
import studio.yin.figure.Shelf.Stand;
import studio.yin.pose.Place;

/** The floor around a body, with its two directions, and where a prop is put on it. */
final class Floor {
  /** Hands lie so far before the middle of a chair's seat. */
  private static final double ON_EDGE = .05;

  private final Shelf shelf;
  private final Map<Place, Vec> anchors;
  private final Vec forward;
  private final Vec sideways;

  Floor(Figure figure, Skeleton bones, Shelf shelf) {
    this.shelf = shelf;
    Map<Place, Vec> given = figure.anchors();
    anchors = given == null ? Map.of() : given;
    forward = Vec.UP.cross(bones.pelvisRight()).level();
    sideways = new Vec(-forward.z(), 0, forward.x());
  }

  /** Level, and the way that someone looks who sits here upright. */
  Vec forward() {
    return forward;
  }

  /** Level, and to the right of that. */
  Vec sideways() {
    return sideways;
  }

  /**
   * Puts a prop on the ground, or on what is under its foot.
   *
   * @param behind it is painted behind everything that is nearer than this depth
   * @param length how far a soft prop extends, a fraction of stature
   */
  void stand(Support support, Vec foot, Vec along, double height, double behind, double length) {
    Vec middle = anchors.getOrDefault(support.place(), foot);
    Stand stand = new Stand(middle, along, height, behind);
    switch (support.kind()) {
      case BLOCK -> shelf.blocks(stand, support.stacked());
      case BLANKET -> {
        if (support.rolled()) {
          shelf.rolls(stand, support.stacked(), Role.BLANKET, Math.max(.3, Math.min(.4, length)));
        } else {
          shelf.blankets(stand, support.stacked(), length * .85, .24);
        }
      }
      case BOLSTER ->
          shelf.rolls(stand, support.stacked(), Role.BOLSTER, Math.max(.38, Math.min(.44, length)));
      case CHAIR -> {
        boolean carriesHands =
            support.place() == Place.UNDER_HANDS || support.place() == Place.UNDER_ARMS;
        Vec faces = faces(support.place());
        Vec under = carriesHands ? stand.foot().plus(faces, -ON_EDGE) : stand.foot();
        shelf.chair(new Stand(under, faces, Support.CHAIR, behind));
      }
      case STRAP, WALL -> {}
    }
  }

  /** A chair that is sat on faces as the body does; one that carries hands or legs faces it. */
  private Vec faces(Place place) {
    return switch (place) {
      case UNDER_SEAT, UNDER_HIPS, BEHIND_BACK, AT_WALL -> forward;
      default -> forward.times(-1);
    };
  }
}
