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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import studio.yin.Refusal;
import studio.yin.api.contract.Methods;
import studio.yin.edge.Addresses;
import studio.yin.edge.Language;
import studio.yin.plan.StaleException;

/**
 * Every error of the API that reaches a resource or nearly does, told as a problem. What fails
 * outside of that is told by {@link OuterProblems}.
 *
 * <p>The mappers are for what the API alone throws or reads. What the domain refuses, pages and API
 * alike, comes with its status to the filter below, which speaks at the API's addresses only.
 */
public class Problems {
  private final Methods methods;
  private final Language language;

  @Inject
  Problems(Methods methods, Language language) {
    this.methods = methods;
    this.language = language;
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
  public Response unfit(MismatchedInputException unfit, UriInfo uri) {
    return told(UnfitJson.problem(unfit), uri);
  }

  /** JSON that goes beyond what is read of any: too deep, too long a number or name. */
  @ServerExceptionMapper
  public Response boundless(StreamConstraintsException boundless, UriInfo uri) {
    return told(UnfitJson.problem(boundless), uri);
  }

  /** What the framework refuses; its answer stands, and the filter below gives it words. */
  @ServerExceptionMapper
  public Response refusedBelow(WebApplicationException refused, UriInfo uri) {
    return refused.getCause() instanceof JsonProcessingException unfit
        ? told(UnfitJson.problem(unfit), uri)
        : refused.getResponse();
  }

  /** Gives words to every error answer of the API that has none, and keeps answers private. */
  @ServerResponseFilter
  public void worded(ContainerRequestContext request, ContainerResponseContext response) {
    if (!Addresses.isApi(request.getUriInfo().getPath())) {
      return;
    }
    response
        .getHeaders()
        .computeIfAbsent("Cache-Control", header -> new ArrayList<>(List.of("no-store")));
    if (response.getStatus() >= 400
        && !MediaType.valueOf(Problem.MEDIA_TYPE).equals(response.getMediaType())) {
      word(request, response);
    }
  }

  private void word(ContainerRequestContext request, ContainerResponseContext response) {
    int status = response.getStatus();
    if (status == 401 && !response.getHeaders().containsKey(HttpHeaders.WWW_AUTHENTICATE)) {
      response.getHeaders().putSingle(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    Problem problem =
        response.getEntity() instanceof Refusal refusal
            ? Problem.of(refusal)
            : fault(request, response).problem(null);
    if (problem.retryAfter() != null) {
      response.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, problem.retryAfter());
    }
    response.setEntity(
        problem.json(instance(request.getUriInfo()), language.locale()),
        new Annotation[0],
        MediaType.valueOf(Problem.MEDIA_TYPE));
  }

  private Fault fault(ContainerRequestContext request, ContainerResponseContext response) {
    Fault fault = Fault.of(response.getStatus());
    return fault == Fault.NOT_FOUND || fault == Fault.METHOD_NOT_ALLOWED
        ? notTaken(request, response)
        : fault;
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

  private Response told(Problem problem, UriInfo uri) {
    return problem.response(instance(uri), language.locale());
  }

  private static String instance(UriInfo uri) {
    return uri.getRequestUri().getRawPath();
  }
}
