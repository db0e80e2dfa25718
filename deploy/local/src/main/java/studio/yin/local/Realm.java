package studio.yin.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The realm that everybody imports, and what the local studio alone adds to it: three people and a
 * client for curl. Secrets are not in it; Keycloak fills its placeholders from its environment.
 */
final class Realm {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> ADDED_TO = List.of("scopeMappings", "clients", "users");

  private Realm() {}

  /** Lays realm and theme where a Keycloak with this home folder looks for them. */
  static void lay(Path keycloakHome) throws IOException {
    Path imports = Files.createDirectories(keycloakHome.resolve("data/import"));
    JSON.writerWithDefaultPrettyPrinter()
        .writeValue(imports.resolve(Addresses.REALM + ".json").toFile(), local());
    for (String folder : List.of("conf", "providers")) {
      Files.createDirectories(keycloakHome.resolve(folder));
    }
    copyTheme(keycloakHome.resolve("themes"));
  }

  private static void copyTheme(Path themes) throws IOException {
    Programs.deleteTree(themes);
    // or the compressed files of an older theme would go on being sent
    Programs.deleteTree(themes.resolveSibling("data/tmp"));
    Path original = resource("/keycloak/theme");
    try (Stream<Path> tree = Files.walk(original)) {
      for (Path part : tree.toList()) {
        Files.copy(part, themes.resolve(original.relativize(part).toString()));
      }
    }
  }

  /** The values of the placeholders in the realm. */
  static Map<String, String> values(Addresses addresses, Secrets secrets) {
    Map<String, String> values = new HashMap<>();
    values.put("STUDIO_BASE_URL", addresses.studio());
    values.put("STUDIO_OIDC_CLIENT_SECRET", secrets.get(Secrets.Secret.OIDC_CLIENT));
    values.put("STUDIO_ACCOUNTS_CLIENT_SECRET", secrets.get(Secrets.Secret.ACCOUNTS_CLIENT));
    for (Person person : Person.values()) {
      values.put("STUDIO_PASSWORD_" + person.name(), secrets.get(person.password()));
    }
    return values;
  }

  static ObjectNode local() throws IOException {
    ObjectNode realm = read("/keycloak/realm.json");
    ObjectNode additions = read("/studio/yin/local/realm-additions.json");
    for (String list : ADDED_TO) {
      realm.withArray(list).addAll(additions.withArray(list));
    }
    return realm;
  }

  private static ObjectNode read(String resource) throws IOException {
    return (ObjectNode) JSON.readTree(resource(resource).toFile());
  }

  /** The launcher runs from a folder of classes, so its resources are files. */
  private static Path resource(String name) throws IOException {
    URL found = Realm.class.getResource(name);
    if (found == null) {
      throw new IOException("the build left out " + name);
    }
    return Path.of(URI.create(found.toString()));
  }
}
