package studio.yin.figure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import studio.yin.pose.Prop;

/** Shapes that only tests know, so that a catalogue that changes breaks none of them. */
final class FixedFigures {
  static final List<String> NAMES =
      List.of(
          "all-fours",
          "curved",
          "folded",
          "hanging",
          "hips-high",
          "holding-feet",
          "kneeling",
          "leg-raised",
          "legs-up",
          "on-chair",
          "prone",
          "seated",
          "supine",
          "twisted");

  private FixedFigures() {}

  static Figure named(String name) {
    try (InputStream file = FixedFigures.class.getResourceAsStream("fixed/" + name + ".yaml")) {
      return Figures.YAML.readValue(file, Figure.class);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The joints after settling on props, written as {@code block@under-hands*2}. */
  static Skeleton settled(String name, String props) {
    Figure figure = named(name);
    List<Prop> written = props.isEmpty() ? List.of() : ContactSheet.props(props);
    return Skeleton.of(Settling.settle(figure, Support.all(figure, written)));
  }
}
