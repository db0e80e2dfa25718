package studio.yin.web.admin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import studio.yin.Reason;
import studio.yin.Refusal;
import studio.yin.RefusedException;
import studio.yin.account.Account;
import studio.yin.account.AccountPage;
import studio.yin.account.Accounts;
import studio.yin.account.Created;
import studio.yin.account.NewAccount;
import studio.yin.account.Role;
import studio.yin.account.Whose;
import studio.yin.edge.Ids;
import studio.yin.edge.Language;
import studio.yin.edge.SignedIn;
import studio.yin.edge.Status;
import studio.yin.edge.WholeNumber;
import studio.yin.outside.Chance;
import studio.yin.pose.Vocabulary;
import studio.yin.web.page.Refused;

/** Accounts as the sign-in server has them, and how another is made. */
@Path("/accounts")
@Produces("text/html;charset=UTF-8")
@RolesAllowed(Role.ADMIN)
public class AccountPages {
  /** What somebody else has: where one thing is taken, another may be too. */
  private static final Set<Reason> TAKEN = Set.of(Reason.ACCOUNT_TWICE, Reason.EMAIL_TWICE);

  private static final int PAGES = 999_999;
  private static final int ON_A_PAGE = 25;
  private static final AccountPage NOBODY = new AccountPage(List.of(), 0, 0, ON_A_PAGE);

  private final Accounts accounts;
  private final SignedIn signedIn;
  private final Slips slips;
  private final Chance chance;
  private final Language language;

  @Inject
  AccountPages(
      Accounts accounts, SignedIn signedIn, Slips slips, Chance chance, Language language) {
    this.language = language;
    this.accounts = accounts;
    this.signedIn = signedIn;
    this.slips = slips;
    this.chance = chance;
  }

  @CheckedTemplate(basePath = "admin")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance accounts(View view);

    static native TemplateInstance newaccount(Refused form, UUID key);
  }

  /** A page of them, of those who are called like the search; the last one for a page beyond. */
  @GET
  public Response list(
      @QueryParam("search") @Nullable String search,
      @QueryParam("who") @Nullable String who,
      @QueryParam("page") @Nullable String page) {
    String searched = search == null ? "" : search;
    Whose whose = whose(who);
    int number = WholeNumber.read(page, 1, PAGES).orElse(1);
    try {
      AccountPage found = accounts.list(searched, whose, (number - 1) * ON_A_PAGE, ON_A_PAGE);
      View view = new View(found, searched, whose, number, Refused.NOTHING, signedIn.id());
      return number > found.pages()
          ? Response.seeOther(URI.create(view.pageAt(found.pages()))).build()
          : Response.ok(Templates.accounts(view)).build();
    } catch (RefusedException refused) {
      boolean tooLong = refused.refusal().reason().kind() == Reason.Kind.INVALID;
      String kept =
          tooLong ? searched.substring(0, Math.min(searched.length(), Accounts.SEARCH)) : searched;
      Refused again = Refused.of("", refused, Map.of("search", kept), language.locale());
      return Response.status(Status.of(refused))
          .entity(Templates.accounts(new View(NOBODY, kept, whose, 1, again, signedIn.id())))
          .build();
    }
  }

  private static Whose whose(@Nullable String who) {
    for (Whose one : Whose.values()) {
      if (Vocabulary.word(one).equals(who)) {
        return one;
      }
    }
    return Whose.EVERYBODY;
  }

  /** Makes an account for a teacher, once for each form that was shown. */
  @POST
  public Response create(MultivaluedMap<String, String> sent) {
    Map<String, String> typed = Refused.typed(sent);
    try {
      List<Refusal> wrong = wrong(typed);
      if (!wrong.isEmpty()) {
        return again(422, Refused.of("", wrong, typed, language.locale()));
      }
      Created made = accounts.create(wanted(typed), Ids.inForm(typed.get("key")), signedIn.id());
      Account account = made.account();
      Slips.Said said =
          made.password()
              .map(password -> new Slips.Said("create", password.text()))
              .orElseGet(() -> Slips.Said.of("before"));
      return slips.redirect(account.id(), said).build();
    } catch (RefusedException refused) {
      boolean taken = TAKEN.contains(refused.refusal().reason());
      return again(
          Status.of(refused),
          taken
              ? Refused.of("", accounts.against(wanted(typed)), typed, language.locale())
              : Refused.of("", refused, typed, language.locale()));
    }
  }

  private Response again(int status, Refused form) {
    return Response.status(status).entity(Templates.newaccount(form, chance.uuid())).build();
  }

  private static List<Refusal> wrong(Map<String, String> typed) {
    return NewAccount.against(
        typed.getOrDefault("username", ""),
        typed.getOrDefault("firstName", ""),
        typed.getOrDefault("lastName", ""),
        typed.getOrDefault("email", ""));
  }

  private static NewAccount wanted(Map<String, String> typed) {
    return new NewAccount(
        typed.getOrDefault("username", ""),
        typed.getOrDefault("firstName", ""),
        typed.getOrDefault("lastName", ""),
        typed.getOrDefault("email", ""));
  }

  /**
   * Everything that the list shows.
   *
   * @param number which page, from 1
   * @param refused a search that could not be done
   * @param me the admin who looks
   */
  public record View(
      AccountPage found, String search, Whose whose, int number, Refused refused, UUID me) {

    /** The address of another page of the same search. */
    public String pageAt(int other) {
      return "/accounts?page="
          + other
          + "&who="
          + Vocabulary.word(whose)
          + "&search="
          + URLEncoder.encode(search, StandardCharsets.UTF_8);
    }

    /** Whose accounts can be listed. */
    public Whose[] choices() {
      return Whose.values();
    }

    /** Whether everything is listed that there is. */
    public boolean isEverything() {
      return search.isBlank() && whose == Whose.EVERYBODY;
    }

    /** Whether that account is the one that looks. */
    public boolean isMe(Account account) {
      return account.id().equals(me);
    }
  }
}
