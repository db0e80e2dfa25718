package studio.yin.journey;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import studio.yin.local.RunningStudio;

/**
 * Somebody's session as a program holds it that knows the pages: cookies in its hands, every byte
 * of a request as it likes. What comes back is read until the server closes.
 */
final class Session {
  private static final int PATIENCE = 20_000;
  private static final Pattern ACTION = Pattern.compile("action=\"([^\"]+)\"");

  private final RunningStudio studio;
  private final Map<String, String> cookies;

  private Session(RunningStudio studio, Map<String, String> cookies) {
    this.studio = studio;
    this.cookies = new TreeMap<>(cookies);
  }

  /** An answer: status, and everything as it came. */
  record Answer(int status, String text) {
    String header(String name) {
      Matcher line = Pattern.compile("(?im)^" + name + ": *(.*?)\\r?$").matcher(text);
      return line.find() ? line.group(1) : "";
    }

    /** Whether a cookie is sent along with no value, to be forgotten. */
    boolean forgets(String cookie) {
      return Pattern.compile("(?im)^set-cookie: *" + cookie + "[^=]*=;").matcher(text).find();
    }
  }

  /** Nobody's: no cookie at all. */
  static Session nobody(RunningStudio studio) {
    return new Session(studio, Map.of());
  }

  /** Signs in through the sign-in server's page, one after the other as {@link Browser#enter}. */
  static Session of(RunningStudio studio, Person person) throws IOException {
    Session session = nobody(studio);
    synchronized (person) {
      String home = session.tries(person.username(), person.password(studio)).header("Location");
      session.asks("GET", pathOf(URI.create(home)));
    }
    return session;
  }

  private static String pathOf(URI address) {
    return address.getRawPath() + "?" + address.getRawQuery();
  }

  /** What the sign-in server answers to a name and a password. */
  Answer tries(String username, String password) throws IOException {
    Session keycloak = nobody(studio);
    URI door = URI.create(asks("GET", "/sign-in").header("Location"));
    String page = keycloak.at(door, "GET", "").text();
    Matcher form = ACTION.matcher(page);
    if (!form.find()) {
      throw new IOException("No form to sign in with: " + page);
    }
    return keycloak.at(
        URI.create(form.group(1).replace("&amp;", "&")),
        "POST",
        "username=%s&password=%s"
            .formatted(username, URLEncoder.encode(password, StandardCharsets.UTF_8)));
  }

  /** A session with these cookies of this one, and the others as that one has them. */
  Session with(Session that, String... names) {
    Session mixed = copy();
    for (String name : names) {
      mixed.cookies.keySet().removeIf(cookie -> cookie.matches(name + "(_chunk.*)?"));
      that.cookies.forEach(
          (cookie, value) -> {
            if (cookie.matches(name + "(_chunk.*)?")) {
              mixed.cookies.put(cookie, value);
            }
          });
    }
    return mixed;
  }

  /** The same cookies, to be kept while the session goes on. */
  Session copy() {
    return new Session(studio, cookies);
  }

  /** Asks the studio for a page with all cookies, and keeps what it is sent. */
  Answer asks(String method, String target) throws IOException {
    return at(URI.create(studio.address()), method, target, "", "");
  }

  /** Asks the studio with cookies, more headers (each with its line's end), and a body. */
  Answer asks(String method, String target, String headers, String body) throws IOException {
    return at(URI.create(studio.address()), method, target, headers, body);
  }

  private Answer at(URI address, String method, String form) throws IOException {
    String type = form.isEmpty() ? "" : "Content-Type: application/x-www-form-urlencoded\r\n";
    return at(address, method, pathOf(address), type, form);
  }

  private Answer at(URI address, String method, String target, String headers, String body)
      throws IOException {
    String sent =
        cookies.entrySet().stream()
            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
            .collect(Collectors.joining("; "));
    String request =
        "%s %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n"
                .formatted(method, target, address.getRawAuthority())
            + (sent.isEmpty() ? "" : "Cookie: " + sent + "\r\n")
            + headers
            + (body.isEmpty() ? "" : "Content-Length: " + body.length() + "\r\n")
            + "\r\n"
            + body;
    String text = exchanged(address, request);
    if (!text.startsWith("HTTP/1.1 ")) {
      throw new IOException("No answer to %s %s: “%s”".formatted(method, target, text));
    }
    keep(text);
    return new Answer(Integer.parseInt(text.substring(9, 12)), text);
  }

  private static String exchanged(URI address, String request) throws IOException {
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket.setSoTimeout(PATIENCE);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      InputStream in = socket.getInputStream();
      StringBuilder text = new StringBuilder();
      byte[] some = new byte[16_384];
      try {
        for (int n = in.read(some); n > 0; n = in.read(some)) {
          text.append(new String(some, 0, n, StandardCharsets.ISO_8859_1));
        }
      } catch (SocketException closedWhileMoreWasSent) {
        // what was said until then is the answer
      }
      return text.toString();
    }
  }

  private void keep(String answer) {
    Pattern.compile("(?im)^set-cookie: *([^=]+)=([^;\\r]*)")
        .matcher(answer.substring(0, Math.max(0, answer.indexOf("\r\n\r\n"))))
        .results()
        .forEach(
            set -> {
              if (set.group(2).isEmpty()) {
                cookies.remove(set.group(1));
              } else {
                cookies.put(set.group(1), set.group(2));
              }
            });
  }
}
