package studio.yin.api.account;

import io.quarkus.oidc.Tenant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import studio.yin.account.Account;
import studio.yin.account.Accounts;
import studio.yin.account.Person;
import studio.yin.account.Role;
import studio.yin.api.json.RequestValues;
import studio.yin.edge.SignedIn;

/** One account, and what an admin may change about it. Each change may be sent again. */
@Tenant("api")
@Path(AccountsResource.ADDRESS + "/{account}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMIN)
@Tag(name = "accounts")
public class AccountResource {
  private final Accounts accounts;
  private final SignedIn signedIn;

  @Inject
  AccountResource(Accounts accounts, SignedIn signedIn) {
    this.accounts = accounts;
    this.signedIn = signedIn;
  }

  @GET
  @Operation(operationId = "getAccount", summary = "One account")
  public AccountAnswer account(@PathParam("account") UUID id) {
    return AccountAnswer.of(accounts.account(id));
  }

  @PUT
  @Path("enabled")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "setAccountEnabled",
      summary = "Lets somebody sign in, or not",
      description =
          "Who is disabled is out with their next request, and their links open nothing. The last"
              + " admin who can sign in stays enabled: 409.")
  public AccountAnswer enable(@PathParam("account") UUID id, Enabling wanted) {
    boolean enabled = RequestValues.field("enabled", RequestValues.body(wanted).enabled());
    Account account =
        enabled ? accounts.enable(id, signedIn.id()) : accounts.disable(id, signedIn.id());
    return AccountAnswer.of(account);
  }

  @PUT
  @Path("roles/admin")
  @Operation(operationId = "giveAdminRole", summary = "Gives the role admin")
  public AccountAnswer grantAdmin(@PathParam("account") UUID id) {
    return AccountAnswer.of(accounts.grantAdmin(id, signedIn.id()));
  }

  @DELETE
  @Produces(MediaType.WILDCARD)
  @Path("roles/admin")
  @Operation(
      operationId = "takeAdminRole",
      summary = "Takes the role admin",
      description = "From their next request on. The last admin who can sign in keeps it: 409.")
  @APIResponse(responseCode = "204", description = "The account is no admin's")
  public void revokeAdmin(@PathParam("account") UUID id) {
    accounts.revokeAdmin(id, signedIn.id());
  }

  @PUT
  @Path("roles/teacher")
  @Operation(operationId = "giveTeacherRole", summary = "Gives the role teacher")
  public AccountAnswer grantTeacher(@PathParam("account") UUID id) {
    return AccountAnswer.of(accounts.grantTeacher(id, signedIn.id()));
  }

  @DELETE
  @Produces(MediaType.WILDCARD)
  @Path("roles/teacher")
  @Operation(
      operationId = "takeTeacherRole",
      summary = "Takes the role teacher",
      description = "From their next request on. Their plans stay, and their links stay open.")
  @APIResponse(responseCode = "204", description = "The account is no teacher's")
  public void revokeTeacher(@PathParam("account") UUID id) {
    accounts.revokeTeacher(id, signedIn.id());
  }

  @PUT
  @Path("person")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "correctPerson",
      summary = "Corrects name and e-mail address",
      description = "All three together. Classes show the new name at once.")
  public AccountAnswer correct(@PathParam("account") UUID id, Correction wanted) {
    return AccountAnswer.of(
        accounts.correct(id, RequestValues.body(wanted).person(), signedIn.id()));
  }

  @POST
  @Produces(MediaType.WILDCARD)
  @Path("sign-outs")
  @Operation(
      operationId = "signOutEverywhere",
      summary = "Signs somebody out wherever they are signed in",
      description = "With their next request. They can sign in again with the same password.")
  @APIResponse(responseCode = "204", description = "Nobody is signed in with this account")
  public void signOut(@PathParam("account") UUID id) {
    accounts.signOut(id, signedIn.id());
  }

  @POST
  @Path("temporary-password")
  @Operation(
      operationId = "setTemporaryPassword",
      summary = "Sets a temporary password",
      description =
          "It is in this answer alone; sign-in wants it changed at once. Whoever was signed in with"
              + " this account has to sign in again.")
  @APIResponse(responseCode = "200", description = "The temporary password")
  public PasswordAnswer setTemporaryPassword(@PathParam("account") UUID id) {
    return new PasswordAnswer(accounts.setTemporaryPassword(id, signedIn.id()).text());
  }

  /** Whether somebody is to be able to sign in. */
  public record Enabling(@Nullable Boolean enabled) {}

  public record Correction(
      @Nullable String firstName, @Nullable String lastName, @Nullable String email) {
    Person person() {
      return new Person(
          RequestValues.field("firstName", firstName),
          RequestValues.field("lastName", lastName),
          RequestValues.field("email", email));
    }
  }

  /** A password to hand over. */
  public record PasswordAnswer(String temporaryPassword) {

    /** Says nothing of the secret, wherever it may be printed. */
    @Override
    public String toString() {
      return "PasswordAnswer[secret]";
    }
  }
}
