package studio.yin.keycloak;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;
import studio.yin.account.TemporaryPassword;

/**
 * The few calls of Keycloak's admin REST API that the studio makes, as the client {@code
 * studio-accounts}. They need its realm-management roles {@code manage-users} and, for {@link
 * #holders} and {@link #role}, {@code view-realm}; no others.
 */
@RegisterRestClient(configKey = "accounts")
@OidcClientFilter("accounts")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
interface KeycloakUsers {

  @GET
  @Path("users")
  Uni<List<User>> search(
      @QueryParam("search") String search,
      @QueryParam("first") int first,
      @QueryParam("max") int max,
      @QueryParam("briefRepresentation") boolean brief);

  @GET
  @Path("users")
  Uni<List<User>> named(
      @QueryParam("username") String username, @QueryParam("exact") boolean exact);

  @GET
  @Path("users")
  Uni<List<User>> reachedAt(@QueryParam("email") String email, @QueryParam("exact") boolean exact);

  @GET
  @Path("users/{id}")
  Uni<User> user(@PathParam("id") UUID id);

  @GET
  @Path("users/{id}/role-mappings/realm")
  Uni<List<RealmRole>> roles(@PathParam("id") UUID id);

  @GET
  @Path("roles/{role}/users")
  Uni<List<User>> holders(
      @PathParam("role") String role,
      @QueryParam("max") int max,
      @QueryParam("briefRepresentation") boolean brief);

  @GET
  @Path("roles/{role}")
  Uni<RealmRole> role(@PathParam("role") String role);

  @POST
  @Path("users")
  Uni<Response> create(NewUser user);

  @PUT
  @Path("users/{id}")
  Uni<Void> change(@PathParam("id") UUID id, Enabled enabled);

  @PUT
  @Path("users/{id}")
  Uni<Void> correct(@PathParam("id") UUID id, Named person);

  @POST
  @Path("users/{id}/role-mappings/realm")
  Uni<Void> give(@PathParam("id") UUID id, List<RealmRole> roles);

  @DELETE
  @Path("users/{id}/role-mappings/realm")
  Uni<Void> take(@PathParam("id") UUID id, List<RealmRole> roles);

  @PUT
  @Path("users/{id}/reset-password")
  Uni<Void> resetPassword(@PathParam("id") UUID id, Password password);

  @POST
  @Path("users/{id}/logout")
  Uni<Void> signOut(@PathParam("id") UUID id);

  @DELETE
  @Path("sessions/{session}")
  Uni<Void> end(@PathParam("session") String session);

  /** What Keycloak says of a user, as far as the studio asks. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record User(
      String id,
      String username,
      @Nullable String firstName,
      @Nullable String lastName,
      @Nullable String email,
      boolean enabled,
      @Nullable Long createdTimestamp,
      @Nullable List<String> requiredActions) {

    /** Whether they can sign in and have done so: who got a temporary password may never come. */
    boolean comes() {
      return enabled && (requiredActions == null || !requiredActions.contains("UPDATE_PASSWORD"));
    }
  }

  /** A role of the realm; Keycloak wants both when it is given. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record RealmRole(String id, String name) {}

  /** A user to be made. */
  record NewUser(
      String username,
      String firstName,
      String lastName,
      String email,
      boolean enabled,
      List<Password> credentials) {}

  /** Of a user, only whether they can sign in; Keycloak leaves the rest as it is. */
  record Enabled(boolean enabled) {}

  /** Of a user, only who they are. */
  record Named(String firstName, String lastName, String email) {}

  /** A password; a temporary one has to be changed at sign-in. */
  record Password(String type, String value, boolean temporary) {
    static Password of(TemporaryPassword password) {
      return new Password("password", password.text(), true);
    }

    @Override
    public String toString() {
      return "Password[secret]";
    }
  }

  /** What Keycloak complains about. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Complaint(@Nullable String field, @Nullable String error, @Nullable String errorMessage) {

    /** The field, as far as Keycloak lets it be known; a password goes by other words. */
    String about() {
      boolean password =
          (error != null && error.startsWith("invalidPassword"))
              || (errorMessage != null && errorMessage.startsWith("Password policy"));
      return password ? "password" : Objects.requireNonNullElse(field, "");
    }
  }

  /** Keeps the status and the name of a field; Keycloak's own words stay behind. */
  @ClientExceptionMapper
  static RuntimeException refused(Response response) {
    String field = "";
    if (response.getStatus() == 400 && response.hasEntity()) {
      try {
        field = response.readEntity(Complaint.class).about();
      } catch (RuntimeException unreadable) {
        field = "";
      }
    }
    return new KeycloakRefusedException(response.getStatus(), field);
  }
}
