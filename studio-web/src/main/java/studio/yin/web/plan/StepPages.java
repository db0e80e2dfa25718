package studio.yin.web.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import studio.yin.account.Role;
import studio.yin.edge.Ids;
import studio.yin.library.Poses;
import studio.yin.pose.Catalogue;
import studio.yin.sequence.Edit;
import studio.yin.sequence.OrderEdit;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.Step;
import studio.yin.sequence.StepEdit;

/** What is done to the steps of a plan. */
@Path("/plans/{plan}/steps")
@RolesAllowed(Role.TEACHER)
@Produces("text/html;charset=UTF-8")
public class StepPages {
  /** What a form that is sent twice does the second time. */
  private static final Edit NOTHING = new Edit.Together(List.of());

  private final Editor editor;
  private final Poses poses;

  @Inject
  StepPages(Editor editor, Poses poses) {
    this.editor = editor;
    this.poses = poses;
  }

  /** Adds a step that takes a pose of the catalogue. */
  @POST
  public Response add(@PathParam("plan") String plan, MultivaluedMap<String, String> form) {
    Catalogue catalogue = poses.catalogue(editor.language(plan));
    return editor.revise(
        plan,
        "add",
        form,
        present -> {
          UUID id = Ids.inForm(form.getFirst("key")).orElseThrow(BadRequestException::new);
          Step step = Step.of(catalogue.offered(FormFields.text(form, "pose")), id);
          int at = FormFields.number(form, "at", 0, Sequence.STEPS);
          return present.step(id).isPresent() || isAside(present, id)
              ? NOTHING
              : new OrderEdit.Insert(step, Math.min(at, present.steps().size()));
        });
  }

  /**
   * Holds a step that long. A press on minus or plus sends the hold it leads to as {@code to}, so
   * that sent twice it counts once.
   */
  @POST
  @Path("{step}/hold")
  public Response hold(
      @PathParam("plan") String plan,
      @PathParam("step") String step,
      MultivaluedMap<String, String> form) {
    return editor.revise(
        plan,
        "hold-" + step,
        form,
        () -> StepEdit.changeHold(FormFields.step(step), FormFields.hold(form)));
  }

  /** Holds the second side that long; with {@code alike}, as long as the first again. */
  @POST
  @Path("{step}/second-hold")
  public Response secondHold(
      @PathParam("plan") String plan,
      @PathParam("step") String step,
      MultivaluedMap<String, String> form) {
    return editor.revise(
        plan,
        "second-" + step,
        form,
        () ->
            new StepEdit.ChangeSecondHold(
                FormFields.step(step), form.containsKey("alike") ? null : FormFields.hold(form)));
  }

  /** Takes that long to get into a step, and says how. */
  @POST
  @Path("{step}/transition")
  public Response transition(
      @PathParam("plan") String plan,
      @PathParam("step") String step,
      MultivaluedMap<String, String> form) {
    return editor.revise(
        plan,
        "transition-" + step,
        form,
        () ->
            new StepEdit.ChangeTransition(
                FormFields.step(step),
                FormFields.span(form, "seconds"),
                FormFields.text(form, "words")));
  }

  /** Puts a step at another place. */
  @POST
  @Path("{step}/position")
  public Response move(
      @PathParam("plan") String plan,
      @PathParam("step") String step,
      MultivaluedMap<String, String> form) {
    return editor.revise(
        plan,
        "move-" + step,
        form,
        () ->
            new OrderEdit.Move(
                FormFields.step(step), FormFields.number(form, "to", 0, Sequence.STEPS)));
  }

  /** Takes a step out and sets it aside. */
  @POST
  @Path("{step}/removal")
  public Response remove(
      @PathParam("plan") String plan,
      @PathParam("step") String step,
      MultivaluedMap<String, String> form) {
    UUID gone = FormFields.step(step);
    return editor.revise(
        plan,
        "move-" + step,
        form,
        present -> isAside(present, gone) ? NOTHING : new OrderEdit.Remove(gone));
  }

  /** Brings a step back that was set aside. */
  @POST
  @Path("{step}/return")
  public Response restore(
      @PathParam("plan") String plan,
      @PathParam("step") String step,
      MultivaluedMap<String, String> form) {
    UUID back = FormFields.step(step);
    return editor.revise(
        plan,
        "aside-" + step,
        form,
        present -> present.step(back).isPresent() ? NOTHING : new OrderEdit.Restore(back));
  }

  private static boolean isAside(Sequence present, UUID step) {
    return present.aside().stream().anyMatch(gone -> gone.step().id().equals(step));
  }
}
