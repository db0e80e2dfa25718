package studio.yin.web.plan;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import studio.yin.Dice;
import studio.yin.Reason;
import studio.yin.RefusedException;
import studio.yin.account.Role;
import studio.yin.edge.Ids;
import studio.yin.edge.SignedIn;
import studio.yin.edge.Status;
import studio.yin.edge.WholeNumber;
import studio.yin.library.Poses;
import studio.yin.plan.ClassPlan;
import studio.yin.plan.ClassPlans;
import studio.yin.plan.Lineages;
import studio.yin.plan.Origin;
import studio.yin.plan.Seen;
import studio.yin.pose.Catalogue;
import studio.yin.web.page.Refused;

/** Where a class comes from, what has changed there since, and copies. */
@Path("/plans/{plan}")
@RolesAllowed(Role.TEACHER)
@Produces("text/html;charset=UTF-8")
public class SourcePages {
  private final ClassPlans plans;
  private final Lineages lineages;
  private final Poses poses;
  private final SignedIn signedIn;
  private final Dice dice;

  @Inject
  SourcePages(ClassPlans plans, Lineages lineages, Poses poses, SignedIn signedIn, Dice dice) {
    this.plans = plans;
    this.lineages = lineages;
    this.poses = poses;
    this.signedIn = signedIn;
    this.dice = dice;
  }

  @CheckedTemplate(basePath = "plan")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance source(
        ClassPlan plan, Origin origin, List<Origin.Offered> offered, UUID key, Refused refused);
  }

  /** What to do with a choice of changes. */
  private interface Deciding {
    ClassPlan on(UUID plan, UUID owner, int until, Collection<Integer> places, Seen seen);
  }

  /** The page. */
  @GET
  @Path("source")
  public Response source(@PathParam("plan") String plan) {
    return shown(Ids.inPath(plan), Refused.NOTHING, 200);
  }

  /** Takes what was ticked. */
  @POST
  @Path("source/takings")
  public Response take(@PathParam("plan") String plan, MultivaluedMap<String, String> form) {
    return decide(plan, form, lineages::take);
  }

  /** Leaves what was ticked, for good. */
  @POST
  @Path("source/leavings")
  public Response leave(@PathParam("plan") String plan, MultivaluedMap<String, String> form) {
    return decide(plan, form, lineages::leave);
  }

  /** Another copy of the revision that the class was cloned from. */
  @POST
  @Path("source/copies")
  public Response again(@PathParam("plan") String plan, MultivaluedMap<String, String> form) {
    return made(
        plans.copySource(Ids.inPath(plan), signedIn.id(), Ids.inForm(form.getFirst("key"))).id());
  }

  /** A copy of the class as it stands. */
  @POST
  @Path("copies")
  public Response copy(@PathParam("plan") String plan, MultivaluedMap<String, String> form) {
    return made(plans.copy(Ids.inPath(plan), signedIn.id(), Ids.inForm(form.getFirst("key"))).id());
  }

  private Response decide(String plan, MultivaluedMap<String, String> form, Deciding deciding) {
    UUID id = Ids.inPath(plan);
    Seen seen = Seen.revision(WholeNumber.inForm(form.getFirst("from")));
    int until = WholeNumber.inForm(form.getFirst("until"));
    List<Integer> places =
        form.getOrDefault("change", List.of()).stream().map(WholeNumber::inForm).toList();
    try {
      deciding.on(id, signedIn.id(), until, places, seen);
      return Response.seeOther(URI.create("/plans/" + id + "/source")).build();
    } catch (RefusedException refused) {
      if (refused.refusal().reason() == Reason.PLAN_ABSENT) {
        throw refused;
      }
      return shown(id, Refused.of("", refused, Refused.typed(form)), Status.of(refused));
    }
  }

  private Response shown(UUID id, Refused refused, int status) {
    ClassPlan plan = plans.plan(id, signedIn.id());
    Origin origin = lineages.origin(id, signedIn.id());
    Catalogue catalogue = poses.catalogue();
    List<Origin.Offered> offered = origin.offered(Locale.ENGLISH, catalogue::called);
    return Response.status(status)
        .entity(Templates.source(plan, origin, offered, dice.uuid(), refused))
        .build();
  }

  private static Response made(UUID plan) {
    return Response.seeOther(URI.create("/plans/" + plan)).build();
  }
}
