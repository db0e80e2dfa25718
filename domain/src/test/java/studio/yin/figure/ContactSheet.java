package studio.yin.figure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import studio.yin.pose.Prop;
import studio.yin.pose.Purpose;
import studio.yin.pose.Side;

/**
 * Writes {@code target/figures.html}: every figure large and small, both sides, with and without
 * props, to be looked at by whoever changes the drawing.
 */
public final class ContactSheet {

  /** What is worth seeing with a figure, as kind, place and sometimes a count. */
  private static final Map<String, List<String>> PROPS =
      Map.ofEntries(
          Map.entry(
              "easy-pose",
              List.of(
                  "blanket@under-seat",
                  "block@under-knees*2",
                  "chair@under-seat",
                  "blanket@under-seat*2 block@under-knees*2")),
          Map.entry(
              "melting-heart",
              List.of(
                  "block@under-forehead",
                  "bolster@under-chest",
                  "blanket@under-knees block@under-forehead")),
          Map.entry(
              "dangling",
              List.of(
                  "block@under-head", "block@under-hands*2", "chair@under-arms", "wall@at-wall")),
          Map.entry(
              "sphinx",
              List.of(
                  "bolster@under-chest",
                  "blanket@under-hips",
                  "bolster@under-arms",
                  "block@under-forehead")),
          Map.entry("seal", List.of("block@under-hands*2", "blanket@under-hips")),
          Map.entry(
              "revolved-shoelace",
              List.of(
                  "blanket@under-seat",
                  "block@between-knees",
                  "block@under-hands",
                  "block@under-seat")),
          Map.entry(
              "banana", List.of("blanket@under-head", "bolster@under-arms", "block@under-ankles")),
          Map.entry(
              "savasana",
              List.of(
                  "bolster@under-knees",
                  "blanket@under-head",
                  "blanket@over-body",
                  "chair@under-shins")),
          Map.entry(
              "childs-pose",
              List.of(
                  "bolster@under-chest",
                  "block@under-forehead",
                  "blanket@between-heels-and-seat",
                  "blanket@under-ankles")),
          Map.entry(
              "caterpillar",
              List.of(
                  "bolster@under-chest",
                  "block@under-forehead",
                  "blanket@under-seat",
                  "strap@around-feet",
                  "bolster@under-knees")),
          Map.entry(
              "legs-up-wall",
              List.of("blanket@under-hips", "strap@around-thighs", "bolster@under-hips")),
          Map.entry("easy-pose-chair", List.of("blanket@behind-back", "block@under-feet*2")),
          Map.entry(
              "reclined-hand-to-toe",
              List.of("strap@around-feet", "blanket@under-head", "wall@at-wall")),
          Map.entry("happy-baby", List.of("strap@around-feet", "blanket@under-head")),
          Map.entry(
              "downward-dog", List.of("block@under-hands*2", "chair@under-hands", "wall@at-wall")),
          Map.entry("knees-to-chest", List.of("blanket@under-head")),
          Map.entry("one-knee-to-chest", List.of("strap@around-thighs")),
          Map.entry("cat", List.of("blanket@under-knees")),
          Map.entry("all-fours", List.of("blanket@under-knees", "block@under-hands*2")));

  private ContactSheet() {}

  /** The first argument, if any, is a theme: light or dark; the others choose figures. */
  public static void main(String[] args) throws IOException {
    String theme = args.length > 0 ? args[0] : "light";
    List<String> only = args.length > 1 ? List.of(args).subList(1, args.length) : List.of();
    SortedMap<String, Figure> figures = Figures.all();
    StringBuilder cells = new StringBuilder();
    figures.forEach(
        (slug, figure) -> {
          if (!only.isEmpty() && !only.contains(slug)) {
            return;
          }
          cells.append("<section><h2>").append(slug).append("</h2>");
          cells.append(cell("large", figure, "", null));
          cells.append(cell("small", figure, "", null));
          cells.append(cell("small", figure, "", Side.LEFT));
          for (String props : PROPS.getOrDefault(slug, List.of())) {
            cells.append(cell("middle", figure, props, null));
          }
          cells.append("</section>");
        });
    Path sheet = Path.of("target", "figures.html");
    Files.writeString(
        sheet,
        "<!doctype html><html data-theme=\""
            + theme
            + "\"><style>"
            + style()
            + "</style><body class=\"figs\">"
            + cells);
  }

  private static String cell(String size, Figure figure, String props, @Nullable Side side) {
    Drawing drawing = Drawing.of(figure, props(props), side);
    String box = size.equals("small") ? drawing.tightViewBox() : drawing.viewBox();
    return "<figure class=\"%s\"><svg class=\"fig\" viewBox=\"%s\">%s</svg><figcaption>%s %d</figcaption></figure>"
        .formatted(size, box, drawing.body(), props, drawing.body().length());
  }

  /** Reads {@code block@under-hands*2 blanket@under-seat}. */
  static List<Prop> props(String words) {
    List<Prop> props = new ArrayList<>();
    for (String word : words.isEmpty() ? new String[0] : words.split(" ", -1)) {
      int times = word.indexOf('*');
      Prop.Key key = Prop.Key.of(times < 0 ? word : word.substring(0, times));
      int count = times < 0 ? 1 : Integer.parseInt(word.substring(times + 1));
      props.add(new Prop(key.kind(), count, key.place(), "", Purpose.SUPPORT, false));
    }
    return props;
  }

  private static String style() throws IOException {
    try (var css = ContactSheet.class.getResourceAsStream("sheet.css")) {
      return css == null ? "" : new String(css.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
