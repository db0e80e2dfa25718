package studio.yin.web.plan;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import studio.yin.Reason;
import studio.yin.RefusedException;
import studio.yin.account.Role;
import studio.yin.edge.Ids;
import studio.yin.edge.Language;
import studio.yin.edge.SignedIn;
import studio.yin.edge.Status;
import studio.yin.edge.WholeNumber;
import studio.yin.library.Poses;
import studio.yin.outside.Chance;
import studio.yin.plan.ClassPlan;
import studio.yin.plan.ClassPlans;
import studio.yin.plan.Expected;
import studio.yin.plan.Revising;
import studio.yin.pose.Catalogue;
import studio.yin.sequence.Kind;
import studio.yin.sequence.OrderEdit;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.Step;
import studio.yin.speech.Words;
import studio.yin.timing.FitWay;
import studio.yin.timing.FitWish;
import studio.yin.web.page.ClassView;
import studio.yin.web.page.ClassViews;
import studio.yin.web.page.Refused;
import studio.yin.web.page.Script;

/** A class made as long as somebody wants it: a proposal to look at, and then to take. */
@Path("/plans/{plan}/fit")
@RolesAllowed(Role.TEACHER)
@Produces("text/html;charset=UTF-8")
public class FitPages {
  private final ClassPlans plans;
  private final Revising revising;
  private final Poses poses;
  private final ClassViews views;
  private final SignedIn signedIn;
  private final Chance chance;
  private final Language language;

  @Inject
  FitPages(
      ClassPlans plans,
      Revising revising,
      Poses poses,
      ClassViews views,
      SignedIn signedIn,
      Chance chance,
      Language language) {
    this.plans = plans;
    this.revising = revising;
    this.poses = poses;
    this.views = views;
    this.signedIn = signedIn;
    this.chance = chance;
    this.language = language;
  }

  @CheckedTemplate(basePath = "plan")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance fit(FitView fit);

    static native TemplateInstance fit$proposal(FitView fit);
  }

  /** The proposal that answers to what the address asks; it changes nothing. */
  @GET
  public Response look(
      @PathParam("plan") String plan, @Context UriInfo asked, @Context HttpServerRequest request) {
    ClassPlan present = plans.plan(Ids.inPath(plan), signedIn.id());
    FitForm form = form(present, asked.getQueryParameters());
    FitView fit = view(present, form, Refused.NOTHING);
    return Response.status(fit.refused().isAny() ? 422 : 200)
        .entity(Script.asks(request) ? Templates.fit$proposal(fit) : Templates.fit(fit))
        .header("Vary", Script.HEADER)
        .header("HX-Replace-Url", fit.asked())
        .build();
  }

  /** Takes a proposal: one revision, and one undo. */
  @POST
  public Response take(@PathParam("plan") String plan, MultivaluedMap<String, String> sent) {
    UUID id = Ids.inPath(plan);
    ClassPlan present = plans.plan(id, signedIn.id());
    FitForm form = FitForm.taken(sent);
    try {
      int seen = WholeNumber.inForm(sent.getFirst("from"));
      FitWish wish = form.wish(present.head().sequence());
      revising.fit(id, signedIn.id(), wish, Expected.revision(seen));
      return Response.seeOther(URI.create("/plans/" + id)).build();
    } catch (RefusedException refused) {
      if (refused.refusal().reason() == Reason.PLAN_ABSENT) {
        throw refused;
      }
      Refused again = Refused.of("fit", refused, Map.of(), language.locale());
      return Response.status(Status.of(refused))
          .entity(Templates.fit(view(present, form, again)))
          .build();
    }
  }

  private static FitForm form(ClassPlan plan, MultivaluedMap<String, String> sent) {
    Sequence present = plan.head().sequence();
    Integer target = present.brief().target();
    return FitForm.read(
        sent,
        present,
        plan.head().number(),
        target == null ? FitForm.nearest(plan.seconds()) : target);
  }

  private FitView view(ClassPlan plan, FitForm form, Refused refused) {
    Sequence present = plan.head().sequence();
    Locale locale = language.locale();
    ClassView now = views.of(present, plan.language());
    try {
      FitWish.Answer answer = answer(form, plan);
      ClassView then = views.of(present.apply(answer.edit()).orThrow(), plan.language());
      List<FitView.WayView> ways = answer.ways().stream().map(way -> way(way, locale)).toList();
      return new FitView(
          plan, form, now, new FitView.Proposed(answer, then), ways, refused, locale);
    } catch (RefusedException unfit) {
      Refused why = refused.isAny() ? refused : Refused.of("fit", unfit, Map.of(), locale);
      return new FitView(plan, form, now, null, List.of(), why, locale);
    }
  }

  /** In the way that is chosen; a way that there is for another length only is not. */
  private FitWish.Answer answer(FitForm form, ClassPlan plan) {
    Sequence present = plan.head().sequence();
    // what is put in is told as it will be when it is taken: in the language of the class
    Catalogue catalogue = poses.catalogue(plan.language());
    try {
      return form.wish(present).answer(present, catalogue, chance::uuid);
    } catch (RefusedException refused) {
      if (refused.refusal().reason() != Reason.FIT_WAY_ABSENT) {
        throw refused;
      }
      return form.anyWay().wish(present).answer(present, catalogue, chance::uuid);
    }
  }

  private FitView.WayView way(FitWay way, Locale locale) {
    Catalogue catalogue = poses.catalogue(locale);
    Sequence fitted = way.proposal().fitted();
    return new FitView.WayView(
        way,
        way.proposal().seconds(),
        views.blocks(fitted),
        names(way.proposal().dropped(), catalogue),
        names(way.proposal().added().stream().map(OrderEdit.Insert::step).toList(), catalogue),
        way.lost().stream().map(Words.in(locale)::say).collect(Collectors.joining(", ")));
  }

  /** What poses are called, without the rebounds that go with them. */
  private static String names(List<Step> steps, Catalogue catalogue) {
    return steps.stream()
        .filter(step -> step.kind() != Kind.REBOUND)
        .map(step -> step.called(catalogue))
        .collect(Collectors.joining(", "));
  }
}
