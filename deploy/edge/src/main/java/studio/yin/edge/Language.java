package studio.yin.edge;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import studio.yin.speech.Languages;

/**
 * In which language a request is answered. It is decided here and nowhere else: what the person has
 * chosen at the sign-in server; else what the browser or program likes best ({@code
 * Accept-Language}) of the languages that the studio has; else the first.
 */
@Named
@Singleton
public class Language {
  private static final String DECIDED = "studio.language";

  private final List<Locale> had;
  private final CurrentVertxRequest requests;

  @Inject
  Language(
      @ConfigProperty(name = "quarkus.locales") List<Locale> had, CurrentVertxRequest requests) {
    this.had = List.copyOf(had);
    this.requests = requests;
  }

  /** The language of the request that is being answered; the first one where none is. */
  public Locale locale() {
    RoutingContext present =
        Arc.container().requestContext().isActive() ? requests.getCurrent() : null;
    return present == null ? Languages.FIRST : of(present);
  }

  /** The language of the request that is being answered, as pages and headers name it. */
  public String tag() {
    return locale().toLanguageTag();
  }

  /** The language of a request, also outside of any page or resource; one for all of its answer. */
  public Locale of(RoutingContext context) {
    if (context.get(DECIDED) instanceof Locale decided) {
      return decided;
    }
    Locale decided =
        chosen(context)
            .or(() -> liked(context.request().getHeader("Accept-Language")))
            .orElse(Languages.FIRST);
    context.put(DECIDED, decided);
    return decided;
  }

  /** Of somebody who is known already: to find out who it is can fail, and this must not. */
  private Optional<Locale> chosen(RoutingContext context) {
    return context.user() instanceof QuarkusHttpUser user
            && user.getSecurityIdentity().getAttribute(SignedIn.ATTRIBUTE)
                instanceof SignedIn.Account account
        ? liked(account.language())
        : Optional.empty();
  }

  /** Says with every answer in words in which language it is, and that it may come in another. */
  void tell(@Observes Router router) {
    router
        .route()
        .order(Integer.MIN_VALUE + 1)
        .handler(
            context -> {
              // the libraries below refuse a request whose wishes they cannot read
              MultiMap headers = context.request().headers();
              Languages.plain(headers.get("Accept-Language"))
                  .ifPresentOrElse(
                      plain -> headers.set("Accept-Language", plain),
                      () -> headers.remove("Accept-Language"));
              context.addHeadersEndHandler(done -> tell(context));
              context.next();
            });
  }

  private void tell(RoutingContext context) {
    HttpServerResponse response = context.response();
    String type = response.headers().get("Content-Type");
    boolean worded =
        Addresses.isApi(context.request().path())
            ? type != null || response.getStatusCode() == 304
            : type != null && type.startsWith("text/html");
    if (worded && !response.headers().contains("Content-Language")) {
      response.headers().set("Content-Language", of(context).toLanguageTag());
      response.headers().add("Vary", "Accept-Language");
    }
  }

  private Optional<Locale> liked(@Nullable String ranges) {
    return Languages.liked(ranges, had);
  }
}
