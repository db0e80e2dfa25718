package studio.yin.server;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/**
 * The studio's address as browsers see it, from which every absolute address is made.
 *
 * @param scheme {@code http} or {@code https}
 * @param authority host and, where it is not the usual one, port, as in a {@code Host} header
 */
record BaseAddress(String scheme, String authority) {

  private static final String EXAMPLE =
      "STUDIO_BASE_URL is the studio's address as browsers see it, such as"
          + " https://studio.example.org: no path, no slash at its end, no query. This is not one: ";

  /**
   * Reads it as it was configured.
   *
   * @throws IllegalArgumentException in words, for anything but scheme, host and port
   */
  static BaseAddress parse(String text) {
    try {
      URI uri = new URI(text);
      String scheme = uri.getScheme();
      String host = uri.getHost();
      // a host in capitals or a port that goes without saying is not what browsers send back
      if (host == null
          || scheme == null
          || !(scheme.equals("https") || scheme.equals("http"))
          || uri.getPort() == (scheme.equals("https") ? 443 : 80)
          || !text.equals(scheme + "://" + host.toLowerCase(Locale.ROOT) + port(uri))) {
        throw new IllegalArgumentException(EXAMPLE + text);
      }
      return new BaseAddress(scheme, uri.getAuthority());
    } catch (URISyntaxException garbled) {
      throw new IllegalArgumentException(EXAMPLE + text, garbled);
    }
  }

  private static String port(URI uri) {
    return uri.getPort() < 0 ? "" : ":" + uri.getPort();
  }

  boolean isSecure() {
    return scheme.equals("https");
  }
}
