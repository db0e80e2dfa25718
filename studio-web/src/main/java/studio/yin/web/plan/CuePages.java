package studio.yin.web.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import studio.yin.account.Role;
import studio.yin.pose.Vocabulary;
import studio.yin.sequence.Cue;
import studio.yin.sequence.StepEdit;

/** What is said in a step, a moment and an audience at a time. */
@Path("/plans/{plan}/steps/{step}/cues/{moment}/{audience}")
@RolesAllowed(Role.TEACHER)
@Produces("text/html;charset=UTF-8")
public class CuePages {
  private final Editor editor;

  @Inject
  CuePages(Editor editor) {
    this.editor = editor;
  }

  /** Says these lines, a cue each, in place of what was said there before. */
  @POST
  public Response say(
      @PathParam("plan") String plan,
      @PathParam("step") String step,
      @PathParam("moment") String moment,
      @PathParam("audience") String audience,
      MultivaluedMap<String, String> form) {
    return editor.revise(
        plan,
        "cues-" + step + "-" + moment + "-" + audience,
        form,
        () ->
            new StepEdit.Say(
                FormFields.step(step),
                Vocabulary.of(Cue.Moment.class, "moment", moment),
                Vocabulary.of(Cue.Audience.class, "audience", audience),
                FormFields.text(form, "text").lines().filter(line -> !line.isBlank()).toList()));
  }
}
