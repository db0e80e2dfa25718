package studio.yin.web.student;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import studio.yin.edge.RequestGuard;

/**
 * Reads a link as it is left by messengers, mail programs and people: with a full stop or a bracket
 * behind it, between marks for bold or italics, with a tracker's words and no question mark before
 * them, broken by characters that nobody sees. All this is told from the token without knowing any:
 * a token has 43 characters, and what is wrong with a link is never that of a token.
 */
final class WholeLink {
  private static final Pattern LINK = Pattern.compile("/+(?:s|%73)(?:/|%2[fF])+(?<rest>.*)");
  private static final Pattern WHOLE = Pattern.compile("/s/[A-Za-z0-9_-]{43}(\\?.*)?");
  private static final Pattern RUN = Pattern.compile("[A-Za-z0-9_-]{43,}");
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Zs}\\s]+");
  private static final int TOKEN = 43;

  private WholeLink() {}

  /**
   * Where a garbled link was meant to lead; empty where it is a link as it should be, or where no
   * token is to be made out.
   *
   * @param uri path and query as they came
   */
  static Optional<String> in(String uri) {
    Matcher link = LINK.matcher(uri);
    if (!link.matches() || (WHOLE.matcher(uri).matches() && RequestGuard.isAddress(uri))) {
      return Optional.empty();
    }
    String path = decoded(link.group("rest").split("\\?", 2)[0]);
    return Stream.of(path, UNSEEN.matcher(path).replaceAll(""))
        .flatMap(read -> token(read).stream())
        .findFirst()
        .map(token -> "/s/" + token);
  }

  /**
   * Without the underscores that stand around it for italics, of which a token may have its own.
   */
  private static Optional<String> token(String read) {
    Matcher runs = RUN.matcher(read);
    if (!runs.find()) {
      return Optional.empty();
    }
    String run = runs.group();
    while (run.length() > TOKEN + 1 && run.startsWith("_") && run.endsWith("_")) {
      run = run.substring(1, run.length() - 1);
    }
    while (run.length() > TOKEN && run.endsWith("_")) {
      run = run.substring(0, run.length() - 1);
    }
    while (run.length() > TOKEN && run.startsWith("_")) {
      run = run.substring(1);
    }
    return run.length() == TOKEN ? Optional.of(run) : Optional.empty();
  }

  /** What is encoded, read as far as it can be; a percent sign that encodes nothing stays. */
  private static String decoded(String path) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(path.length());
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c == '%' && i + 2 < path.length() && isHex(path, i + 1) && isHex(path, i + 2)) {
        bytes.write(Integer.parseInt(path.substring(i + 1, i + 3), 16));
        i += 2;
      } else {
        bytes.write(c); // a byte of whatever was not encoded stands in each character
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static boolean isHex(String path, int at) {
    return Character.digit(path.charAt(at), 16) >= 0;
  }
}
