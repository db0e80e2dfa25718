package studio.yin.web.admin;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import studio.yin.account.Role;
import studio.yin.outside.Chance;
import studio.yin.web.page.Refused;

/** The form that makes an account. */
@Path("/accounts/new")
@Produces("text/html;charset=UTF-8")
@RolesAllowed(Role.ADMIN)
public class NewAccountPage {
  private final Chance chance;

  @Inject
  NewAccountPage(Chance chance) {
    this.chance = chance;
  }

  /** An empty one, with a key under which it makes one account. */
  @GET
  public TemplateInstance form() {
    return AccountPages.Templates.newaccount(Refused.NOTHING, chance.uuid());
  }
}
