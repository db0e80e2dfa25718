package studio.yin.pseudo;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Where the texts of the studio stand in its sources: every bundle, in every language. */
final class Texts {
  private static final List<String> ROOMS = List.of("domain/speech", "api", "studio-web");
  private static final String RESOURCES = "src/main/resources";

  /** What the API's contract says to programmers, which is said once and not told in languages. */
  private static final String CONTRACT = "contract.properties";

  private final Path sources;

  Texts(Path sources) {
    this.sources = sources;
  }

  /** The bundles of English that are files: beside classes, each by its path on the class path. */
  Map<Path, Map<String, String>> files() throws IOException {
    Map<Path, Map<String, String>> files = new TreeMap<>();
    for (String room : ROOMS) {
      Path resources = sources.resolve(room).resolve(RESOURCES);
      try (Stream<Path> all = Files.walk(resources.resolve("studio"))) {
        for (Path file : all.filter(Texts::isEnglish).toList()) {
          files.put(resources.relativize(file), read(file));
        }
      }
    }
    return files;
  }

  private static boolean isEnglish(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".properties") && !name.contains("_") && !name.equals(CONTRACT);
  }

  static Map<String, String> read(Path file) throws IOException {
    Properties texts = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      texts.load(reader);
    }
    Map<String, String> all = new TreeMap<>();
    texts.stringPropertyNames().forEach(key -> all.put(key, texts.getProperty(key)));
    return all;
  }

  /** The bundles of pages, whose English stands in the code, each by its name in templates. */
  Map<String, Map<String, String>> pages() throws IOException, ClassNotFoundException {
    Path classes = sources.resolve("studio-web/target/classes");
    Map<String, Map<String, String>> bundles = new TreeMap<>();
    try (Stream<Path> all = Files.walk(classes.resolve("studio"))) {
      for (Path file : all.filter(one -> one.toString().endsWith("Texts.class")).toList()) {
        String path = classes.relativize(file).toString();
        Class<?> texts = Class.forName(path.substring(0, path.length() - 6).replace('/', '.'));
        bundles.put(texts.getAnnotation(MessageBundle.class).value(), messages(texts));
      }
    }
    return bundles;
  }

  private static Map<String, String> messages(Class<?> texts) {
    Map<String, String> messages = new TreeMap<>();
    for (Method method : texts.getDeclaredMethods()) {
      messages.put(
          method.getName(), Objects.requireNonNull(method.getAnnotation(Message.class)).value());
    }
    return messages;
  }

  /** Where a language has the texts of a bundle of pages, if it does. */
  Path page(String bundle, String language) {
    return sources.resolve(
        "studio-web/" + RESOURCES + "/messages/" + bundle + "_" + language + ".properties");
  }
}
