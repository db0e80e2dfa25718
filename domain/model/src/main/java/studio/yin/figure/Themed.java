package studio.yin.figure;

/**
 * A drawing as markup for inside an {@code svg} element of a page: each shape carries a class and
 * no colour, for the theme decides, and so does paper. It is made of numbers and fixed names alone,
 * so it needs no escaping.
 */
final class Themed {
  private Themed() {}

  static String of(Drawing drawing) {
    StringBuilder markup = new StringBuilder(8192);
    for (Shape shape : drawing.shapes()) {
      markup.append("<path class=\"").append(shape.role().letters()).append(manner(shape));
      markup.append("\" d=\"");
      PathData.write(shape.path(), markup);
      if (shape.width() > 0) {
        markup.append("\" stroke-width=\"").append(shape.width());
      }
      markup.append("\"/>");
    }
    return markup.toString();
  }

  /** Themes know that a mat has no halo; of other shapes they are told. */
  private static String manner(Shape shape) {
    return switch (shape.manner()) {
      case HALO -> "";
      case FLAT -> shape.role() == Role.MAT ? "" : " n";
      case HIDDEN -> " g";
    };
  }
}
