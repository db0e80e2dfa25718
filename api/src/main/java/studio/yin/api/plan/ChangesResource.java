package studio.yin.api.plan;

import io.quarkus.oidc.Tenant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import studio.yin.account.Role;
import studio.yin.api.json.RequestValues;
import studio.yin.api.plan.PlansResource.PlanSummary;
import studio.yin.edge.SignedIn;
import studio.yin.plan.ClassPlan;
import studio.yin.plan.ClassPlans;

/** Which of one's plans were changed, for programs that keep a copy of them. */
@Tenant("api")
@Path(ChangesResource.ADDRESS)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.TEACHER)
@Transactional
@Tag(name = "plans")
public class ChangesResource {
  static final String ADDRESS = "/api/v1/plans/changes";

  private static final int SIZE = 100;

  private final ClassPlans plans;
  private final SignedIn signedIn;

  @Inject
  ChangesResource(ClassPlans plans, SignedIn signedIn) {
    this.plans = plans;
    this.signedIn = signedIn;
  }

  @GET
  @Operation(
      operationId = "listChangedPlans",
      summary = "One's own plans in the order in which they were changed")
  public ChangedPlansAnswer changes(
      @Parameter(
              description = "Changed then or later; from the beginning when it is left out.",
              schema = @Schema(type = SchemaType.STRING, format = "date-time"),
              example = "2026-03-01T12:00:00Z")
          @QueryParam("since")
          @Nullable String since,
      @Parameter(
              description =
                  "Leaves out those of that very moment up to this one: the identifier of the plan"
                      + " that came last.",
              schema = @Schema(type = SchemaType.STRING, format = "uuid"))
          @QueryParam("after")
          @Nullable String after,
      @Parameter(
              description = "How many plans a page holds.",
              schema =
                  @Schema(
                      type = SchemaType.INTEGER,
                      minimum = "1",
                      maximum = "100",
                      defaultValue = "20"))
          @QueryParam("size")
          @Nullable String size) {
    int most = RequestValues.number("size", size, 20, 1, SIZE);
    Instant from = RequestValues.moment("since", since, Instant.EPOCH);
    UUID last = RequestValues.identifier("after", after);
    return ChangedPlansAnswer.of(
        plans.changedSince(signedIn.id(), from, last, most), from, last, most);
  }

  /** Some of the plans that were changed, and where those after them are found. */
  public record ChangedPlansAnswer(List<PlanSummary> plans, Map<String, String> links) {
    static ChangedPlansAnswer of(
        List<ClassPlan> found, Instant since, @Nullable UUID after, int size) {
      String next =
          found.isEmpty()
              ? address(since, after, size)
              : address(found.getLast().changedAt().orElseThrow(), found.getLast().id(), size);
      return new ChangedPlansAnswer(
          found.stream().map(PlanSummary::of).toList(),
          Map.of("self", address(since, after, size), "next", next));
    }

    private static String address(Instant since, @Nullable UUID after, int size) {
      UriBuilder address =
          UriBuilder.fromPath(ADDRESS).queryParam("since", since).queryParam("size", size);
      if (after != null) {
        address.queryParam("after", after);
      }
      return address.build().toString();
    }
  }
}
