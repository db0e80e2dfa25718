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
    String token =
        token(
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
    return JSON.readTree(
        Base64.getUrlDecoder().decode(token.replaceAll("^[^.]*\\.|\\.[^.]*$", "")));
  }

  static String token(RunningStudio studio, Map<String, String> form) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(studio.realm() + "/protocol/openid-connect/token"))
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
