package studio.yin.web.student;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import studio.yin.account.Role;
import studio.yin.edge.Ids;
import studio.yin.edge.SignedIn;
import studio.yin.plan.ClassPlan;
import studio.yin.plan.ClassPlans;
import studio.yin.sharing.Shares;
import studio.yin.web.page.ClassViews;

/**
 * The students' page for the teacher of the class, who is known here and not under a link: so a
 * look at it is never counted. It shows what is published, or the class as it stands where nothing
 * is.
 */
@Path("/plans/{id}/shares/preview")
@RolesAllowed(Role.TEACHER)
@Produces("text/html;charset=UTF-8")
public class PreviewPages {
  private final ClassPlans plans;
  private final Shares shares;
  private final ClassViews views;
  private final SignedIn signedIn;

  @Inject
  PreviewPages(ClassPlans plans, Shares shares, ClassViews views, SignedIn signedIn) {
    this.plans = plans;
    this.shares = shares;
    this.views = views;
    this.signedIn = signedIn;
  }

  @GET
  public TemplateInstance preview(@PathParam("id") String id) {
    ClassPlan plan = plans.plan(Ids.inPath(id), signedIn.id());
    return StudentPages.Templates.practice(
        views.of(shares.preview(plan), plan.language()),
        signedIn.account().name(),
        Standing.preview(plan));
  }
}
