package studio.yin.pseudo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Writes every bundle of texts in the pseudo-language. */
public final class Pseudo {

  /** The pseudo-language (BCP 47, as CLDR has it). */
  public static final String TAG = "en-XA";

  private static final String SUFFIX = "_en_XA.properties";

  private Pseudo() {}

  /**
   * Writes them.
   *
   * @param arguments where the sources of the studio are, and where to write
   */
  public static void main(String[] arguments) throws IOException, ClassNotFoundException {
    Texts texts = new Texts(Path.of(arguments[0]));
    Path to = Path.of(arguments[1]);
    for (Map.Entry<Path, Map<String, String>> file : texts.files().entrySet()) {
      String path = file.getKey().toString();
      boolean patterns = path.endsWith("dates.properties"); // they say where to write, not what
      write(
          to.resolve(path.replace(".properties", SUFFIX)),
          file.getValue(),
          patterns ? UnaryOperator.identity() : Accents::ofMessage);
    }
    for (Map.Entry<String, Map<String, String>> page : texts.pages().entrySet()) {
      write(to.resolve("messages/" + page.getKey() + SUFFIX), page.getValue(), Accents::ofTemplate);
    }
  }

  private static void write(Path file, Map<String, String> texts, UnaryOperator<String> told)
      throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        texts.entrySet().stream()
            .map(text -> text.getKey() + "=" + escaped(told.apply(text.getValue())) + "\n")
            .collect(Collectors.joining()));
  }

  private static String escaped(String text) {
    String plain = text.replace("\\", "\\\\").replace("\n", "\\n");
    return plain.startsWith(" ") ? "\\" + plain : plain;
  }
}
