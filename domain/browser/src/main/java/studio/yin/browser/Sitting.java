package studio.yin.browser;

import java.util.ArrayList;
import java.util.List;
import studio.yin.figure.Drawing;
import studio.yin.figure.Figure;
import studio.yin.figure.Vec;
import studio.yin.pose.Prop;
import studio.yin.pose.Purpose;
import studio.yin.pose.Side;
import studio.yin.pose.Vocabulary;

/** Somebody who sits cross-legged, seen from the front. */
final class Sitting {
  private static final Figure FIGURE =
      new Figure(
          new Figure.View(78, 16),
          new Vec(0, .07, 0),
          new Figure.Spine(up(88), up(92), up(88), up(86), up(90)),
          null,
          null,
          null,
          new Figure.Arms(
              new Figure.Arm(
                  null,
                  null,
                  new Vec(.14, .115, .19),
                  new Vec(-1, -.5, .45),
                  new Figure.Direction(15, -28),
                  .1),
              null),
          new Figure.Legs(
              leg(new Vec(.18, .035, -.045), new Vec(.16, .07, .98), -95, .06),
              leg(new Vec(.1, .035, .05), new Vec(.3, .07, -.95), 95, .03)),
          null,
          null,
          null,
          new Figure.Mat(-.25, .42, -.36, .36),
          null,
          null);

  private Sitting() {}

  private static Figure.Direction up(double tilt) {
    return new Figure.Direction(0, tilt);
  }

  private static Figure.Leg leg(Vec reach, Vec bend, double foot, double shinNearer) {
    return new Figure.Leg(
        null, null, reach, bend, new Figure.Direction(foot, -4), null, .02, shinNearer);
  }

  /**
   * The drawing as markup.
   *
   * @param props keys with plus signs between them, or {@code bare}
   * @param side the side that is held
   */
  static String drawn(String props, String side) {
    List<Prop> all = new ArrayList<>();
    if (!props.equals("bare")) {
      for (String written : WrittenClass.parts(props, "+")) {
        Prop.Key key = Prop.Key.of(written);
        all.add(new Prop(key.kind(), 1, key.place(), null, "", Purpose.SUPPORT, false));
      }
    }
    Drawing drawing = Drawing.of(FIGURE, all, Vocabulary.of(Side.class, "side", side));
    return drawing.viewBox() + " " + drawing.body();
  }
}
