package studio.yin.edge;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The first questions to every request: is it written so that everybody after this reads it alike,
 * and, where it would change something, does it come from our own pages?
 */
@Singleton
public class RequestGuard {
  private static final Set<HttpMethod> SAFE =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  private static final String FORM = "application/x-www-form-urlencoded";

  /** Characters of path and query. What is longer still, the server cuts off without a word. */
  private static final int LONGEST = 4096;

  private final Voices voices;
  private final SecurityHeaders headers;
  private final String ourselves;

  @Inject
  RequestGuard(
      Voices voices,
      SecurityHeaders headers,
      @ConfigProperty(name = "studio.base-url") String base) {
    this.voices = voices;
    this.headers = headers;
    this.ourselves = Addresses.origin(base);
  }

  void guard(@Observes Router router) {
    router
        .route()
        .order(Integer.MIN_VALUE + 2)
        .handler(
            context -> {
              context.addHeadersEndHandler(done -> headers.write(context));
              // before any route that has a path: to compare it, a router reads the address itself
              question(context);
            });
  }

  private void question(RoutingContext context) {
    HttpServerRequest request = context.request();
    if (request.headers().contains("Transfer-Encoding")) {
      context.addEndHandler(done -> request.connection().close());
      context.response().putHeader("Connection", "close");
    }
    if (request.uri().length() > LONGEST) {
      refuse(context, 414);
    } else if (!PlainPath.is(request.path())
        || !isAddress(request.uri())
        || !isFramedPlainly(request)
        || !isSpoken(request)) {
      context.addEndHandler(done -> request.connection().close());
      refuse(context, 400);
    } else if (SAFE.contains(request.method())) {
      context.next();
    } else if (!ours(request)) {
      context.fail(403);
    } else if (Addresses.isPage(request.path()) && !isForm(request)) {
      context.fail(415);
    } else {
      context.next();
    }
  }

  /** Told here and now: on the way to other failures' page a router reads the path once more. */
  private void refuse(RoutingContext context, int status) {
    voices
        .at(context.request().path())
        .ifPresentOrElse(voice -> voice.tell(context, status), () -> context.fail(status));
  }

  /** Whether it can be read as an address, a query included: later on that would be no answer. */
  public static boolean isAddress(String uri) {
    try {
      return new URI(uri).getRawPath() != null;
    } catch (URISyntaxException garbled) {
      return false;
    }
  }

  /**
   * One host, and a body of which everybody sees the same end. Chunks may have come with a length
   * beside them that was dropped on the way here, so nothing that follows them is listened to.
   * Requests that only ask have no body to be waited for.
   */
  private static boolean isFramedPlainly(HttpServerRequest request) {
    MultiMap headers = request.headers();
    List<String> coding = headers.getAll("Transfer-Encoding");
    boolean empty = coding.isEmpty() && "0".equals(headers.get("Content-Length"));
    boolean bodiless = coding.isEmpty() && !headers.contains("Content-Length");
    return headers.getAll("Host").size() <= 1
        && (coding.isEmpty() || coding.equals(List.of("chunked")))
        && (empty || bodiless || !SAFE.contains(request.method()));
  }

  /** Whether it is of a version of HTTP that there is; the library below says so only if asked. */
  private static boolean isSpoken(HttpServerRequest request) {
    try {
      return request.version() != null;
    } catch (IllegalStateException unheardOf) {
      return false;
    }
  }

  /**
   * Whether it is a form, the only thing that pages take: the question for a form's token is put to
   * nothing else. Its type is then written as everybody after this compares it.
   */
  private static boolean isForm(HttpServerRequest request) {
    List<String> types = request.headers().getAll("Content-Type");
    if (types.size() != 1 || !types.get(0).split(";", 2)[0].strip().equalsIgnoreCase(FORM)) {
      return false;
    }
    request.headers().set("Content-Type", FORM);
    return true;
  }

  /**
   * Browsers say where a request comes from; programs say nothing. Cross-site forms are refused
   * here and would be refused for want of their token as well.
   */
  private boolean ours(HttpServerRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    List<String> origins = request.headers().getAll("Origin");
    return (site == null || site.equals("same-origin") || site.equals("none"))
        && (!Addresses.isPage(request.path())
            || origins.stream().allMatch(ourselves::equalsIgnoreCase));
  }
}
