package studio.yin.api.json;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import studio.yin.api.problem.Fault;

/**
 * Refuses a parameter that an address does not know, as an unknown field of a body is refused: a
 * misspelt one would find too much, and nobody would be told.
 */
@ApplicationScoped
public class KnownParameters {
  private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

  /** Looks at them before the resource does. */
  @ServerRequestFilter
  public void look(ResourceInfo resource, UriInfo address) {
    if (!address.getPath().startsWith("/api/")) {
      return;
    }
    Set<String> names =
        known.computeIfAbsent(resource.getResourceMethod(), KnownParameters::namesOf);
    for (String given : address.getQueryParameters().keySet()) {
      if (!names.contains(given)) {
        throw Fault.PARAMETER_UNKNOWN.about(given, given);
      }
    }
  }

  private static Set<String> namesOf(Method method) {
    return Stream.of(method.getParameterAnnotations())
        .flatMap(Stream::of)
        .filter(QueryParam.class::isInstance)
        .map(parameter -> ((QueryParam) parameter).value())
        .collect(Collectors.toSet());
  }
}
