package studio.yin.edge;

import io.vertx.ext.web.RoutingContext;

/**
 * Who answers at some of the addresses where no page or resource does: the pages, or the API. Each
 * says it in the words of those who ask there.
 */
public interface Voice {

  /** Whether it speaks at an address, as that came. */
  boolean speaksAt(String path);

  /** Tells a status, unless something was told already. */
  void tell(RoutingContext context, int status);

  /** What a browser may do with what is answered there ({@code Content-Security-Policy}). */
  String policy();
}
