package studio.yin.bench;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A teacher at the editor, whatever else happens: each edit is a form, as the page sends it. */
final class Teacher {
  private static final Pattern TOKEN = Pattern.compile("name=\"?csrf-token\"? value=\"?([\\w-]+)");
  private static final Pattern FROM = Pattern.compile("name=\"?from\"? value=\"?(\\d+)");

  private final URI studio;
  private final String plan;
  private final String bearer;
  private String token = "";
  private String from = "";
  private int edits;

  Teacher(String studio, UUID account, UUID plan, TokenSigner signer)
      throws GeneralSecurityException {
    this.studio = URI.create(studio);
    this.plan = "/plans/" + plan;
    this.bearer = "Authorization: Bearer " + signer.token(account) + "\r\n";
  }

  /** The address that students are sent to; made with the API, for a class that is published. */
  URI shares() {
    String api = "/api/v1" + plan;
    String etag = find("(?im)^etag: *(\\S+)", asks("GET", api, "", ""));
    asks("POST", api + "/publications", "If-Match: " + etag + "\r\n", "");
    String made =
        asks(
            "POST",
            api + "/shares",
            "Content-Type: application/json\r\n",
            "{\"label\":\"Crowd\",\"mode\":\"follows\",\"forGood\":true}");
    return studio.resolve(URI.create(find("\"url\":\"([^\"]+)\"", made)).getRawPath());
  }

  /** Opens the editor, so that there is a form to send. */
  void opens() {
    String page = asks("GET", plan, "", "");
    token = find(TOKEN, page);
    from = find(FROM, page);
  }

  /**
   * Writes another title; answers whether the studio took it. The next is made from what came of
   * it: from an older version it would be a conflict.
   */
  boolean edits() {
    String form = "csrf-token=%s&from=%s&title=Crowded+%d".formatted(token, from, ++edits);
    String headers =
        "Content-Type: application/x-www-form-urlencoded\r\nCookie: csrf-token=" + token + "\r\n";
    boolean taken = Visit.status(studio, request("POST", plan + "/title", headers, form)) == 303;
    if (taken) {
      from = Long.toString(Long.parseLong(from) + 1);
    }
    return taken;
  }

  private String asks(String method, String path, String headers, String body) {
    return Visit.answer(studio, request(method, path, headers, body));
  }

  private String request(String method, String path, String headers, String body) {
    String length = method.equals("GET") ? "" : "Content-Length: " + body.length() + "\r\n";
    return "%s %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n%s%s%s\r\n%s"
        .formatted(method, path, studio.getRawAuthority(), bearer, headers, length, body);
  }

  private static String find(String what, String text) {
    return find(Pattern.compile(what), text);
  }

  private static String find(Pattern what, String text) {
    Matcher found = what.matcher(text);
    if (!found.find()) {
      throw new IllegalStateException("No " + what + " in " + text);
    }
    return found.group(1);
  }
}
