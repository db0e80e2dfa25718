package studio.yin.figure;

import java.util.ArrayList;
import java.util.List;
import studio.yin.figure.Camera.Point;
import studio.yin.figure.Skeleton.Limbs;

/** A blanket spread over the body, from the ribs to the feet, its upper edge turned down. */
final class Cover {
  private final Skeleton bones;
  private final Camera camera;
  private final Canvas canvas;

  Cover(Skeleton bones, Camera camera, Canvas canvas) {
    this.bones = bones;
    this.camera = camera;
    this.canvas = canvas;
  }

  void draw() {
    Vec chest = bones.ribs().towards(bones.neck(), .3);
    List<Point> around = new ArrayList<>(edge(chest, .09));
    around.addAll(edge(bones.waist(), .10));
    double depth = camera.depth(chest);
    for (Limbs limbs : new Limbs[] {bones.right(), bones.left()}) {
      for (Vec joint : new Vec[] {limbs.hip(), limbs.knee(), limbs.calf(), limbs.ankle()}) {
        Point spot = camera.see(joint);
        around.addAll(Outline.ring(spot, .062, 12));
        depth = Math.max(depth, spot.depth());
      }
      depth = Math.max(depth, camera.depth(limbs.elbow()));
    }
    canvas.prop(depth + .2, Role.BLANKET, new Outline().polygon(Outline.hull(around)));
    List<Point> fold = new ArrayList<>(edge(chest, .09));
    fold.addAll(edge(chest.plus(bones.trunk(), -.05), .09));
    canvas.onProp(depth + .201, Role.BLANKET_FOLD, new Outline().polygon(Outline.hull(fold)));
  }

  /** A round edge across the trunk. */
  private List<Point> edge(Vec middle, double half) {
    List<Point> edge = new ArrayList<>();
    for (int side : new int[] {-1, 1}) {
      edge.addAll(
          Outline.ring(camera.see(middle.plus(bones.shouldersRight(), side * half)), .05, 12));
    }
    return edge;
  }
}
