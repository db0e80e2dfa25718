package studio.yin.web.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import studio.yin.edge.Addresses;
import studio.yin.edge.Failure;
import studio.yin.edge.Language;
import studio.yin.edge.SignedIn;
import studio.yin.edge.Voice;

/**
 * Everything that goes wrong outside of a form: a page that says what happened and where to go on.
 * It asks nothing of the database and does not know who is signed in, so that it can always be
 * shown; only who lacks a role keeps menu and name, and an admin is led to where roles are given.
 */
@Singleton
public class ErrorPages implements Voice {
  private static final Map<Face, Packed> PAGES = new ConcurrentHashMap<>();

  /** What a form is answered that came without a session; as a page, also where it was 401. */
  private static final int UNSENT = 499;

  private final SignedIn signedIn;
  private final String policy;

  /**
   * Forms may lead to the sign-in server too: a session that has ended answers a form with the way
   * to it.
   */
  private final Language language;

  @Inject
  ErrorPages(
      SignedIn signedIn,
      Language language,
      @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> signIn) {
    this.language = language;
    this.signedIn = signedIn;
    String forms = signIn.filter(url -> !url.isBlank()).map(Addresses::origin).orElse("");
    this.policy =
        ("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
                + " connect-src 'self'; manifest-src 'self'; base-uri 'none'; frame-ancestors"
                + " 'none'; form-action 'self' "
                + forms)
            .strip();
  }

  @CheckedTemplate(basePath = "error")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance error(int status);

    static native TemplateInstance forbidden(java.util.UUID me);
  }

  /** All that a page depends on. */
  private record Face(int status, Locale locale) {}

  /** The page for a status. */
  private static String page(int status, Locale locale) {
    return new String(packed(status, locale).unpacked(), StandardCharsets.UTF_8);
  }

  /** Made once: it is the same for everybody, and asked for most where there is least time. */
  private static Packed packed(int status, Locale locale) {
    return PAGES.computeIfAbsent(
        new Face(status, locale),
        anew -> Packed.of(Templates.error(status).setLocale(locale).render()));
  }

  /**
   * Gives every error answer of a page method that has no page its page, and says when to come
   * again.
   */
  @ServerResponseFilter
  public void dress(ContainerRequestContext request, ContainerResponseContext response) {
    int status = response.getStatus();
    if (!Addresses.isPage("/" + request.getUriInfo().getPath().replaceFirst("^/", ""))) {
      return;
    }
    if (status == 503) {
      response.getHeaders().putIfAbsent("Retry-After", List.of(Failure.SOON));
    }
    if (status >= 400
        && !(response.getEntity() instanceof TemplateInstance)
        && !MediaType.TEXT_HTML_TYPE.isCompatible(response.getMediaType())) {
      boolean unsent = status == 401 && !request.getMethod().equals("GET");
      String told =
          status == 403 && signedIn.anybody()
              ? Templates.forbidden(signedIn.id()).render()
              : page(unsent ? UNSENT : status, language.locale());
      response.setEntity(told, null, MediaType.valueOf("text/html;charset=UTF-8"));
    }
  }

  void nowhere(@Observes Router router) {
    router
        .route()
        .order(Integer.MAX_VALUE)
        .handler(
            context -> {
              if (speaksAt(context.request().path())) {
                tell(context, 404);
              } else {
                context.next();
              }
            });
  }

  @Override
  public boolean speaksAt(String path) {
    return Addresses.isPage(path);
  }

  @Override
  public String policy() {
    return policy;
  }

  /** Answers with the page for a status. */
  @Override
  public void tell(RoutingContext context, int status) {
    HttpServerResponse response = context.response();
    if (response.ended()) {
      return;
    }
    if (response.headWritten()) {
      context.request().connection().close();
      return;
    }
    if (status == 503) {
      response.putHeader("Retry-After", String.valueOf(Failure.SOON));
    }
    response
        .setStatusCode(status)
        .putHeader("Content-Type", "text/html;charset=UTF-8")
        .putHeader("Cache-Control", "no-store");
    if (Packed.isFor(context.request().getHeader("Accept-Encoding"))) {
      response.putHeader("Vary", "Accept-Encoding").putHeader("Content-Encoding", Packed.CODING);
      response.end(Buffer.buffer(packed(status, language.of(context)).bytes()));
    } else {
      response.end(Buffer.buffer(packed(status, language.of(context)).unpacked()));
    }
  }
}
