package studio.yin.api.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Completes the OpenAPI document with what holds for every resource, so that no resource repeats
 * it: which errors it may answer, what its parameters and fields mean, how words are written.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class Contract implements OASFilter {
  private static final String PROBLEM = "application/problem+json";

  private final Explanations explanations = Explanations.read();
  private final Examples examples = Examples.read();

  @Override
  public void filterOpenAPI(OpenAPI api) {
    List.copyOf(api.getPaths().getPathItems().keySet()).stream()
        .filter(path -> !path.startsWith("/api/"))
        .forEach(api.getPaths()::removePathItem);
    api.getComponents().addSchema("Problem", explanations.problem());
    api.getComponents().getSchemas().forEach(explanations::explain);
    examples.add(api.getComponents());
    explanations
        .statuses()
        .forEach(status -> api.getComponents().addResponse(status, told(status)));
    api.getPaths()
        .getPathItems()
        .forEach(
            (path, item) ->
                item.getOperations()
                    .forEach(
                        (method, operation) ->
                            complete(path, operation, method != PathItem.HttpMethod.GET)));
  }

  private void complete(String path, Operation operation, boolean changes) {
    List<Parameter> parameters =
        operation.getParameters() == null ? List.of() : inOrder(operation.getParameters(), path);
    parameters.forEach(explanations::explain);
    operation.setParameters(parameters.isEmpty() ? null : parameters);
    explanations.explain(operation);
    examples.show(operation);
    boolean isPublic = operation.getTags().contains("problems");
    boolean hasBody = operation.getRequestBody() != null;
    boolean changesPlan = parameters.stream().anyMatch(given -> given.getName().equals("If-Match"));
    boolean mayBeThere =
        parameters.stream().anyMatch(given -> given.getName().equals("If-None-Match"));
    if (mayBeThere && !operation.getResponses().hasAPIResponse("304")) {
      operation
          .getResponses()
          .addAPIResponse(
              "304",
              OASFactory.createAPIResponse()
                  .description(explanations.of("unchanged"))
                  .addHeader("ETag", explanations.header("ETag.contents")));
      operation
          .getResponses()
          .getAPIResponse("200")
          .addHeader("ETag", explanations.header("ETag.contents"));
    }
    boolean inPath = parameters.stream().anyMatch(given -> given.getIn() == Parameter.In.PATH);
    if (isPublic) {
      operation.setSecurity(List.of());
    }
    if (hasBody) {
      operation.getRequestBody().setRequired(!explanations.mayBeBare(operation));
    }
    Stream.of(
            "400 429",
            isPublic ? "" : "401 403",
            inPath ? "404" : "",
            hasBody ? "413 422" : "",
            changes ? "409" : "",
            changesPlan ? "412 422 428" : "",
            "406 415 500 503")
        .flatMap(statuses -> Stream.of(statuses.split(" ")))
        .filter(status -> !status.isEmpty())
        .distinct()
        .sorted()
        .forEach(
            status ->
                operation
                    .getResponses()
                    .addAPIResponse(
                        status,
                        OASFactory.createAPIResponse().ref("#/components/responses/" + status)));
    operation.getResponses().getAPIResponses().entrySet().stream()
        .filter(answer -> answer.getKey().matches("2..|304"))
        .forEach(answer -> headers(answer.getValue(), showsPlan(operation), answer.getKey()));
    if (parameters.stream().anyMatch(given -> given.getName().equals("Idempotency-Key"))) {
      operation
          .getResponses()
          .getAPIResponse("201")
          .addHeader(Replay.HEADER, explanations.header(Replay.HEADER));
    }
  }

  /** Those of the path first, as they stand there: generated clients take them in this order. */
  private static List<Parameter> inOrder(List<Parameter> parameters, String path) {
    return parameters.stream()
        .sorted(
            Comparator.comparingInt(
                given ->
                    given.getIn() == Parameter.In.PATH
                        ? path.indexOf("{" + given.getName() + "}")
                        : Integer.MAX_VALUE))
        .toList();
  }

  /** Whether it answers with a plan or something of one: what takes a version gives it, too. */
  private static boolean showsPlan(Operation operation) {
    return operation.getResponses().getAPIResponses().values().stream()
        .filter(answer -> answer.getContent() != null)
        .flatMap(answer -> answer.getContent().getMediaTypes().values().stream())
        .map(type -> type.getSchema() == null ? null : type.getSchema().getRef())
        .anyMatch(
            ref -> ref != null && ref.matches("#/components/schemas/(Plan|Step|Findings)Answer"));
  }

  private void headers(APIResponse answer, boolean showsPlan, String status) {
    if (showsPlan) {
      answer.addHeader("ETag", explanations.header("ETag"));
    }
    if (status.equals("201")) {
      answer.addHeader("Location", explanations.header("Location"));
    }
  }

  private APIResponse told(String status) {
    APIResponse told = problem(status);
    if (status.equals("401")) {
      told.addHeader("WWW-Authenticate", explanations.header("WWW-Authenticate"));
    } else if (status.matches("429|503")) {
      told.addHeader("Retry-After", explanations.header("Retry-After"));
    } else if (status.equals("405")) {
      told.addHeader("Allow", explanations.header("Allow"));
    } else if (status.equals("412")) {
      told.addHeader("ETag", explanations.header("ETag"));
    }
    return told;
  }

  private APIResponse problem(String status) {
    return OASFactory.createAPIResponse()
        .description(explanations.of("status." + status))
        .content(
            OASFactory.createContent()
                .addMediaType(
                    PROBLEM,
                    OASFactory.createMediaType()
                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
  }
}
