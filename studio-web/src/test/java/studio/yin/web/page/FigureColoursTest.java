package studio.yin.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import studio.yin.figure.Colour;

/** After a colour has changed, {@code -Dfigures.keep} writes the style sheet anew. */
class FigureColoursTest {
  private static final Path SHEET =
      Path.of("src", "main", "resources", "web", "app", "css", "figure-colours.css");

  @Test
  void the_pages_have_the_colours_of_figures_from_the_model() throws IOException {
    String colours =
        Arrays.stream(Colour.values()).map(FigureColoursTest::line).collect(Collectors.joining());
    String sheet =
        """
        /* Written from studio.yin.figure.Colour, where to change a colour. */
        @layer tokens {
          :root {
        %s  }
        }
        """
            .formatted(colours);
    if (System.getProperty("figures.keep") != null) {
      Files.writeString(SHEET, sheet);
    }
    assertEquals(Files.readString(SHEET), sheet);
  }

  private static String line(Colour colour) {
    return "    %s: light-dark(%s, %s);\n"
        .formatted(colour.property(), colour.day(), colour.night());
  }
}
