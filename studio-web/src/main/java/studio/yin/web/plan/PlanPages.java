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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.yin.RefusedException;
import studio.yin.account.Role;
import studio.yin.edge.Ids;
import studio.yin.edge.Language;
import studio.yin.edge.SignedIn;
import studio.yin.edge.WholeNumber;
import studio.yin.library.Poses;
import studio.yin.outside.Chance;
import studio.yin.plan.ClassPlan;
import studio.yin.plan.ClassPlans;
import studio.yin.plan.PlanPage;
import studio.yin.plan.PlanSearch;
import studio.yin.plan.PlanState;
import studio.yin.plan.RecentlyDeleted;
import studio.yin.plan.Revising;
import studio.yin.pose.Pose;
import studio.yin.pose.Vocabulary;
import studio.yin.sequence.ClassEdit;
import studio.yin.web.page.ClassViews;
import studio.yin.web.page.Refused;

/** A teacher's class plans, and what is done to one of them as a whole. */
@Path("/plans")
@RolesAllowed(Role.TEACHER)
@Produces("text/html;charset=UTF-8")
public class PlanPages {
  private static final int PAGES = 999_999;
  private static final int ON_A_PAGE = 24;

  private final ClassPlans plans;
  private final Revising revising;
  private final Poses poses;
  private final ClassViews views;
  private final RecentlyDeleted deleted;
  private final SignedIn signedIn;
  private final Editor editor;
  private final Chance chance;
  private final Language language;

  @Inject
  PlanPages(
      ClassPlans plans,
      Revising revising,
      Poses poses,
      ClassViews views,
      RecentlyDeleted deleted,
      SignedIn signedIn,
      Editor editor,
      Chance chance,
      Language language) {
    this.language = language;
    this.plans = plans;
    this.revising = revising;
    this.poses = poses;
    this.views = views;
    this.deleted = deleted;
    this.signedIn = signedIn;
    this.editor = editor;
    this.chance = chance;
  }

  @CheckedTemplate(basePath = "plan")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance list(PlanList list);
  }

  /**
   * All of them or those that a search finds, the latest changed first.
   *
   * @param state where they are kept; those in use where it is left out
   * @param put the one that was put somewhere else just now
   */
  @GET
  public Response list(
      @QueryParam("page") @Nullable String page,
      @QueryParam("q") @Nullable String words,
      @QueryParam("pose") @Nullable String pose,
      @QueryParam("state") @Nullable String state,
      @QueryParam("put") @Nullable String put) {
    try {
      Optional<Pose> known =
          Optional.ofNullable(pose)
              .filter(slug -> !slug.isEmpty())
              .map(poses.catalogue(language.locale())::pose);
      PlanSearch search =
          new PlanSearch(
              words == null ? "" : words,
              known.map(Pose::slug).orElse(null),
              state == null || state.isEmpty()
                  ? PlanState.CURRENT
                  : Vocabulary.of(PlanState.class, "state", state));
      return shown(
          200,
          search,
          known,
          WholeNumber.read(page, 1, PAGES).orElse(1),
          put(put),
          Refused.NOTHING);
    } catch (RefusedException refused) {
      Refused again =
          Refused.of("", refused, Map.of("q", words == null ? "" : words), language.locale());
      return shown(422, PlanSearch.ANY, Optional.empty(), 1, Optional.empty(), again);
    }
  }

  /** The plan that an address names as put somewhere just now, wherever it is kept. */
  private Optional<ClassPlan> put(@Nullable String id) {
    return Ids.read(id == null ? "" : id).flatMap(plan -> deleted.find(plan, signedIn.id()));
  }

  private Response shown(
      int status,
      PlanSearch search,
      Optional<Pose> pose,
      int asked,
      Optional<ClassPlan> put,
      Refused refused) {
    PlanPage found = plans.ownedBy(signedIn.id(), search, Page.of(asked - 1, ON_A_PAGE));
    int pages = (int) Math.max(1, (found.total() + ON_A_PAGE - 1) / ON_A_PAGE);
    int page = Math.min(asked, pages);
    if (page < asked) {
      found = plans.ownedBy(signedIn.id(), search, Page.of(page - 1, ON_A_PAGE));
    }
    List<PlanList.Card> cards =
        found.plans().stream()
            .map(
                plan ->
                    new PlanList.Card(plan, views.glance(plan.head().sequence()), chance.uuid()))
            .toList();
    return Response.status(status)
        .entity(
            Templates.list(
                new PlanList(
                    cards,
                    search,
                    pose,
                    page,
                    pages,
                    found.total(),
                    plans.counts(signedIn.id()),
                    put,
                    refused)))
        .build();
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
        plan, "title", form, () -> ClassEdit.retitle(FormFields.text(form, "title")));
  }

  /** Says what it is for. */
  @POST
  @Path("{plan}/intention")
  public Response intention(@PathParam("plan") String plan, MultivaluedMap<String, String> form) {
    return editor.revise(
        plan, "intention", form, () -> ClassEdit.intend(FormFields.text(form, "intention")));
  }

  /** Rewrites the teacher's own notes. */
  @POST
  @Path("{plan}/notes")
  public Response notes(@PathParam("plan") String plan, MultivaluedMap<String, String> form) {
    return editor.revise(
        plan, "notes", form, () -> ClassEdit.annotate(FormFields.text(form, "notes")));
  }

  /** Steps back. */
  @POST
  @Path("{plan}/undos")
  public Response undo(@PathParam("plan") String plan, MultivaluedMap<String, String> form) {
    return editor.act(plan, "plan", form, revising::undo);
  }

  /** Steps forward again. */
  @POST
  @Path("{plan}/redos")
  public Response redo(@PathParam("plan") String plan, MultivaluedMap<String, String> form) {
    return editor.act(plan, "plan", form, revising::redo);
  }

  /** Lets students see it as it stands. */
  @POST
  @Path("{plan}/publications")
  public Response publish(@PathParam("plan") String plan, MultivaluedMap<String, String> form) {
    return editor.act(
        plan,
        "publication",
        form,
        (id, owner, seen) -> revising.publish(id, owner, "", seen, language.locale()));
  }
}
