package studio.yin.server.sharing;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import studio.yin.server.Tokens.Person;

/** A browser as far as pages need one: it keeps cookies and sends forms as they were shown. */
public final class Browser {
  private final HttpClient client;
  private final Map<String, String> headers = new LinkedHashMap<>();
  private final Map<String, String> cookies = new LinkedHashMap<>();

  private Browser(HttpClient client) {
    this.client = client;
  }

  /** Asks as proxies do, by HTTP/1.1: the client's way up to 2 now and then never answers. */
  private static HttpClient.Builder plain() {
    return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1);
  }

  /** The browser of somebody who is signed in. */
  public static Browser of(Person person) {
    return new Browser(plain().build()).sending("Authorization", "Bearer " + person.token());
  }

  /** The browser of somebody without an account. */
  public static Browser ofNobody() {
    return new Browser(plain().build());
  }

  /** The browser of somebody without an account, at one of the addresses of this machine. */
  public static Browser at(String address) {
    try {
      return new Browser(plain().localAddress(InetAddress.getByName(address)).build());
    } catch (UnknownHostException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same browser, which sends that along with everything. */
  public Browser sending(String header, String value) {
    headers.put(header, value);
    return this;
  }

  /** Opens an address. */
  public Answer get(String path) {
    return ask(request(path).GET());
  }

  /** Asks for the headers alone. */
  public Answer head(String path) {
    return ask(request(path).method("HEAD", BodyPublishers.noBody()));
  }

  /** Sends a form as it stands on its page, some of its controls filled differently. */
  public Answer send(Element form, Map<String, String> typed) {
    Map<String, String> values = new LinkedHashMap<>();
    for (var control : ((org.jsoup.nodes.FormElement) form).formData()) {
      values.put(control.key(), control.value());
    }
    values.putAll(typed);
    return post(form.attr("action"), values);
  }

  /** Posts values. */
  public Answer post(String path, Map<String, String> values) {
    String body =
        values.entrySet().stream()
            .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
            .collect(Collectors.joining("&"));
    return ask(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + path))
            .timeout(Duration.ofSeconds(20));
    headers.forEach(request::header);
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(e -> e.getKey() + "=" + e.getValue())
              .collect(Collectors.joining("; ")));
    }
    return request;
  }

  private Answer ask(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response =
          client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
      for (String line : response.headers().allValues("Set-Cookie")) {
        HttpCookie.parse(line).forEach(cookie -> cookies.put(cookie.getName(), cookie.getValue()));
      }
      return new Answer(response.statusCode(), response.headers(), response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** What came back. */
  public record Answer(int status, HttpHeaders headers, String body) {

    /** The page, read as browsers read it. */
    public Document page() {
      return Jsoup.parse(body);
    }

    /** A header; empty where there is none. */
    public String header(String name) {
      return headers.firstValue(name).orElse("");
    }
  }
}
