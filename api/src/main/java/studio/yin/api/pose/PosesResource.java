package studio.yin.api.pose;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import studio.yin.account.Role;
import studio.yin.api.problem.Fault;
import studio.yin.library.Poses;
import studio.yin.pose.Base;
import studio.yin.pose.Category;
import studio.yin.pose.HoldRange;
import studio.yin.pose.Pose;

/** The catalogue of shapes. */
@Path("/api/v1/poses")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.TEACHER)
@Tag(name = "poses")
public class PosesResource {
  private final Poses poses;

  @Inject
  PosesResource(Poses poses) {
    this.poses = poses;
  }

  /** All of them. */
  @GET
  @Operation(summary = "Every pose, by its English name")
  public List<PoseSummary> poses() {
    return poses.catalogue().all().stream().map(PoseSummary::of).toList();
  }

  /** One of them. */
  @GET
  @Path("{slug}")
  @Operation(summary = "All that the catalogue knows of a pose")
  public Pose pose(@PathParam("slug") String slug) {
    return poses.catalogue().find(slug).orElseThrow(Fault.NOT_FOUND::thrown);
  }

  /** A pose in the list of them. */
  public record PoseSummary(
      String slug,
      String english,
      @Nullable String sanskrit,
      Category category,
      Base base,
      boolean twoSided,
      HoldRange hold,
      Map<String, String> links) {
    static PoseSummary of(Pose pose) {
      return new PoseSummary(
          pose.slug(),
          pose.names().english(),
          pose.names().sanskrit(),
          pose.category(),
          pose.base(),
          pose.twoSided(),
          pose.hold(),
          Map.of("self", "/api/v1/poses/" + pose.slug()));
    }
  }
}
