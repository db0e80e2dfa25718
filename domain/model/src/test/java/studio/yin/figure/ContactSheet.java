package studio.yin.figure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import studio.yin.pose.Prop;
import studio.yin.pose.Purpose;
import studio.yin.pose.Side;

/**
 * Writes {@code target/figures.html}: every figure large and small, on both sides, bare and with
 * the props of the poses that use it, to be looked at by whoever changes the drawing.
 */
public final class ContactSheet {

  /** What else is worth seeing, beside what a pose lists: kind, place and sometimes a count. */
  private static final Map<String, List<String>> MORE =
      Map.of(
          "easy-pose", List.of("blanket@under-seat*2 block@under-knees*2"),
          "melting-heart", List.of("blanket@under-knees block@under-forehead"),
          "dangling", List.of("chair@under-arms", "wall@at-wall"),
          "savasana", List.of("chair@under-shins", "bolster@under-knees blanket@under-head"),
          "sphinx", List.of("bolster@under-arms", "block@under-forehead*2"),
          "legs-up-wall", List.of("bolster@under-hips"),
          "downward-dog", List.of("chair@under-hands", "wall@at-wall"));

  private ContactSheet() {}

  /** The first argument is a theme: light, dark or both; the others choose figures. */
  public static void main(String[] args) throws IOException {
    String theme = args.length > 0 ? args[0] : "light";
    List<String> only = args.length > 1 ? List.of(args).subList(1, args.length) : List.of();
    Map<String, UsedBy> uses = UsedBy.all();
    StringBuilder sections = new StringBuilder();
    for (Path file : Figures.files(Figures.CATALOGUE.resolve("figures"))) {
      String slug = Figures.slug(file);
      if (only.isEmpty() || only.contains(slug)) {
        sections.append(section(file, slug, uses.getOrDefault(slug, UsedBy.nobody())));
      }
    }
    List<String> themes = theme.equals("both") ? List.of("light", "dark") : List.of(theme);
    Files.writeString(
        Path.of("target", "figures.html"),
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Figures</title><style>"
            + style()
            + colours()
            + "</style><body>"
            + themes.stream()
                .map(one -> "<main class=\"figs\" data-theme=\"" + one + "\">" + sections)
                .collect(Collectors.joining("</main>"))
            + "</main>");
  }

  private static String section(Path file, String slug, UsedBy use) {
    StringBuilder section = new StringBuilder("<section><h2>").append(slug).append("</h2>");
    List<String> notes = new ArrayList<>(use.missing());
    if (!use.poses().isEmpty() && !use.poses().equals(List.of(slug))) {
      notes.add("drawn for " + String.join(", ", use.poses()));
    }
    StringBuilder cells = new StringBuilder();
    try {
      Figure figure = Figures.read(file);
      cells.append(cell("large", figure, List.of(), null));
      cells.append("<div class=\"pair\">").append(cell("small", figure, List.of(), null));
      cells.append(cell("small", figure, List.of(), Side.LEFT)).append("</div>");
      cells.append("<div class=\"props\">");
      Set<List<Prop>> setUps = new LinkedHashSet<>(use.setUps());
      MORE.getOrDefault(slug, List.of()).forEach(words -> setUps.add(props(words)));
      setUps.forEach(props -> cells.append(cell("middle", figure, props, null)));
      cells.append("</div>");
    } catch (IOException | RuntimeException unreadable) {
      notes.add("cannot be drawn: " + unreadable.getMessage());
    }
    notes.forEach(note -> section.append("<p>").append(escaped(note)).append("</p>"));
    return section
        .append("<div class=\"row\">")
        .append(cells)
        .append("</div></section>")
        .toString();
  }

  private static String cell(String size, Figure figure, List<Prop> props, @Nullable Side side) {
    Drawing drawing = Drawing.of(figure, props, side);
    String box = size.equals("small") ? drawing.tightViewBox() : drawing.viewBox();
    String caption = props.stream().map(ContactSheet::caption).collect(Collectors.joining("<br>"));
    return ("<figure class=\"%s\"><svg class=\"fig\" viewBox=\"%s\">%s</svg>"
            + "<figcaption>%s <small>%d bytes</small></figcaption></figure>")
        .formatted(size, box, drawing.body(), caption, drawing.body().length());
  }

  private static String caption(Prop prop) {
    String needed = prop.needed() ? ", needed" : "";
    return escaped(prop.key() + (prop.count() > 1 ? " \u00D7 " + prop.count() : "") + needed);
  }

  /** Reads {@code block@under-hands*2 blanket@under-seat}. */
  static List<Prop> props(String words) {
    List<Prop> props = new ArrayList<>();
    for (String word : words.split(" ", -1)) {
      int times = word.indexOf('*');
      Prop.Key key = Prop.Key.of(times < 0 ? word : word.substring(0, times));
      int count = times < 0 ? 1 : Integer.parseInt(word.substring(times + 1));
      props.add(new Prop(key.kind(), count, key.place(), null, "", Purpose.SUPPORT, false));
    }
    return props;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  private static String colours() {
    return Arrays.stream(Colour.values())
        .map(c -> c.property() + ":light-dark(" + c.day() + "," + c.night() + ");")
        .collect(Collectors.joining("", ":root{", "}"));
  }

  private static String style() throws IOException {
    try (var css = ContactSheet.class.getResourceAsStream("sheet.css")) {
      return css == null ? "" : new String(css.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
