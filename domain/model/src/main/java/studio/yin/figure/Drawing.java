package studio.yin.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.yin.figure.Camera.Spot;
import studio.yin.pose.Prop;
import studio.yin.pose.Side;

/**
 * A figure as SVG: the markup that goes inside an {@code svg} element, and two view boxes. The
 * markup is made of numbers and fixed class names alone, so it needs no escaping; the classes are
 * coloured by the theme.
 */
public final class Drawing {
  private final String body;
  private final String viewBox;
  private final String tightViewBox;
  private final List<Prop> props;

  private Drawing(String body, String viewBox, String tightViewBox, List<Prop> props) {
    this.body = body;
    this.viewBox = viewBox;
    this.tightViewBox = tightViewBox;
    this.props = props;
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
    String tight = canvas.bounds().viewBox();
    canvas.bounds().include(mat.bounds());
    return new Drawing(
        "<path class=\"m\" d=\"" + mat.path() + "\"/>" + canvas.markup(),
        canvas.bounds().viewBox(),
        tight,
        List.copyOf(props));
  }

  /** An empty mat, for a shape that nobody knows how to draw. */
  public static Drawing empty() {
    Outline mat =
        mat(new Figure.Mat(-.6, .6, -.28, .28), new Camera(new Figure.View(0, 30), false));
    String box = mat.bounds().viewBox();
    return new Drawing("<path class=\"m\" d=\"" + mat.path() + "\"/>", box, box, List.of());
  }

  private static Outline mat(Figure.Mat mat, Camera camera) {
    List<Spot> corners =
        List.of(
            camera.see(new Vec(mat.from(), 0, mat.left())),
            camera.see(new Vec(mat.to(), 0, mat.left())),
            camera.see(new Vec(mat.to(), 0, mat.right())),
            camera.see(new Vec(mat.from(), 0, mat.right())));
    return new Outline().polygon(corners);
  }

  /** What goes inside the {@code svg} element. */
  public String body() {
    return body;
  }

  /** The value of {@code viewBox} that shows the body, its props and the whole mat. */
  public String viewBox() {
    return viewBox;
  }

  /** The value of {@code viewBox} that shows body and props, and of the mat what is under them. */
  public String tightViewBox() {
    return tightViewBox;
  }

  /** The props that it was asked to show, so that whoever does not see it can be told of them. */
  public List<Prop> props() {
    return props;
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
