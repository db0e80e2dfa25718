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
import studio.yin.edge.Ids;
import studio.yin.insight.Check;
import studio.yin.plan.Revising;
import studio.yin.pose.Vocabulary;
import studio.yin.sequence.ClassEdit;

/** What the checks have found in a class: mended, not followed, or to be told of again. */
@Path("/plans/{plan}/checks/{check}")
@RolesAllowed(Role.TEACHER)
@Produces("text/html;charset=UTF-8")
public class CheckPages {
  private final Revising revising;
  private final Editor editor;

  @Inject
  CheckPages(Revising revising, Editor editor) {
    this.revising = revising;
    this.editor = editor;
  }

  /** Makes the edit that mends it. */
  @POST
  @Path("mends")
  public Response mend(
      @PathParam("plan") String plan,
      @PathParam("check") String check,
      MultivaluedMap<String, String> form) {
    return editor.act(
        plan,
        at(check, form),
        form,
        (id, owner, seen) -> revising.mend(id, owner, check(check), step(form), seen));
  }

  /** Does not follow a warning, for the reason that is given. */
  @POST
  @Path("dismissals")
  public Response dismiss(
      @PathParam("plan") String plan,
      @PathParam("check") String check,
      MultivaluedMap<String, String> form) {
    return editor.act(
        plan,
        at(check, form),
        form,
        (id, owner, seen) ->
            revising.dismiss(
                id, owner, check(check), step(form), FormFields.text(form, "reason"), seen));
  }

  /** Wants to be told of a warning again. */
  @POST
  @Path("reopenings")
  public Response reopen(
      @PathParam("plan") String plan,
      @PathParam("check") String check,
      MultivaluedMap<String, String> form) {
    return editor.revise(
        plan, at(check, form), form, () -> new ClassEdit.Reopen(check(check).word(), step(form)));
  }

  private static Check check(String word) {
    return Vocabulary.of(Check.class, "check", word);
  }

  private static @Nullable UUID step(MultivaluedMap<String, String> form) {
    return Ids.inForm(form.getFirst("step")).orElse(null);
  }

  private static String at(String check, MultivaluedMap<String, String> form) {
    return CheckView.at(check, FormFields.text(form, "step"));
  }
}
