package studio.yin.api.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.lang.annotation.Annotation;
import java.util.Locale;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;
import studio.yin.RefusedException;
import studio.yin.api.contract.Methods;
import studio.yin.plan.StaleException;

/**
 * Every error of the API that reaches a resource or nearly does, told as a problem. What fails
 * outside of that is told by {@link OuterProblems}.
 *
 * <p>For addresses that are not the API's these answer plainly; pages have mappers of their own in
 * their classes, which count before these.
 */
public class Problems {
  private final Methods methods;

  @Inject
  Problems(Methods methods) {
    this.methods = methods;
  }

  /** What the domain refused. */
  @ServerExceptionMapper
  public Response refused(RefusedException refused, UriInfo uri, HttpHeaders headers) {
    return told(Problem.of(refused.refusal(), locale(headers)), uri);
  }

  /** A change that was made from an older version. */
  @ServerExceptionMapper
  public Response stale(StaleException stale, UriInfo uri) {
    Response told = told(Fault.VERSION_STALE.problem("If-Match"), uri);
    return Response.fromResponse(told).tag(new EntityTag(Long.toString(stale.version()))).build();
  }

  /** What a resource found wrong with its request. */
  @ServerExceptionMapper
  public Response faulty(ProblemException faulty, UriInfo uri) {
    return told(faulty.problem(), uri);
  }

  /** JSON that is none, or not what is asked for here. */
  @ServerExceptionMapper
  public Response unfit(MismatchedInputException unfit, UriInfo uri, HttpHeaders headers) {
    return told(UnfitJson.problem(unfit, locale(headers)), uri);
  }

  /** JSON that goes beyond what is read of any: too deep, too long a number or name. */
  @ServerExceptionMapper
  public Response boundless(
      StreamConstraintsException boundless, UriInfo uri, HttpHeaders headers) {
    return told(UnfitJson.problem(boundless, locale(headers)), uri);
  }

  /** What the framework refuses; its answer stands, and the filter below gives it words. */
  @ServerExceptionMapper
  public Response refusedBelow(WebApplicationException refused, UriInfo uri, HttpHeaders headers) {
    if (refused.getCause() instanceof JsonProcessingException unfit && isApi(uri)) {
      return told(UnfitJson.problem(unfit, locale(headers)), uri);
    }
    return refused.getResponse();
  }

  /** Gives words to every error answer of the API that has none, and keeps answers private. */
  @ServerResponseFilter
  public void worded(ContainerRequestContext request, ContainerResponseContext response) {
    if (!isApi(request.getUriInfo())) {
      return;
    }
    response
        .getHeaders()
        .computeIfAbsent(
            "Cache-Control", header -> new java.util.ArrayList<>(java.util.List.of("no-store")));
    int status = response.getStatus();
    if (status < 400 || MediaType.valueOf(Problem.MEDIA_TYPE).equals(response.getMediaType())) {
      return;
    }
    if (status == 401 && !response.getHeaders().containsKey(HttpHeaders.WWW_AUTHENTICATE)) {
      response.getHeaders().putSingle(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    Fault fault = Fault.of(status);
    if (fault == Fault.NOT_FOUND || fault == Fault.METHOD_NOT_ALLOWED) {
      fault = notTaken(request, response);
    }
    response.setEntity(
        fault.problem(null).json(instance(request.getUriInfo())),
        new Annotation[0],
        MediaType.valueOf(Problem.MEDIA_TYPE));
  }

  /** An address that is there is told from one that is none, with the methods that it takes. */
  private Fault notTaken(ContainerRequestContext request, ContainerResponseContext response) {
    Set<String> allowed = methods.of(request.getUriInfo().getPath());
    if (allowed.isEmpty() || allowed.contains(request.getMethod())) {
      return Fault.NOT_FOUND;
    }
    response.setStatus(Fault.METHOD_NOT_ALLOWED.status());
    response.getHeaders().putSingle(HttpHeaders.ALLOW, String.join(", ", allowed));
    return Fault.METHOD_NOT_ALLOWED;
  }

  private static Response told(Problem problem, UriInfo uri) {
    return isApi(uri)
        ? problem.response(instance(uri))
        : Response.status(problem.status())
            .type(MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
            .entity(problem.detail())
            .build();
  }

  private static boolean isApi(UriInfo uri) {
    return OuterProblems.isApi(uri.getPath());
  }

  private static String instance(UriInfo uri) {
    return uri.getRequestUri().getRawPath();
  }

  /** The language that the client likes best; what we do not speak becomes English. */
  private static Locale locale(@Nullable HttpHeaders headers) {
    try {
      return headers == null ? Locale.ENGLISH : headers.getAcceptableLanguages().get(0);
    } catch (RuntimeException unreadable) {
      return Locale.ENGLISH;
    }
  }
}
