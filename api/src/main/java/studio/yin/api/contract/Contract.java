package studio.yin.api.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
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
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class Contract implements OASFilter {
  private static final String PROBLEM = "application/problem+json";

  private final Explanations explanations = Explanations.read();

  @Override
  public void filterOpenAPI(OpenAPI api) {
    List.copyOf(api.getPaths().getPathItems().keySet()).stream()
        .filter(path -> !path.startsWith("/api/"))
        .forEach(api.getPaths()::removePathItem);
    api.getComponents().addSchema("Problem", explanations.problem());
    api.getComponents().getSchemas().forEach(explanations::explain);
    explanations
        .statuses()
        .forEach(status -> api.getComponents().addResponse(status, told(status)));
    api.getPaths().getPathItems().values().stream()
        .map(PathItem::getOperations)
        .flatMap(operations -> operations.entrySet().stream())
        .forEach(of -> complete(of.getValue(), of.getKey() != PathItem.HttpMethod.GET));
  }

  private void complete(Operation operation, boolean changes) {
    List<Parameter> parameters =
        operation.getParameters() == null ? List.of() : operation.getParameters();
    parameters.forEach(explanations::explain);
    boolean isPublic = operation.getTags().contains("problems");
    boolean hasBody = operation.getRequestBody() != null;
    boolean changesPlan = parameters.stream().anyMatch(given -> given.getName().equals("If-Match"));
    boolean inPath = parameters.stream().anyMatch(given -> given.getIn() == Parameter.In.PATH);
    if (isPublic) {
      operation.setSecurity(List.of());
    }
    if (hasBody) {
      operation.getRequestBody().setRequired(true);
    }
    Stream.of(
            isPublic ? "" : "401 403",
            inPath ? "404" : "",
            parameters.isEmpty() ? "" : "400",
            hasBody ? "400 413 415 422" : "",
            changes ? "409" : "",
            changesPlan ? "400 412 422 428" : "",
            "406 500 503")
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
        .filter(answer -> answer.getKey().startsWith("2"))
        .forEach(answer -> headers(answer.getValue(), changesPlan, answer.getKey()));
  }

  private void headers(APIResponse answer, boolean changesPlan, String status) {
    if (changesPlan) {
      answer.addHeader("ETag", explanations.header("ETag"));
    }
    if (status.equals("201")) {
      answer.addHeader("Location", explanations.header("Location"));
    }
  }

  private APIResponse told(String status) {
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
