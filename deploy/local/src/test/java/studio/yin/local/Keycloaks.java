package studio.yin.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;

/** Asks a running studio's Keycloak what a client of it would ask. */
final class Keycloaks {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Keycloaks() {}

  /** What the access token says that curl would get. */
  static JsonNode claims(RunningStudio studio, String username, String password) throws Exception {
    String token = token(studio, username, password);
    return JSON.readTree(
        Base64.getUrlDecoder().decode(token.replaceAll("^[^.]*\\.|\\.[^.]*$", "")));
  }

  /** The access token that curl would get. */
  static String token(RunningStudio studio, String username, String password) throws Exception {
    return token(
        studio,
        Map.of(
            "grant_type",
            "password",
            "client_id",
            "studio-curl",
            "username",
            username,
            "password",
            password));
  }

  /** Keycloak's admin interface, as the server's service account sees it. */
  record Accounts(String address, String token) {

    HttpResponse<String> get(String path) throws Exception {
      return send("GET", path, "");
    }

    HttpResponse<String> send(String method, String path, String body) throws Exception {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(address + path))
              .header("Authorization", "Bearer " + token)
              .header("Content-Type", "application/json")
              .method(method, BodyPublishers.ofString(body))
              .build();
      try (HttpClient http = HttpClient.newHttpClient()) {
        return http.send(request, BodyHandlers.ofString());
      }
    }

    JsonNode json(HttpResponse<String> answer) throws Exception {
      return JSON.readTree(answer.body());
    }
  }

  static Accounts accounts(RunningStudio studio) throws Exception {
    String token =
        token(
            studio,
            Map.of(
                "grant_type", "client_credentials",
                "client_id", "studio-accounts",
                "client_secret", studio.secret("accounts.client")));
    return new Accounts(studio.realm().replace("/realms/", "/admin/realms/"), token);
  }

  /** The same interface, for the launcher's own user, who may do everything. */
  static Accounts admin(RunningStudio studio) throws Exception {
    String token =
        token(
            studio.realm().replaceFirst("[^/]*$", "master"),
            Map.of(
                "grant_type",
                "password",
                "client_id",
                "admin-cli",
                "username",
                Keycloak.ADMIN,
                "password",
                studio.secret("keycloak.admin")));
    return new Accounts(studio.realm().replace("/realms/", "/admin/realms/"), token);
  }

  static String token(RunningStudio studio, Map<String, String> form) throws Exception {
    return token(studio.realm(), form);
  }

  private static String token(String realm, Map<String, String> form) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                BodyPublishers.ofString(
                    form.entrySet().stream()
                        .map(
                            e ->
                                e.getKey()
                                    + "="
                                    + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"))))
            .build();
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
      JsonNode token = JSON.readTree(answer.body()).get("access_token");
      if (token == null) {
        throw new IllegalStateException(answer.statusCode() + " " + answer.body());
      }
      return token.asText();
    }
  }
}
