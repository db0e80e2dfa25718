package studio.yin.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.yin.pose.Prop;
import studio.yin.pose.Side;

/**
 * Drawings as they were when somebody looked at them. When the drawing is changed on purpose, look
 * at {@code bin/figures}, and then keep the new ones with {@code mvn -pl domain/model test
 * -Dtest=KeptDrawingsTest -Dfigures.keep}.
 */
class KeptDrawingsTest {
  private static final Path FOLDER =
      Path.of("src", "test", "resources", "studio", "yin", "figure", "kept");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      nullValues = "-",
      textBlock =
          """
          all-fours | RIGHT | -
          all-fours | LEFT | blanket@under-knees
          all-fours | RIGHT | block@under-hands*2
          curved | LEFT | -
          curved | RIGHT | blanket@under-head
          curved | RIGHT | block@under-ankles
          folded | RIGHT | -
          folded | RIGHT | block@under-forehead
          folded | LEFT | bolster@under-chest
          folded | RIGHT | blanket@under-seat*2 bolster@under-knees
          folded | RIGHT | strap@around-feet
          hanging | RIGHT | -
          hanging | RIGHT | block@under-head
          hanging | LEFT | chair@under-arms
          hanging | RIGHT | wall@at-wall
          hips-high | RIGHT | -
          hips-high | RIGHT | block@under-hands*2
          hips-high | RIGHT | chair@under-hands
          hips-high | RIGHT | wall@at-wall
          holding-feet | RIGHT | -
          holding-feet | LEFT | strap@around-feet*2
          kneeling | RIGHT | -
          kneeling | RIGHT | bolster@under-chest block@under-forehead
          kneeling | RIGHT | blanket@between-heels-and-seat
          kneeling | LEFT | blanket@under-ankles
          leg-raised | RIGHT | -
          leg-raised | LEFT | blanket@under-head
          leg-raised | RIGHT | strap@around-thighs
          legs-up | RIGHT | -
          legs-up | LEFT | bolster@under-hips
          legs-up | RIGHT | strap@around-thighs
          on-chair | RIGHT | -
          on-chair | RIGHT | blanket@behind-back block@under-feet*2
          prone | RIGHT | -
          prone | RIGHT | bolster@under-chest
          prone | RIGHT | block@under-forehead*2
          prone | LEFT | blanket@under-hips
          prone | RIGHT | bolster@under-arms
          seated | RIGHT | -
          seated | LEFT | blanket@under-seat
          seated | RIGHT | block@under-knees*2
          seated | RIGHT | block@under-knees
          seated | RIGHT | chair@under-seat
          seated | RIGHT | bolster@behind-back
          seated | RIGHT | bolster@in-front
          seated | RIGHT | block@beside-hip
          seated | RIGHT | strap@behind-back
          seated | RIGHT | bolster@under-chest
          hips-high | RIGHT | blanket@under-knees
          prone | RIGHT | block@under-forehead
          supine | RIGHT | -
          supine | RIGHT | blanket@over-body
          supine | LEFT | bolster@under-knees
          supine | RIGHT | bolster@under-back
          supine | RIGHT | chair@under-shins
          supine | RIGHT | bolster@under-thighs blanket@under-shoulders
          twisted | RIGHT | -
          twisted | LEFT | block@between-knees
          twisted | RIGHT | block@under-hands
          twisted | RIGHT | bolster@between-knees
          """)
  void is_drawn_as_it_was(String figure, Side side, String props) throws IOException {
    List<Prop> written = props == null ? List.of() : ContactSheet.props(props);
    Drawing drawing = Drawing.of(FixedFigures.named(figure), written, side);
    String text = text(drawing);
    Path file = FOLDER.resolve(name(figure, side, props));
    if (System.getProperty("figures.keep") != null) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, text);
    }
    assertEquals(Files.readString(file), text, () -> file + ": " + viewable(drawing));
  }

  private static String name(String figure, Side side, String props) {
    String what = props == null ? "bare" : props.replaceAll("[@*]", "-").replace(' ', '+');
    return figure + "." + side.name().toLowerCase(java.util.Locale.ROOT) + "." + what + ".txt";
  }

  /** One path a line, so that a difference shows which part of the body it is. */
  private static String text(Drawing drawing) {
    return drawing.viewBox()
        + "\n"
        + drawing.tightViewBox()
        + "\n"
        + drawing.body().replace("/><", "/>\n<")
        + "\n";
  }

  /** The new drawing as a file of its own, to be opened in a browser. */
  private static String viewable(Drawing drawing) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"%s\">%s</svg>"
        .formatted(drawing.viewBox(), drawing.body());
  }
}
