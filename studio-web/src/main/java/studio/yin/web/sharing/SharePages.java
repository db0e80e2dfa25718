package studio.yin.web.sharing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import studio.yin.Dice;
import studio.yin.Reason;
import studio.yin.RefusedException;
import studio.yin.account.Role;
import studio.yin.account.SignedIn;
import studio.yin.plan.ClassPlan;
import studio.yin.plan.ClassPlans;
import studio.yin.plan.Seen;
import studio.yin.sharing.Share;
import studio.yin.sharing.Shares;
import studio.yin.web.page.Key;

/** The links of a teacher's class: what they show, a form for another one, and the list. */
@Path("/plans/{id}/shares")
@RolesAllowed(Role.TEACHER)
@Produces("text/html;charset=UTF-8")
public class SharePages {
  private final ClassPlans plans;
  private final Shares shares;
  private final Links links;
  private final SignedIn signedIn;
  private final Dice dice;
  private final Clock clock;

  @Inject
  SharePages(
      ClassPlans plans, Shares shares, Links links, SignedIn signedIn, Dice dice, Clock clock) {
    this.plans = plans;
    this.shares = shares;
    this.links = links;
    this.signedIn = signedIn;
    this.dice = dice;
    this.clock = clock;
  }

  @CheckedTemplate(basePath = "sharing")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance shares(Published plan, Links.Listed links, ShareForm form);
  }

  /**
   * The page.
   *
   * @param made the link that was made just now
   * @param revoked the link that was revoked just now
   */
  @GET
  public TemplateInstance shares(
      @PathParam("id") String id,
      @RestQuery @Nullable String made,
      @RestQuery @Nullable String revoked) {
    return page(plan(id), ShareForm.empty(dice.uuid().toString()), made, revoked);
  }

  /** Makes a link, once for each form that was shown. */
  @POST
  public Response make(
      @PathParam("id") String id,
      @RestForm @DefaultValue("") String key,
      @RestForm @DefaultValue("") String label,
      @RestForm @DefaultValue("") String mode,
      @RestForm @DefaultValue("") String lasts,
      @RestForm @DefaultValue("") String until,
      @RestForm @DefaultValue("") String zone,
      @RestForm @DefaultValue("false") String publish) {
    UUID plan = Key.inPath(id);
    ShareForm form = new ShareForm(key, label, mode, lasts, until, zone, null);
    try {
      Share.Terms terms = form.terms(clock.instant());
      UUID made =
          publish.equals("true")
              ? shares.publishAndMake(plan, signedIn.id(), terms, Key.of(key))
              : shares.make(plan, signedIn.id(), terms, Key.of(key));
      return back(plan, "?made=" + made);
    } catch (RefusedException refused) {
      if (refused.refusal().reason().kind() == Reason.Kind.ABSENT) {
        throw refused;
      }
      return Response.status(422)
          .entity(page(plan(id), form.refused(refused.refusal()), null, null))
          .build();
    }
  }

  /** Where a sign-in in the middle of all this leads back to. */
  @GET
  @Path("{rest:.+}")
  public Response back(@PathParam("id") String id) {
    return back(Key.inPath(id), "");
  }

  /** Lets students see the class as the teacher sees it. */
  @POST
  @Path("publication")
  public Response publish(@PathParam("id") String id, @RestForm @DefaultValue("") String from) {
    if (!from.matches("\\d{1,9}")) {
      throw new BadRequestException();
    }
    UUID plan = Key.inPath(id);
    plans.publish(plan, signedIn.id(), Seen.revision(Integer.parseInt(from)));
    return back(plan, "");
  }

  /** Ends a link. */
  @POST
  @Path("{share}/revocation")
  public Response revoke(@PathParam("id") String id, @PathParam("share") String share) {
    UUID plan = Key.inPath(id);
    UUID ended = Key.inPath(share);
    shares.revoke(ended, plan, signedIn.id());
    return back(plan, "?revoked=" + ended);
  }

  private static Response back(UUID plan, String what) {
    return Response.seeOther(URI.create("/plans/" + plan + "/shares" + what)).build();
  }

  private ClassPlan plan(String id) {
    return plans.plan(Key.inPath(id), signedIn.id());
  }

  private TemplateInstance page(
      ClassPlan plan, ShareForm form, @Nullable String made, @Nullable String revoked) {
    return Templates.shares(
        Published.of(plan), links.of(shares.of(plan, signedIn.id()), made, revoked), form);
  }
}
