package studio.yin.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Keeps the studio's address in an existing realm true. Keycloak imports a realm only once, and its
 * redirect addresses are exact, so a studio on another port could not be signed in to.
 */
final class RealmAddress {

  private static final String CLIENT = "studio-web";
  private static final String FILE = "studio-address";

  private final Addresses addresses;
  private final Secrets secrets;
  private final Path remembered;
  private final ObjectMapper json = new ObjectMapper();
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();

  RealmAddress(Home home, Addresses addresses, Secrets secrets) {
    this.addresses = addresses;
    this.secrets = secrets;
    this.remembered = home.folder("keycloak").resolve(FILE);
  }

  /** Whether the Keycloak with this home folder has been seen to have the realm. */
  static boolean isKnown(Path keycloakHome) {
    return Files.exists(keycloakHome.resolve(FILE));
  }

  /** Changes the client's addresses if this run's differ from those of the last. */
  void follow() throws IOException, InterruptedException {
    if (Files.exists(remembered) && Files.readString(remembered).equals(done())) {
      return;
    }
    String token = token();
    guardMaster(token);
    String clients = addresses.accounts() + "/clients";
    JsonNode found =
        json.readTree(send(request(clients + "?clientId=" + CLIENT, token).GET()).body());
    if (found.isEmpty()) {
      throw new Refusal("The realm in this home's Keycloak has no client " + CLIENT + ".");
    }
    ObjectNode client = (ObjectNode) found.get(0);
    pointAt(client, addresses.studio());
    send(
        request(clients + "/" + client.get("id").asText(), token)
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(json.writeValueAsString(client))));
    Files.writeString(remembered, done());
  }

  private String done() {
    return addresses.studio() + "\nguesses at the realm master are slowed down\n";
  }

  /** Keycloak's own realm, open to whoever reaches its port, lets everybody guess by default. */
  private void guardMaster(String token) throws IOException, InterruptedException {
    send(
        request(addresses.keycloak() + "/admin/realms/master", token)
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString("{\"bruteForceProtected\":true,\"failureFactor\":10}")));
  }

  /** The same addresses as in realm.json, for another base. */
  static void pointAt(ObjectNode client, String base) {
    client.put("rootUrl", base);
    client.put("baseUrl", base + "/");
    client.putArray("redirectUris").add(base + "/signed-in").add(base + "/account");
    ObjectNode attributes = client.withObjectProperty("attributes");
    attributes.put("post.logout.redirect.uris", base + "/");
    attributes.put("backchannel.logout.url", base + "/signed-out/backchannel");
  }

  private String token() throws IOException, InterruptedException {
    String form =
        "grant_type=password&client_id=admin-cli&username=%s&password=%s"
            .formatted(
                Keycloak.ADMIN,
                URLEncoder.encode(
                    secrets.get(Secrets.Secret.KEYCLOAK_ADMIN), StandardCharsets.UTF_8));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(
                URI.create(addresses.keycloak() + "/realms/master/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form));
    return json.readTree(send(request).body()).get("access_token").asText();
  }

  private static HttpRequest.Builder request(String address, String token) {
    return HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer " + token);
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    HttpResponse<String> answer =
        http.send(request.timeout(Duration.ofSeconds(20)).build(), BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new Refusal(
          "Keycloak would not take the studio's new address %s: it answered %d to its user %s."
              .formatted(addresses.studio(), answer.statusCode(), Keycloak.ADMIN));
    }
    return answer;
  }
}
