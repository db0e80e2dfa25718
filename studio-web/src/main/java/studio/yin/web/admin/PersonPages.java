package studio.yin.web.admin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import studio.yin.Reason;
import studio.yin.Refusal;
import studio.yin.RefusedException;
import studio.yin.account.Account;
import studio.yin.account.Accounts;
import studio.yin.account.NewAccount;
import studio.yin.account.Person;
import studio.yin.account.Role;
import studio.yin.edge.Ids;
import studio.yin.edge.Language;
import studio.yin.edge.SignedIn;
import studio.yin.edge.Status;
import studio.yin.outside.Chance;
import studio.yin.web.page.Bundles;
import studio.yin.web.page.Refused;
import studio.yin.web.page.Session;

/** One account, and what an admin may do to it. Each act leads back here, and is said once. */
@Path("/accounts/{account}")
@Produces("text/html;charset=UTF-8")
@RolesAllowed(Role.ADMIN)
public class PersonPages {
  private final Accounts accounts;
  private final SignedIn signedIn;
  private final Slips slips;
  private final Bundles bundles;
  private final Chance chance;
  private final String address;
  private final Language language;

  @Inject
  PersonPages(
      Accounts accounts,
      SignedIn signedIn,
      Slips slips,
      Bundles bundles,
      Chance chance,
      Language language,
      @ConfigProperty(name = "studio.base-url") String address) {
    this.language = language;
    this.accounts = accounts;
    this.signedIn = signedIn;
    this.slips = slips;
    this.bundles = bundles;
    this.chance = chance;
    this.address = address;
  }

