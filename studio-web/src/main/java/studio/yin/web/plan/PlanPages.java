package studio.yin.web.plan;

import io.quarkus.panache.common.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.yin.account.Role;
import studio.yin.account.SignedIn;
import studio.yin.plan.ClassPlan;
import studio.yin.plan.ClassPlans;
import studio.yin.pose.SpinalMovement;
import studio.yin.sequence.ClassEdit;
import studio.yin.web.page.ClassView;
import studio.yin.web.page.ClassViews;

/** A teacher's class plans, and what is done to one of them as a whole. */
@Path("/plans")
@RolesAllowed(Role.TEACHER)
public class PlanPages {
  private static final int ON_A_PAGE = 24;

  private final ClassPlans plans;
  private final ClassViews views;
  private final SignedIn signedIn;
  private final Editor editor;

  @Inject
  PlanPages(ClassPlans plans, ClassViews views, SignedIn signedIn, Editor editor) {
    this.plans = plans;
    this.views = views;
    this.signedIn = signedIn;
    this.editor = editor;
  }

  @CheckedTemplate(basePath = "plan")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance list(List<Card> cards, int page, int pages, long count);
  }

  /** All of them, the latest changed first. */
  @GET
  public TemplateInstance list(@QueryParam("page") @Nullable String asked) {
    long count = plans.countOwnedBy(signedIn.id());
    int pages = (int) Math.max(1, (count + ON_A_PAGE - 1) / ON_A_PAGE);
    int page =
        asked != null && asked.matches("[1-9]\\d{0,5}")
            ? Math.min(Integer.parseInt(asked), pages)
            : 1;
    List<Card> cards =
        plans.ownedBy(signedIn.id(), Page.of(page - 1, ON_A_PAGE)).stream()
            .map(plan -> new Card(plan, views.of(plan.head().sequence())))
            .toList();
    return Templates.list(cards, page, pages, count);
  }

  /** One plan, to work on; with the card of one step open. */
  @GET
  @Path("{plan}")
  public Response plan(@PathParam("plan") String plan, @QueryParam("open") @Nullable String open) {
    return editor.page(plan, open);
  }

  /** Where a sign-in in the middle of an edit leads back to: the plan itself. */
  @GET
  @Path("{plan}/{rest:.+}")
  public Response back(@PathParam("plan") String plan) {
    return editor.back(plan);
  }

  /** Calls it something else. */
  @POST
  @Path("{plan}/title")
  public Response title(@PathParam("plan") String plan, MultivaluedMap<String, String> form) {
    return editor.revise(
        plan, "title", form, () -> new ClassEdit.Retitle(Sent.text(form, "title")));
  }

  /** Says what it is for. */
  @POST
  @Path("{plan}/intention")
  public Response intention(@PathParam("plan") String plan, MultivaluedMap<String, String> form) {
    return editor.revise(
        plan, "intention", form, () -> new ClassEdit.Intend(Sent.text(form, "intention")));
  }

  /** Rewrites the teacher's own notes. */
  @POST
  @Path("{plan}/notes")
  public Response notes(@PathParam("plan") String plan, MultivaluedMap<String, String> form) {
    return editor.revise(
        plan, "notes", form, () -> new ClassEdit.Annotate(Sent.text(form, "notes")));
  }

  /** Steps back. */
  @POST
  @Path("{plan}/undos")
  public Response undo(@PathParam("plan") String plan, MultivaluedMap<String, String> form) {
    return editor.act(plan, "plan", form, plans::undo);
  }

  /** Steps forward again. */
  @POST
  @Path("{plan}/redos")
  public Response redo(@PathParam("plan") String plan, MultivaluedMap<String, String> form) {
    return editor.act(plan, "plan", form, plans::redo);
  }

  /** Lets students see it as it stands. */
  @POST
  @Path("{plan}/publications")
  public Response publish(@PathParam("plan") String plan, MultivaluedMap<String, String> form) {
    return editor.act(plan, "plan", form, plans::publish);
  }

  /** A plan in the list. */
  public record Card(ClassPlan plan, ClassView view) {

    /** The step whose drawing stands for the whole: the one that takes longest, rest aside. */
    public ClassView.StepView face() {
      return view.steps().stream()
          .filter(step -> step.movement() != SpinalMovement.Family.NEUTRAL)
          .max(Comparator.comparingInt(step -> step.step().stillSeconds()))
          .orElseGet(() -> view.steps().get(0));
    }
  }
}
