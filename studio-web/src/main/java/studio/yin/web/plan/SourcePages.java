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
import java.util.UUID;
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
import studio.yin.plan.Copying;
import studio.yin.plan.Expected;
import studio.yin.plan.Offers;
import studio.yin.plan.SourceState;
import studio.yin.pose.Catalogue;
import studio.yin.speech.PoseNames;
import studio.yin.web.page.Refused;

/** Where a class comes from, what has changed there since, and copies. */
@Path("/plans/{plan}")
@RolesAllowed(Role.TEACHER)
@Produces("text/html;charset=UTF-8")
public class SourcePages {
  private final Copying copying;
  private final Offers offers;
  private final Poses poses;
  private final SignedIn signedIn;
  private final Chance chance;
  private final Language language;

  @Inject
  SourcePages(
      Copying copying,
      Offers offers,
      Poses poses,
      SignedIn signedIn,
      Chance chance,
      Language language) {
    this.language = language;
    this.copying = copying;
    this.offers = offers;
    this.poses = poses;
    this.signedIn = signedIn;
    this.chance = chance;
  }

  @CheckedTemplate(basePath = "plan")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance source(
        SourceState state, List<SourceState.Offered> offered, UUID key, Refused refused);
  }

  /** What to do with a choice of changes. */
  private interface Deciding {
    ClassPlan on(UUID plan, UUID owner, int upTo, Collection<String> names, Expected seen);
  }

  /** The page. */
  @GET
  @Path("source")
  public Response source(@PathParam("plan") String plan) {
    return shown(Ids.inPath(plan), Refused.NOTHING, 200);
  }

  /** Takes what was ticked. */
  @POST
  @Path("source/acceptances")
  public Response accept(@PathParam("plan") String plan, MultivaluedMap<String, String> form) {
    return decide(plan, form, offers::accept);
  }

  /** Leaves what was ticked, for good. */
  @POST
  @Path("source/declines")
  public Response decline(@PathParam("plan") String plan, MultivaluedMap<String, String> form) {
    return decide(plan, form, offers::decline);
  }

  /** Another copy of the revision that the class was cloned from. */
  @POST
  @Path("source/copies")
  public Response again(@PathParam("plan") String plan, MultivaluedMap<String, String> form) {
    return made(
        copying.copySource(Ids.inPath(plan), signedIn.id(), Ids.inForm(form.getFirst("key"))).id());
  }

  /** A copy of the class as it stands. */
  @POST
  @Path("copies")
  public Response copy(@PathParam("plan") String plan, MultivaluedMap<String, String> form) {
    return made(
        copying.copy(Ids.inPath(plan), signedIn.id(), Ids.inForm(form.getFirst("key"))).id());
  }

  private Response decide(String plan, MultivaluedMap<String, String> form, Deciding deciding) {
    UUID id = Ids.inPath(plan);
    Expected seen = Expected.revision(WholeNumber.inForm(form.getFirst("from")));
    int upTo = WholeNumber.inForm(form.getFirst("upTo"));
    List<String> names = form.getOrDefault("change", List.of());
    try {
      deciding.on(id, signedIn.id(), upTo, names, seen);
      return Response.seeOther(URI.create("/plans/" + id + "/source")).build();
    } catch (RefusedException refused) {
      if (refused.refusal().reason() == Reason.PLAN_ABSENT) {
        throw refused;
      }
      return shown(
          id, Refused.of("", refused, Refused.typed(form), language.locale()), Status.of(refused));
    }
  }

  private Response shown(UUID id, Refused refused, int status) {
    SourceState state = offers.source(id, signedIn.id());
    Catalogue catalogue = poses.catalogue(language.locale());
    return Response.status(status)
        .entity(
            Templates.source(
                state,
                state.offered(language.locale(), PoseNames.in(catalogue)),
                chance.uuid(),
                refused))
        .build();
  }

  private static Response made(UUID plan) {
    return Response.seeOther(URI.create("/plans/" + plan)).build();
  }
}
