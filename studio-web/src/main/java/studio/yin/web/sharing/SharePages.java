package studio.yin.web.sharing;

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
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import studio.yin.Reason;
import studio.yin.RefusedException;
import studio.yin.account.Role;
import studio.yin.edge.Ids;
import studio.yin.edge.Language;
import studio.yin.edge.SignedIn;
import studio.yin.edge.Status;
import studio.yin.edge.WholeNumber;
import studio.yin.outside.Chance;
import studio.yin.plan.ClassPlan;
import studio.yin.plan.ClassPlans;
import studio.yin.plan.Expected;
import studio.yin.plan.Made;
import studio.yin.plan.Revising;
import studio.yin.sharing.Share;
import studio.yin.sharing.Shares;
import studio.yin.web.page.Refused;

/** The links of a teacher's class: what they show, a form for another one, and the list. */
@Path("/plans/{id}/shares")
@RolesAllowed(Role.TEACHER)
@Produces("text/html;charset=UTF-8")
public class SharePages {
  private final ClassPlans plans;
  private final Revising revising;
  private final Shares shares;
  private final LinkViews links;
  private final SignedIn signedIn;
  private final Chance chance;
  private final Clock clock;
  private final Language language;

  @Inject
  SharePages(
      ClassPlans plans,
      Revising revising,
      Shares shares,
      LinkViews links,
      SignedIn signedIn,
      Chance chance,
      Clock clock,
      Language language) {
    this.language = language;
    this.plans = plans;
    this.revising = revising;
    this.shares = shares;
    this.links = links;
    this.signedIn = signedIn;
    this.chance = chance;
    this.clock = clock;
  }

  @CheckedTemplate(basePath = "sharing")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance shares(
        PublicationView plan, LinkViews.Listed links, ShareForm form, Just just);
  }

  /**
   * The page.
   *
   * @param made the link that was made just now
   * @param changed the link of which something else was said just now
   * @param reopened the link whose revocation was taken back just now
   * @param revoked the link that was revoked just now, or {@code all}
   */
  @GET
  public TemplateInstance shares(
      @PathParam("id") String id,
      @RestQuery @Nullable String made,
      @RestQuery @Nullable String changed,
      @RestQuery @Nullable String reopened,
      @RestQuery @Nullable String revoked) {
    return page(plan(id), empty(), Just.said(made, changed, reopened, revoked));
  }

  private ShareForm empty() {
    return ShareForm.empty(chance.uuid().toString());
  }

  /** Makes a link, once for each form that was shown. */
  @POST
  public Response make(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
    UUID plan = Ids.inPath(id);
    Map<String, String> typed = Refused.typed(sent);
    ShareForm form = ShareForm.sent(typed);
    try {
      Share.Terms terms = form.terms(clock.instant());
      Made made =
          "true".equals(typed.get("publish"))
              ? shares.publishAndMake(
                  plan, signedIn.id(), terms, Ids.inForm(form.key()), language.locale())
              : shares.make(plan, signedIn.id(), terms, Ids.inForm(form.key()));
      return back(plan, "?made=" + made.id());
    } catch (RefusedException refused) {
      return unfit(
          refused, page(plan(id), form.refused(refused, typed, language.locale()), Just.NOTHING));
    }
  }

  private static Response unfit(RefusedException refused, TemplateInstance page) {
    if (refused.refusal().reason().kind() == Reason.Kind.ABSENT) {
      throw refused;
    }
    return Response.status(422).entity(page).build();
  }

  /** Says something else of a link. */
  @POST
  @Path("{share}")
  public Response change(
      @PathParam("id") String id,
      @PathParam("share") String share,
      MultivaluedMap<String, String> sent) {
    UUID plan = Ids.inPath(id);
    UUID link = Ids.inPath(share);
    Map<String, String> typed = Refused.typed(sent);
    ShareForm form = ShareForm.sent(typed);
    try {
      shares.change(link, plan, signedIn.id(), form.change(clock.instant()));
      return back(plan, "?changed=" + link);
    } catch (RefusedException refused) {
      ShareForm again = form.refused(refused, typed, language.locale());
      return unfit(refused, page(plan(id), empty(), Just.refused(link, again)));
    }
  }

  /** Where a sign-in in the middle of all this leads back to. */
  @GET
  @Path("{rest:.+}")
  public Response back(@PathParam("id") String id) {
    return back(Ids.inPath(id), "");
  }

  /** Lets students see the class as the teacher sees it. */
  @POST
  @Path("publication")
  public Response publish(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
    Map<String, String> typed = Refused.typed(sent);
    int seen = WholeNumber.inForm(sent.getFirst("from"));
    UUID plan = Ids.inPath(id);
    try {
      revising.publish(
          plan,
          signedIn.id(),
          typed.getOrDefault("note", ""),
          Expected.revision(seen),
          language.locale());
      return back(plan, "");
    } catch (RefusedException refused) {
      ClassPlan shown = plan(id); // refuses, where that is what was wrong
      Refused again = Refused.of("publication", refused, typed, language.locale());
      return Response.status(Status.of(refused))
          .entity(page(shown, empty(), Just.NOTHING, again))
          .build();
    }
  }

  /** Ends a link. */
  @POST
  @Path("{share}/revocation")
  public Response revoke(@PathParam("id") String id, @PathParam("share") String share) {
    UUID plan = Ids.inPath(id);
    UUID ended = Ids.inPath(share);
    shares.revoke(ended, plan, signedIn.id());
    return back(plan, "?revoked=" + ended);
  }

  /** Ends every link that opens. */
  @POST
  @Path("revocations")
  public Response revokeAll(@PathParam("id") String id) {
    UUID plan = Ids.inPath(id);
    shares.revokeAll(plan, signedIn.id());
    return back(plan, "?revoked=all");
  }

  /** Takes a revocation back; where it is too late for that, the page shows the link as ended. */
  @POST
  @Path("{share}/return")
  public Response reopen(@PathParam("id") String id, @PathParam("share") String share) {
    UUID plan = Ids.inPath(id);
    UUID link = Ids.inPath(share);
    try {
      shares.reopen(link, plan, signedIn.id());
      return back(plan, "?reopened=" + link);
    } catch (RefusedException refused) {
      if (refused.refusal().reason() == Reason.SHARE_REVOKED) {
        return back(plan, "");
      }
      throw refused;
    }
  }

  private static Response back(UUID plan, String what) {
    return Response.seeOther(URI.create("/plans/" + plan + "/shares" + what)).build();
  }

  private ClassPlan plan(String id) {
    return plans.plan(Ids.inPath(id), signedIn.id());
  }

  private TemplateInstance page(ClassPlan plan, ShareForm form, Just just) {
    return page(plan, form, just, Refused.NOTHING);
  }

  private TemplateInstance page(ClassPlan plan, ShareForm form, Just just, Refused publishing) {
    return Templates.shares(
        PublicationView.of(plan, plans.publications(plan.id(), signedIn.id()), publishing),
        links.of(shares.of(plan, signedIn.id()), just),
        form,
        just);
  }
}
