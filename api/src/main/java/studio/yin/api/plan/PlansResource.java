package studio.yin.api.plan;

import io.quarkus.panache.common.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.LinkedHashMap;
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
import studio.yin.account.SignedIn;
import studio.yin.api.json.Given;
import studio.yin.api.sequence.Time;
import studio.yin.plan.ClassPlan;
import studio.yin.plan.ClassPlans;

/** A teacher's own plans. */
@Path("/api/v1/plans")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.TEACHER)
@Transactional
@Tag(name = "plans")
public class PlansResource {
  private static final int PAGES = 1_000_000;
  private static final int SIZE = 100;

  private final ClassPlans plans;
  private final SignedIn signedIn;

  @Inject
  PlansResource(ClassPlans plans, SignedIn signedIn) {
    this.plans = plans;
    this.signedIn = signedIn;
  }

  /** A page of them, the latest changed first. */
  @GET
  @Operation(summary = "One's own plans, the latest changed first")
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
          @Nullable String size) {
    int number = Given.number("page", page, 1, 1, PAGES);
    int most = Given.number("size", size, 20, 1, SIZE);
    UUID owner = signedIn.id();
    return PlansAnswer.of(
        plans.ownedBy(owner, Page.of(number - 1, most)), plans.countOwnedBy(owner), number, most);
  }

  /**
   * A page of plans.
   *
   * @param total of all plans, on whatever page
   */
  public record PlansAnswer(
      long total, int page, int size, List<PlanSummary> plans, Map<String, String> links) {
    static PlansAnswer of(List<ClassPlan> plans, long total, int page, int size) {
      Map<String, String> links = new LinkedHashMap<>();
      links.put("self", address(page, size));
      if (page > 1) {
        links.put("previous", address(page - 1, size));
      }
      if ((long) page * size < total) {
        links.put("next", address(page + 1, size));
      }
      return new PlansAnswer(
          total, page, size, plans.stream().map(PlanSummary::of).toList(), links);
    }

    private static String address(int page, int size) {
      return "/api/v1/plans?page=" + page + "&size=" + size;
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
          Map.of("self", PlanAnswer.address(plan.id())));
    }
  }
}
