package studio.yin.api.plan;

import io.quarkus.oidc.Tenant;
import io.quarkus.panache.common.Page;
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
import studio.yin.api.json.PageLinks;
import studio.yin.api.json.RequestValues;
import studio.yin.api.sequence.Time;
import studio.yin.edge.SignedIn;
import studio.yin.library.Poses;
import studio.yin.plan.ClassPlan;
import studio.yin.plan.ClassPlans;
import studio.yin.plan.PlanPage;
import studio.yin.plan.PlanSearch;
import studio.yin.plan.PlanState;
import studio.yin.pose.Vocabulary;

/** A teacher's own plans. */
@Tenant("api")
@Path("/api/v1/plans")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.TEACHER)
@Transactional
@Tag(name = "plans")
public class PlansResource {
  private static final int PAGES = 1_000_000;
  private static final int SIZE = 100;

  private final ClassPlans plans;
  private final Poses poses;
  private final SignedIn signedIn;

  @Inject
  PlansResource(ClassPlans plans, Poses poses, SignedIn signedIn) {
    this.plans = plans;
    this.poses = poses;
    this.signedIn = signedIn;
  }

  @GET
  @Operation(
      operationId = "listPlans",
      summary = "One's own plans, the latest changed first",
      description = "All of them, or those that a search finds.")
  public PlansAnswer plans(
      @Parameter(
              description = "Which page, counted from 1.",
              schema =
                  @Schema(
                      type = SchemaType.INTEGER,
                      minimum = "1",
                      maximum = "1000000",
                      defaultValue = "1"))
          @QueryParam("page")
          @Nullable String page,
      @Parameter(
              description = "How many plans a page holds.",
              schema =
                  @Schema(
                      type = SchemaType.INTEGER,
                      minimum = "1",
                      maximum = "100",
                      defaultValue = "20"))
          @QueryParam("size")
          @Nullable String size,
      @Parameter(
              description =
                  "Words of the title or of names of poses in the class, in any order, whatever"
                      + " their case and accents; at most 80 characters.")
          @QueryParam("q")
          @Nullable String words,
      @Parameter(description = "The slug of a pose: only plans that have it.", example = "sphinx")
          @QueryParam("pose")
          @Nullable String pose,
      @Parameter(
              description =
                  "Where the plans are kept. Deleted ones can be restored for 30 days, and are"
                      + " found here alone.",
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      enumeration = {"current", "archived", "deleted"},
                      defaultValue = "current"))
          @QueryParam("state")
          @Nullable String state) {
    int number = RequestValues.number("page", page, 1, 1, PAGES);
    int most = RequestValues.number("size", size, 20, 1, SIZE);
    PlanSearch search = RequestValues.parameters(() -> search(words, pose, state));
    return PlansAnswer.of(
        plans.ownedBy(signedIn.id(), search, Page.of(number - 1, most)), search, number, most);
  }

  private PlanSearch search(@Nullable String words, @Nullable String pose, @Nullable String state) {
    return new PlanSearch(
        words == null ? "" : words,
        known(pose),
        state == null || state.isEmpty()
            ? PlanState.CURRENT
            : Vocabulary.of(PlanState.class, "state", state));
  }

  private @Nullable String known(@Nullable String pose) {
    return pose == null || pose.isEmpty() ? null : poses.catalogue().pose(pose).slug();
  }

  /**
   * A page of plans.
   *
   * @param total of all plans that were asked for, on whatever page
   */
  public record PlansAnswer(
      long total, int page, int size, List<PlanSummary> plans, Map<String, String> links) {
    static PlansAnswer of(PlanPage found, PlanSearch search, int page, int size) {
      return new PlansAnswer(
          found.total(),
          page,
          size,
          found.plans().stream().map(PlanSummary::of).toList(),
          PageLinks.of(page, size, found.total(), number -> address(search, number, size)));
    }

    private static String address(PlanSearch search, int page, int size) {
      UriBuilder address =
          UriBuilder.fromPath("/api/v1/plans").queryParam("page", page).queryParam("size", size);
      if (!search.words().isEmpty()) {
        address.queryParam("q", "{q}");
      }
      if (search.state() != PlanState.CURRENT) {
        address.queryParam("state", Vocabulary.word(search.state()));
      }
      if (search.pose() != null) {
        address.queryParam("pose", search.pose());
      }
      return address.build(search.words()).toString();
    }
  }

  /** A plan in the list of them. */
  public record PlanSummary(
      UUID id,
      long version,
      String title,
      String intention,
      Time total,
      List<String> poses,
      ClassPlan.@Nullable Source source,
      @Nullable Instant publishedAt,
      Instant createdAt,
      Instant updatedAt,
      @Nullable Instant changedAt,
      @Nullable Instant archivedAt,
      @Nullable Instant deletedAt,
      Map<String, String> links) {
    static PlanSummary of(ClassPlan plan) {
      return new PlanSummary(
          plan.id(),
          plan.version(),
          plan.title(),
          plan.head().sequence().intention(),
          Time.of(plan.seconds()),
          plan.poses(),
          plan.source().orElse(null),
          plan.publishedAt().orElse(null),
          plan.createdAt(),
          plan.updatedAt(),
          plan.changedAt().orElse(null),
          plan.archivedAt().orElse(null),
          plan.deletedAt().orElse(null),
          Map.of("self", PlanAnswer.address(plan.id())));
    }
  }
}
