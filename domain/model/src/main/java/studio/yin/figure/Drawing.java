package studio.yin.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.yin.figure.Camera.Point;
import studio.yin.figure.Shape.Manner;
import studio.yin.pose.Prop;
import studio.yin.pose.Side;

/**
 * A figure as it is seen: shapes, each with what it is, in the order in which they are painted. It
 * is written as SVG for a page or for itself.
 *
 * @param shapes the mat first, then from far to near
 * @param box what shows the body, its props and the whole mat
 * @param tight what shows body and props, and of the mat what is under them
 * @param props the props that it was asked to show, so that whoever does not see it can be told
 */
public record Drawing(List<Shape> shapes, Box box, Box tight, List<Prop> props) {
  public Drawing {
    shapes = List.copyOf(shapes);
    props = List.copyOf(props);
  }

  /**
   * Draws a figure with its props.
   *
   * @param side the side that is held; the left is the mirror image of the right, and no side is
   *     drawn as the right
   */
  public static Drawing of(Figure figure, List<Prop> props, @Nullable Side side) {
    Camera camera = new Camera(figure.camera(), side == Side.LEFT);
    List<Support> supports = Support.all(figure, props);
    Figure settled = Settling.settle(figure, supports);
    Skeleton bones = Skeleton.of(settled);
    Canvas canvas = new Canvas();
    new Body(settled, bones, camera, canvas).draw();
    double headNearer = settled.headNearer() == null ? 0 : settled.headNearer();
    new Head(bones, camera, canvas, headNearer).draw();
    new Props(settled, bones, camera, canvas).draw(supports);
    Outline mat = mat(figure.mat(), camera);
    List<Shape> shapes = new ArrayList<>(List.of(shape(mat)));
    shapes.addAll(canvas.shapes());
    Box tight = canvas.bounds().box();
    canvas.bounds().include(mat.bounds());
    return new Drawing(shapes, canvas.bounds().box(), tight, props);
  }

  /** An empty mat, for a shape that nobody knows how to draw. */
  public static Drawing empty() {
    Outline mat =
        mat(new Figure.Mat(-.6, .6, -.28, .28), new Camera(new Figure.View(0, 30), false));
    Box box = mat.bounds().box();
    return new Drawing(List.of(shape(mat)), box, box, List.of());
  }

  private static Outline mat(Figure.Mat mat, Camera camera) {
    List<Point> corners =
        List.of(
            camera.see(new Vec(mat.from(), 0, mat.left())),
            camera.see(new Vec(mat.to(), 0, mat.left())),
            camera.see(new Vec(mat.to(), 0, mat.right())),
            camera.see(new Vec(mat.from(), 0, mat.right())));
    return new Outline().polygon(corners);
  }

  private static Shape shape(Outline mat) {
    return new Shape(Role.MAT, Manner.FLAT, mat.path(), 0);
  }

  /** What goes inside the {@code svg} element of a page, to be coloured by the theme. */
  public String body() {
    return Themed.of(this);
  }

  /** The value of {@code viewBox} that shows the body, its props and the whole mat. */
  public String viewBox() {
    return box.toString();
  }

  /** The value of {@code viewBox} that shows body and props, and of the mat what is under them. */
  public String tightViewBox() {
    return tight.toString();
  }

  /**
   * The drawing as an SVG document of its own, coloured without a style sheet.
   *
   * @param title what it shows, in a few words; any text
   * @param description what it shows, for those who do not see it; any text
   */
  public String document(String title, String description) {
    return Standalone.of(this, title, description);
  }
}
