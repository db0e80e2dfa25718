package studio.yin.edge;

import java.net.URI;
import java.util.regex.Pattern;

/** Who is spoken to at an address, as it came: people by pages, programs by the API. */
public final class Addresses {
  /** However it goes on: who wrote that much meant the API, and reads problems. */
  private static final Pattern PROGRAMS = Pattern.compile("/+api(?![\\w-])");

  /** What says how the server is, to those who look after it. */
  private static final Pattern KEEPERS = Pattern.compile("/+q/");

  private Addresses() {}

  public static boolean isApi(String path) {
    return PROGRAMS.matcher(path).lookingAt();
  }

  public static boolean isPage(String path) {
    return !isApi(path) && !KEEPERS.matcher(path).lookingAt();
  }

  /** Scheme, host and port of a whole address, as a browser says them. */
  public static String origin(String url) {
    URI uri = URI.create(url);
    String host = uri.getScheme() + "://" + uri.getHost();
    boolean usual = uri.getPort() == (uri.getScheme().equals("https") ? 443 : 80);
    return usual || uri.getPort() < 0 ? host : host + ":" + uri.getPort();
  }
}
