package studio.yin.web.page;

import io.vertx.core.http.HttpServerRequest;

/** A script on one of our pages, which asks for the changed part of it alone. */
public final class Script {
  /** The header that it sends; an answer that depends on it says so in {@code Vary}. */
  public static final String HEADER = "HX-Request";

  private Script() {}

  /** Whether it is one that asks. */
  public static boolean asks(HttpServerRequest request) {
    return "true".equals(request.getHeader(HEADER));
  }
}