  @CheckedTemplate(basePath = "admin")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance account(View view);
  }

  /** The account, and once what was just done to it. */
  @GET
  public Response account(
      @PathParam("account") String account, @CookieParam(Slips.COOKIE) @Nullable String slip) {
    UUID id = Ids.inPath(account);
    Account found = accounts.account(id);
    Slips.Said said = slips.read(id, slip);
    Response.ResponseBuilder answer =
        Response.ok(Templates.account(view(found, said, Refused.NOTHING)));
    return slip == null ? answer.build() : answer.cookie(slips.taken(id)).build();
  }

  /** Corrects a name or an e-mail address. */
  @POST
  @Path("person")
  public Response correct(
      @PathParam("account") String account, MultivaluedMap<String, String> sent) {
    UUID id = Ids.inPath(account);
    Map<String, String> typed = Refused.typed(sent);
    String firstName = typed.getOrDefault("firstName", "");
    String lastName = typed.getOrDefault("lastName", "");
    String email = typed.getOrDefault("email", "");
    List<Refusal> wrong = NewAccount.against(firstName, lastName, email);
    if (!wrong.isEmpty()) {
      return refused(id, 422, Refused.of("", wrong, typed, language.locale()));
    }
    try {
      accounts.correct(id, new Person(firstName, lastName, email), signedIn.id());
      return slips.redirect(id, Slips.Said.of("person")).build();
    } catch (RefusedException refused) {
      return refused(id, Status.of(refused), Refused.of("", refused, typed, language.locale()));
    }
  }

  /** Lets somebody sign in again. */
  @POST
  @Path("enablements")
  public Response enable(@PathParam("account") String account) {
    return done(account, "enable", id -> accounts.enable(id, signedIn.id()));
  }

  /** Ends somebody's access with their next request. */
  @POST
  @Path("disablements")
  public Response disable(@PathParam("account") String account) {
    return done(account, "disable", id -> accounts.disable(id, signedIn.id()));
  }

  /** Makes somebody an admin. */
  @POST
  @Path("admin")
  public Response grantAdmin(@PathParam("account") String account) {
    return done(account, "grant", id -> accounts.grantAdmin(id, signedIn.id()));
  }

  /** Takes the admin role from somebody. */
  @POST
  @Path("admin/removal")
  public Response revokeAdmin(@PathParam("account") String account) {
    return done(account, "revoke", id -> accounts.revokeAdmin(id, signedIn.id()));
  }

  /** Makes somebody a teacher; whoever does so to herself is one at once. */
  @POST
  @Path("teacher")
  public Response grantTeacher(@PathParam("account") String account, @Context HttpHeaders headers) {
    Response done = done(account, "teacher", id -> accounts.grantTeacher(id, signedIn.id()));
    boolean mine = done.getStatus() < 400 && Ids.inPath(account).equals(signedIn.id());
    return mine ? Session.renewed(Response.fromResponse(done), headers).build() : done;
  }

  /** Takes the teacher role from somebody. */
  @POST
  @Path("teacher/removal")
  public Response revokeTeacher(@PathParam("account") String account) {
    return done(account, "no-teacher", id -> accounts.revokeTeacher(id, signedIn.id()));
  }

  /** Signs somebody out wherever they are signed in. */
  @POST
  @Path("sign-outs")
  public Response signOut(@PathParam("account") String account) {
    return done(account, "out", id -> accounts.signOut(id, signedIn.id()));
  }

  /** Sets a temporary password, once for each page that was shown. */
  @POST
  @Path("temporary-passwords")
  public Response password(
      @PathParam("account") String account, MultivaluedMap<String, String> sent) {
    UUID id = Ids.inPath(account);
    try {
      String password =
          accounts.setTemporaryPassword(id, Ids.inForm(sent.getFirst("key")), signedIn.id()).text();
      return slips.redirect(id, new Slips.Said("password", password)).build();
    } catch (RefusedException refused) {
      return refused(id, refused);
    }
  }

  private Response done(String account, String said, java.util.function.Consumer<UUID> act) {
    UUID id = Ids.inPath(account);
    try {
      act.accept(id);
      return slips.redirect(id, Slips.Said.of(said)).build();
    } catch (RefusedException refused) {
      return refused(id, refused);
    }
  }

  private Response refused(UUID id, RefusedException refused) {
    if (refused.refusal().reason().kind() == Reason.Kind.ABSENT) {
      throw refused;
    }
    return refused(id, Status.of(refused), Refused.of("", refused, Map.of(), language.locale()));
  }

  private Response refused(UUID id, int status, Refused form) {
    return Response.status(status)
        .entity(Templates.account(view(accounts.account(id), Slips.Said.NOTHING, form)))
        .build();
  }

  private View view(Account account, Slips.Said said, Refused form) {
    return new View(
        account,
        words(said.what(), account.name()),
        said.password(),
        form,
        chance.uuid(),
        account.id().equals(signedIn.id()),
        address);
  }

  private String words(String what, String name) {
    AdminTexts texts = bundles.of(AdminTexts.class);
    return switch (what) {
      case "create" -> texts.done_create(name);
      case "before" -> texts.done_before();
      case "person" -> texts.done_person();
      case "enable" -> texts.done_enable(name);
      case "disable" -> texts.done_disable(name);
      case "grant" -> texts.done_grant(name);
      case "revoke" -> texts.done_revoke(name);
      case "teacher" -> texts.done_teacher(name);
      case "no-teacher" -> texts.done_no_teacher(name);
      case "out" -> texts.done_out(name);
      case "password" -> texts.done_password(name);
      default -> "";
    };
  }

  /**
   * Everything that the page shows.
   *
   * @param said what was just done; empty when nothing was
   * @param password to hand over; empty when there is none
   * @param key under which a new password is set once
   * @param mine whether it is the account of the admin who looks
   * @param address where people sign in
   */
  public record View(
      Account account,
      String said,
      String password,
      Refused form,
      UUID key,
      boolean mine,
      String address) {

    /** The address of an act on the account. */
    public String to(String act) {
      return Slips.path(account.id()) + "/" + act;
    }

    /** Says nothing of the secret, wherever it may be printed. */
    @Override
    public String toString() {
      return "View[" + account.id() + "]";
    }
  }
}
