package studio.yin.api.account;

import io.quarkus.oidc.Tenant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import studio.yin.account.AccountPage;
import studio.yin.account.Accounts;
import studio.yin.account.Created;
import studio.yin.account.Role;
import studio.yin.account.Whose;
import studio.yin.api.contract.Replay;
import studio.yin.api.json.PageLinks;
import studio.yin.api.json.RequestValues;
import studio.yin.edge.SignedIn;
import studio.yin.pose.Vocabulary;

/** Everybody who can sign in. */
@Tenant("api")
@Path(AccountsResource.ADDRESS)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMIN)
@Tag(name = "accounts")
public class AccountsResource {
  static final String ADDRESS = "/api/v1/accounts";

  private static final int PAGES = 1_000_000;

  private final Accounts accounts;
  private final SignedIn signedIn;

  @Inject
  AccountsResource(Accounts accounts, SignedIn signedIn) {
    this.accounts = accounts;
    this.signedIn = signedIn;
  }

  @GET
  @Operation(operationId = "listAccounts", summary = "The accounts, by name as it is read")
  @APIResponse(responseCode = "200", description = "A page of accounts")
  public AccountsAnswer accounts(
      @Parameter(
              description =
                  "Words that all have to stand in the username, the names or the e-mail address,"
                      + " with or without their marks; at most 100 characters.")
          @QueryParam("search")
          @DefaultValue("")
          String search,
      @Parameter(
              description = "Which of them: only those with that role, or that cannot sign in.",
              schema = @Schema(implementation = Whose.class, defaultValue = "everybody"))
          @QueryParam("who")
          @DefaultValue("everybody")
          String who,
      @Parameter(
              description = "Which page, counted from 1.",
              schema =
                  @Schema(
                      type = SchemaType.INTEGER,
                      minimum = "1",
                      maximum = "1000000",
                      defaultValue = "1"))
          @QueryParam("page")
          @Nullable String page,
      @Parameter(
              description = "How many accounts a page holds.",
              schema =
                  @Schema(
                      type = SchemaType.INTEGER,
                      minimum = "1",
                      maximum = "100",
                      defaultValue = "20"))
          @QueryParam("size")
          @Nullable String size) {
    int number = RequestValues.number("page", page, 1, 1, PAGES);
    int most = RequestValues.number("size", size, 20, 1, Accounts.PAGE);
    return RequestValues.parameters(
        () -> {
          Whose whose = Vocabulary.of(Whose.class, "who", who);
          return AccountsAnswer.of(
              accounts.list(search, whose, (number - 1) * most, most), search, whose, number, most);
        });
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "createAccount",
      summary = "Makes a teacher's account with a temporary password",
      description =
          "The password is in this answer alone; sign-in wants it changed at once. Sent twice with"
              + " the same Idempotency-Key it makes one account, and the second answer is without"
              + " the password.")
  @APIResponseSchema(
      value = CreatedAnswer.class,
      responseCode = "201",
      responseDescription = "The account and its temporary password")
  public RestResponse<CreatedAnswer> create(
      @HeaderParam("Idempotency-Key") @Nullable String key, NewTeacher wanted) {
    Created created =
        accounts.create(
            RequestValues.body(wanted).account(), RequestValues.key(key), signedIn.id());
    return RestResponse.ResponseBuilder.create(
            RestResponse.Status.CREATED, CreatedAnswer.of(created))
        .header(Replay.HEADER, Replay.of(created.password().isEmpty()))
        .location(URI.create(AccountAnswer.address(created.account().id())))
        .build();
  }

  /**
   * A page of accounts.
   *
   * @param total of all that the search finds, on whatever page
   */
  public record AccountsAnswer(
      int total, int page, int size, List<AccountAnswer> accounts, Map<String, String> links) {
    static AccountsAnswer of(AccountPage found, String search, Whose whose, int page, int size) {
      return new AccountsAnswer(
          found.total(),
          page,
          size,
          found.accounts().stream().map(AccountAnswer::of).toList(),
          PageLinks.of(page, size, found.total(), number -> address(search, whose, number, size)));
    }

    private static String address(String search, Whose whose, int page, int size) {
      UriBuilder address = UriBuilder.fromPath(ADDRESS);
      if (!search.isBlank()) {
        address.queryParam("search", "{search}");
      }
      if (whose != Whose.EVERYBODY) {
        address.queryParam("who", Vocabulary.word(whose));
      }
      return address
          .queryParam("page", page)
          .queryParam("size", size)
          .build(search.isBlank() ? new Object[0] : new Object[] {search})
          .toString();
    }
  }

  /**
   * An account that was made.
   *
   * @param temporaryPassword said once, so missing when the request came before
   */
  public record CreatedAnswer(AccountAnswer account, @Nullable String temporaryPassword) {
    static CreatedAnswer of(Created created) {
      return new CreatedAnswer(
          AccountAnswer.of(created.account()),
          created.password().map(password -> password.text()).orElse(null));
    }

    /** Says nothing of the secret, wherever it may be printed. */
    @Override
    public String toString() {
      return "CreatedAnswer[" + account + "]";
    }
  }
}
