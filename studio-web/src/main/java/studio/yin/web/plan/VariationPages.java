package studio.yin.web.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import studio.yin.account.Role;
import studio.yin.library.Poses;
import studio.yin.sequence.StepEdit;

/** The way in which a step takes its pose. */
@Path("/plans/{plan}/steps/{step}/variation")
@RolesAllowed(Role.TEACHER)
@Produces("text/html;charset=UTF-8")
public class VariationPages {
  private final Editor editor;
  private final Poses poses;

  @Inject
  VariationPages(Editor editor, Poses poses) {
    this.editor = editor;
    this.poses = poses;
  }

  /** Takes it so; with an empty {@code variation}, as usual. */
  @POST
  public Response take(
      @PathParam("plan") String plan,
      @PathParam("step") String step,
      MultivaluedMap<String, String> form) {
    UUID taken = FormFields.step(step);
    String sent = FormFields.text(form, "variation");
    @Nullable String variation = sent.isEmpty() ? null : sent;
    return editor.revise(
        plan,
        "variation-" + step,
        form,
        present -> StepEdit.changeVariation(present, taken, variation, poses.catalogue()));
  }
}
