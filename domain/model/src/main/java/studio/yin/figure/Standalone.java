package studio.yin.figure;

/**
 * A drawing as an SVG document of its own. Every colour is a custom property with the studio's
 * daylight colour to fall back on, written as attributes: no style sheet is needed, and none is
 * allowed where it may be shown.
 */
final class Standalone {

  /** As fine on a card as on a whole page. */
  private static final String DASHED =
      "\" stroke-width=\"1.8\" stroke-dasharray=\"4 3.5\" vector-effect=\"non-scaling-stroke\"";

  private Standalone() {}

  static String of(Drawing drawing, String title, String description) {
    StringBuilder document =
        new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"")
            .append(drawing.box())
            .append("\" role=\"img\" aria-labelledby=\"title description\"><title id=\"title\">")
            .append(escaped(title))
            .append("</title><desc id=\"description\">")
            .append(escaped(description))
            .append("</desc><g paint-order=\"stroke\" stroke=\"var(--fig-halo, #fbfaf6)\"")
            .append(" stroke-width=\"6.4\" stroke-linejoin=\"round\" stroke-linecap=\"round\">");
    for (Shape shape : drawing.shapes()) {
      document.append("<path d=\"");
      PathData.write(shape.path(), document);
      document.append("\" ").append(paint(shape)).append("/>");
    }
    return document.append("</g></svg>\n").toString();
  }

  private static String paint(Shape shape) {
    Colour colour = shape.role().colour();
    String paint = "var(" + colour.property() + ", " + colour.day() + ")";
    if (shape.width() > 0) {
      return "fill=\"none\" stroke=\"" + paint + "\" stroke-width=\"" + shape.width() + "\"";
    }
    return switch (shape.manner()) {
      case HIDDEN -> "fill=\"none\" stroke=\"" + paint + DASHED;
      case FLAT -> "fill=\"" + paint + "\" stroke=\"none\"";
      case HALO -> "fill=\"" + paint + "\"";
    };
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
