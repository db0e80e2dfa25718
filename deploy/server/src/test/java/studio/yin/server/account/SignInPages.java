package studio.yin.server.account;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Keycloak's own pages, walked through as a browser does: code flow, PKCE, cookies and forms. */
final class SignInPages implements AutoCloseable {
  private static final String VERIFIER = "a-verifier-of-the-tests-that-is-long-enough-for-pkce";

  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private URI at;
  private Document page;

  /** The page that Keycloak shows to somebody who comes from the studio. */
  Document open() throws Exception {
    return go(
        URI.create(
            RealKeycloak.realmAddress()
                + "/protocol/openid-connect/auth?"
                + form(
                    Map.of(
                        "client_id", "studio-web",
                        "response_type", "code",
                        "scope", "openid",
                        "redirect_uri", RealKeycloak.STUDIO + "/signed-in",
                        "code_challenge", challenge(),
                        "code_challenge_method", "S256"))),
        null);
  }

  /** Fills the form of the page; answers the next page, or null once Keycloak sends them back. */
  Document fill(Map<String, String> values) throws Exception {
    Element form = page.selectFirst("form");
    return go(at.resolve(form.attr("action")), form(values));
  }

  /** Whether the page asks for that. */
  boolean asksFor(String field) {
    return page != null && page.selectFirst("input[name=" + field + "]") != null;
  }

  /** The access token that the studio gets for the code it was sent back with. */
  String accessToken() throws Exception {
    String code = at.getQuery().replaceFirst(".*code=([^&]+).*", "$1");
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(
                    URI.create(RealKeycloak.realmAddress() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        form(
                            Map.of(
                                "grant_type",
                                "authorization_code",
                                "client_id",
                                "studio-web",
                                "client_secret",
                                RealKeycloak.WEB_SECRET,
                                "redirect_uri",
                                RealKeycloak.STUDIO + "/signed-in",
                                "code_verifier",
                                VERIFIER,
                                "code",
                                code))))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    return new io.restassured.path.json.JsonPath(answer.body()).getString("access_token");
  }

  private Document go(URI where, String body) throws IOException, InterruptedException {
    URI next = where;
    String form = body;
    while (!next.toString().startsWith(RealKeycloak.STUDIO)) {
      HttpRequest.Builder request = HttpRequest.newBuilder(next);
      if (!cookies.isEmpty()) {
        request.header(
            "Cookie",
            cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; ")));
      }
      if (form != null) {
        request
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form));
      }
      HttpResponse<String> answer =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      answer
          .headers()
          .allValues("set-cookie")
          .forEach(
              line ->
                  HttpCookie.parse(line.replaceAll("(?i);\\s*SameSite=\\w+", ""))
                      .forEach(cookie -> cookies.put(cookie.getName(), cookie.getValue())));
      at = next;
      if (answer.statusCode() / 100 != 3) {
        page = Jsoup.parse(answer.body());
        return page;
      }
      next = next.resolve(answer.headers().firstValue("location").orElseThrow());
      form = null;
    }
    at = next;
    page = null;
    return null;
  }

  private static String form(Map<String, String> values) {
    return values.entrySet().stream()
        .map(
            value ->
                value.getKey() + "=" + URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static String challenge() throws NoSuchAlgorithmException {
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
  }

  @Override
  public void close() {
    client.close();
  }
}
