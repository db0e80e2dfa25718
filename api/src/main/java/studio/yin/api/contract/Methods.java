package studio.yin.api.contract;

import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which methods each address of the API takes. The OpenAPI document is made from the resources
 * themselves and knows it, so that nothing has to be kept beside it.
 */
@Singleton
public class Methods {
  private static final String DOCUMENT = "META-INF/quarkus-generated-openapi-doc.JSON";

  private final List<Address> addresses = read();

  /** Those that an address takes, in alphabetical order; none where there is no such address. */
  public Set<String> of(String path) {
    return addresses.stream()
        .filter(address -> address.path().matcher(path).matches())
        .flatMap(address -> address.methods().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Address> read() {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    try (InputStream document =
        Objects.requireNonNull(loader.getResourceAsStream(DOCUMENT), DOCUMENT)) {
      JsonObject paths =
          new JsonObject(new String(document.readAllBytes(), StandardCharsets.UTF_8))
              .getJsonObject("paths");
      return paths.stream()
          .map(path -> Address.of(path.getKey(), (JsonObject) path.getValue()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Address(Pattern path, Set<String> methods) {
    static Address of(String template, JsonObject operations) {
      String path =
          Stream.of(template.split("/"))
              .map(part -> part.startsWith("{") ? "[^/]+" : Pattern.quote(part))
              .collect(Collectors.joining("/"));
      Set<String> methods = new TreeSet<>(Set.of("OPTIONS"));
      operations.fieldNames().stream()
          .map(method -> method.toUpperCase(Locale.ROOT))
          .forEach(methods::add);
      if (methods.contains("GET")) {
        methods.add("HEAD");
      }
      return new Address(Pattern.compile(path + "/?"), methods);
    }
  }
}
