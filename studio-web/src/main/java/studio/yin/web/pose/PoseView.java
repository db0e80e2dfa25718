package studio.yin.web.pose;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.yin.pose.Caution;
import studio.yin.pose.Pose;
import studio.yin.pose.Prop;
import studio.yin.pose.Side;
import studio.yin.pose.SpinalMovement;
import studio.yin.web.page.ClassView.Shape;

/**
 * A pose in full.
 *
 * @param retired whether no class can newly take it
 * @param shapes its drawings: both sides where it has two
 * @param variations other ways of taking it
 * @param props what may help, each drawn in its place
 * @param counterposes the shapes that balance it
 */
public record PoseView(
    Pose pose,
    boolean retired,
    List<Shape> shapes,
    List<Drawn> variations,
    List<Propped> props,
    List<Care> cautions,
    List<Shape> counterposes) {

  /** Other names in one line. */
  public String otherNames() {
    return String.join(", ", pose.names().others());
  }

  /** Whether its two drawings stand better one above the other. */
  public boolean stacked() {
    return shapes.size() > 1 && shapes.get(0).isWide();
  }

  /** What the spine does while that side is held. */
  public List<SpinalMovement> spineOn(Side side) {
    return pose.spine().stream().map(movement -> movement.on(side)).toList();
  }

  /** Whether the spine goes another way on the other side. */
  public boolean turnsWithTheSide() {
    return pose.twoSided() && !spineOn(Side.RIGHT).equals(spineOn(Side.LEFT));
  }

  /** A way of taking the pose, drawn. */
  public record Drawn(String name, Shape shape) {}

  /** A prop, drawn in its place. */
  public record Propped(Prop prop, Shape shape) {}

  /**
   * A caution.
   *
   * @param other the pose to take instead, if one is named
   */
  public record Care(Caution caution, @Nullable Pose other) {}
}
