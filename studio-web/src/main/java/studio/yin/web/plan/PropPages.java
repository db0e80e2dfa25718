package studio.yin.web.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import studio.yin.account.Role;
import studio.yin.pose.Lie;
import studio.yin.pose.Place;
import studio.yin.pose.Prop;
import studio.yin.pose.PropKind;
import studio.yin.pose.Purpose;
import studio.yin.sequence.Edit;
import studio.yin.sequence.StepEdit;

/** What is done to the props of a step. */
@Path("/plans/{plan}/steps/{step}/props")
@RolesAllowed(Role.TEACHER)
@Produces("text/html;charset=UTF-8")
public class PropPages {
  private final Editor editor;

  @Inject
  PropPages(Editor editor) {
    this.editor = editor;
  }

  /** Adds a prop. */
  @POST
  public Response add(
      @PathParam("plan") String plan,
      @PathParam("step") String step,
      MultivaluedMap<String, String> form) {
    return editor.revise(
        plan,
        "prop-" + step + "-new",
        form,
        () -> new StepEdit.PutProp(FormFields.step(step), null, prop(form, null)));
  }

  /** Changes a prop. One that becomes of another kind lies as it fits, if it can't lie so. */
  @POST
  @Path("{prop}")
  public Response change(
      @PathParam("plan") String plan,
      @PathParam("step") String step,
      @PathParam("prop") String prop,
      MultivaluedMap<String, String> form) {
    return editor.revise(
        plan,
        "prop-" + step + "-" + prop,
        form,
        () -> {
          Prop.Key key = Prop.Key.of(prop);
          return new StepEdit.PutProp(FormFields.step(step), key, prop(form, key.kind()));
        });
  }

  /** Takes a prop away. */
  @POST
  @Path("{prop}/removal")
  public Response remove(
      @PathParam("plan") String plan,
      @PathParam("step") String step,
      @PathParam("prop") String prop,
      MultivaluedMap<String, String> form) {
    return editor.revise(
        plan,
        "prop-" + step + "-" + prop,
        form,
        present -> {
          UUID of = FormFields.step(step);
          Prop.Key key = Prop.Key.of(prop);
          boolean there =
              present.step(of).stream()
                  .flatMap(found -> found.props().stream())
                  .anyMatch(other -> other.key().equals(key));
          // sent twice, or taken away elsewhere: it is as they want it
          return there || present.step(of).isEmpty()
              ? new StepEdit.RemoveProp(of, key)
              : new Edit.Together(List.of());
        });
  }

  private static Prop prop(MultivaluedMap<String, String> form, @Nullable PropKind before) {
    PropKind kind = FormFields.choice(form, "kind", PropKind.class);
    Lie lie = FormFields.choiceIfAny(form, "lie", Lie.class);
    // chosen among the ways of the kind that it was
    boolean meant = lie == null || before == null || before == kind || lie.suits(kind);
    return new Prop(
        kind,
        FormFields.number(form, "count", 1, Prop.MOST),
        FormFields.choice(form, "place", Place.class),
        meant ? lie : null,
        FormFields.text(form, "detail"),
        FormFields.choice(form, "purpose", Purpose.class),
        form.containsKey("needed"));
  }
}
