package studio.yin.edge;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** What every answer tells the browser to forbid. */
@Singleton
public class SecurityHeaders {

  /**
   * What is no page is shown by nobody, and takes nothing with it where it is shown all the same.
   */
  public static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

  private final Voices voices;

  @Inject
  SecurityHeaders(Voices voices) {
    this.voices = voices;
  }

  /** Writes them, where what made the answer has not said otherwise. */
  void write(RoutingContext context) {
    MultiMap headers = context.response().headers();
    if (!headers.contains("Content-Security-Policy")) {
      headers.set(
          "Content-Security-Policy",
          voices.at(context.request().path()).map(Voice::policy).orElse(NOTHING));
    }
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Frame-Options", "DENY");
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set(
        "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    if (!headers.contains("Referrer-Policy")) {
      headers.set("Referrer-Policy", "same-origin");
    }
    String type = headers.get("Content-Type");
    if (type == null || !type.startsWith("text/html")) {
      return;
    }
    // nobody is to guess in which letters it is written
    if (!type.contains("charset")) {
      headers.set("Content-Type", "text/html;charset=UTF-8");
    }
    if (!headers.contains("Cache-Control")) {
      headers.set("Cache-Control", "no-store");
    }
  }
}
