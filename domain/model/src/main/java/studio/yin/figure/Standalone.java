package studio.yin.figure;

import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A drawing as an SVG document of its own. Every colour is a custom property with the studio's
 * daylight colour to fall back on, written as attributes: no style sheet is needed, and none is
 * allowed where it may be shown.
 */
final class Standalone {
  private static final Pattern PATH =
      Pattern.compile(
          "<path class=\"(\\w+)( n| g)?\" d=\"([^\"]*)\"(?: stroke-width=\"([^\"]*)\")?/>");

  /** The same as the pages have in {@code tokens.css}. */
  private static final Map<String, String> COLOURS =
      Map.ofEntries(
          Map.entry("m", "var(--fig-mat, #dfe9df)"),
          Map.entry("t", "var(--fig-top, #2f6f73)"),
          Map.entry("tf", "var(--fig-top-far, #5d9497)"),
          Map.entry("l", "var(--fig-leg, #34495e)"),
          Map.entry("lf", "var(--fig-leg-far, #62788e)"),
          Map.entry("s", "var(--fig-skin, #c98f6b)"),
          Map.entry("sf", "var(--fig-skin-far, #d8ab8d)"),
          Map.entry("h", "var(--fig-hair, #4a342a)"),
          Map.entry("e", "var(--fig-hair, #4a342a)"),
          Map.entry("k", "var(--fig-block, #b7793f)"),
          Map.entry("k2", "var(--fig-block-2, #cf9a63)"),
          Map.entry("b", "var(--fig-blanket, #b9a3c9)"),
          Map.entry("b2", "var(--fig-blanket-2, #cdbcd9)"),
          Map.entry("o", "var(--fig-bolster, #d08a8a)"),
          Map.entry("c", "var(--fig-chair, #8a7d6b)"),
          Map.entry("c2", "var(--fig-chair, #8a7d6b)"),
          Map.entry("p", "var(--fig-strap, #b0544f)"),
          Map.entry("w", "var(--fig-line, #c9bda9)"));

  /** As fine on a card as on a whole page. */
  private static final String DASHED =
      "\" stroke-width=\"1.8\" stroke-dasharray=\"4 3.5\" vector-effect=\"non-scaling-stroke\"";

  private Standalone() {}

  static String of(Drawing drawing, String title, String description) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\""
        + drawing.viewBox()
        + "\" role=\"img\" aria-labelledby=\"title description\">"
        + "<title id=\"title\">"
        + escaped(title)
        + "</title><desc id=\"description\">"
        + escaped(description)
        + "</desc><g paint-order=\"stroke\" stroke=\"var(--fig-halo, #fbfaf6)\" stroke-width=\"6.4\""
        + " stroke-linejoin=\"round\" stroke-linecap=\"round\">"
        + PATH.matcher(drawing.body()).replaceAll(Standalone::coloured)
        + "</g></svg>\n";
  }

  private static String coloured(MatchResult path) {
    String name = path.group(1);
    String colour = COLOURS.get(name);
    if (colour == null) {
      throw new IllegalStateException("No colour is known for " + name);
    }
    return "<path d=\"" + path.group(3) + "\" " + paint(path, colour) + "/>";
  }

  private static String paint(MatchResult path, String colour) {
    @Nullable String line = path.group(4);
    if (line != null) {
      return "fill=\"none\" stroke=\"" + colour + "\" stroke-width=\"" + line + "\"";
    }
    @Nullable String way = path.group(2);
    if (Objects.equals(way, " g")) {
      return "fill=\"none\" stroke=\"" + colour + DASHED;
    }
    boolean halo = way == null && !path.group(1).equals("m");
    return "fill=\"" + colour + "\"" + (halo ? "" : " stroke=\"none\"");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
