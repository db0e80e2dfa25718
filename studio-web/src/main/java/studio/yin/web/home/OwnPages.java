package studio.yin.web.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import studio.yin.outside.Chance;
import studio.yin.web.page.Session;

/**
 * One's own account. What is changed there is the sign-in server's: its own pages, in the studio's
 * looks, ask for it and lead back here.
 */
@Path("/account")
@Produces("text/html;charset=UTF-8")
@Authenticated
public class OwnPages {
  private final Optional<String> realm;
  private final String client;
  private final String studio;
  private final Chance chance;

  @Inject
  OwnPages(
      @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> realm,
      @ConfigProperty(name = "quarkus.oidc.client-id") Optional<String> client,
      @ConfigProperty(name = "studio.base-url") String studio,
      Chance chance) {
    this.realm = realm.filter(address -> !address.isBlank());
    this.client = client.orElse("");
    this.studio = studio;
    this.chance = chance;
  }

  @CheckedTemplate(basePath = "home")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance account(boolean saved);
  }

  /** What there is to change; once something was, the next page knows the new name. */
  @GET
  public Response account(
      @QueryParam("kc_action_status") @Nullable String status,
      @QueryParam("saved") @Nullable String saved,
      @Context HttpHeaders headers) {
    if (status != null) {
      URI back = URI.create(status.equals("success") ? "/account?saved=yes" : "/account");
      return Session.renewed(Response.seeOther(back), headers).build();
    }
    return Response.ok(Templates.account(saved != null)).build();
  }

  /** Leads to where the password is changed; the one of now is asked for there. */
  @GET
  @Path("password")
  public Response password() {
    return action("UPDATE_PASSWORD");
  }

  /** Leads to where name and e-mail address are changed. */
  @GET
  @Path("person")
  public Response person() {
    return action("UPDATE_PROFILE");
  }

  /** Leads to where one is signed in, on which devices, and ends it there; with a way back. */
  @GET
  @Path("devices")
  public Response devices() {
    return Response.seeOther(
            UriBuilder.fromUri(server())
                .path("account/account-security/device-activity")
                .queryParam("referrer", client)
                .queryParam("referrer_uri", studio + "/account")
                .build())
        .build();
  }

  /**
   * The sign-in server does the act and answers with a code, which nobody can trade for anything:
   * its challenge is thrown, so that there is no verifier.
   */
  private Response action(String act) {
    return Response.seeOther(
            UriBuilder.fromUri(server() + "/protocol/openid-connect/auth")
                .queryParam("client_id", client)
                .queryParam("redirect_uri", studio + "/account")
                .queryParam("response_type", "code")
                .queryParam("scope", "openid")
                .queryParam("code_challenge_method", "S256")
                .queryParam("code_challenge", random())
                .queryParam("nonce", random())
                .queryParam("kc_action", act)
                .build())
        .build();
  }

  private String server() {
    return realm.orElseThrow(NotFoundException::new);
  }

  private String random() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(chance.bytes(32));
  }
}
