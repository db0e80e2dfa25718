package studio.yin.web.admin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import studio.yin.Dice;
import studio.yin.Reason;
import studio.yin.RefusedException;
import studio.yin.account.Account;
import studio.yin.account.AccountPage;
import studio.yin.account.Accounts;
import studio.yin.account.Created;
import studio.yin.account.NewAccount;
import studio.yin.account.Role;
import studio.yin.account.SignedIn;
import studio.yin.account.TemporaryPassword;
import studio.yin.web.page.ErrorPages;
import studio.yin.web.page.Key;

/** Accounts as the sign-in server has them, and what an admin may do to them. */
@Path("/accounts")
@RolesAllowed(Role.ADMIN)
@Produces("text/html;charset=UTF-8")
public class AccountPages {
  private static final int ON_A_PAGE = 25;

  private final Accounts accounts;
  private final SignedIn signedIn;
  private final AdminTexts texts;
  private final Dice dice;

  @Inject
  AccountPages(Accounts accounts, SignedIn signedIn, AdminTexts texts, Dice dice) {
    this.accounts = accounts;
    this.signedIn = signedIn;
    this.texts = texts;
    this.dice = dice;
  }

  @CheckedTemplate(basePath = "admin")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance accounts(View view);
  }

  /** A page of them, of those who are called like the search. */
  @GET
  public Response list(
      @QueryParam("search") @Nullable String search, @QueryParam("page") @Nullable String page) {
    return shown(200, search == null ? "" : search, number(page), Done.NOTHING, Wrong.NOTHING);
  }

  /** Makes an account for a teacher, once for each form that was shown. */
  @POST
  public Response create(MultivaluedMap<String, String> form) {
    try {
      Created made =
          accounts.create(
              new NewAccount(
                  sent(form, "username"),
                  sent(form, "firstName"),
                  sent(form, "lastName"),
                  sent(form, "email")),
              Key.of(form.getFirst("key")),
              signedIn.id());
      String name = made.account().name();
      return shown(
          200,
          made.account().username(),
          1,
          new Done(
              made.password().isPresent() ? texts.done_create(name) : texts.done_before(),
              made.password()),
          Wrong.NOTHING);
    } catch (RefusedException refused) {
      return shown(
          ErrorPages.status(refused), "", 1, Done.NOTHING, Wrong.in("create", refused, form));
    }
  }

  /** Lets somebody sign in again. */
  @POST
  @Path("{account}/enablements")
  public Response enable(
      @PathParam("account") String account, MultivaluedMap<String, String> form) {
    return done(account, form, id -> said(texts::done_enable, accounts.enable(id, signedIn.id())));
  }

  /** Ends somebody's access with their next request. */
  @POST
  @Path("{account}/disablements")
  public Response disable(
      @PathParam("account") String account, MultivaluedMap<String, String> form) {
    return done(
        account, form, id -> said(texts::done_disable, accounts.disable(id, signedIn.id())));
  }

  /** Makes somebody an admin. */
  @POST
  @Path("{account}/admin")
  public Response grant(@PathParam("account") String account, MultivaluedMap<String, String> form) {
    return done(
        account, form, id -> said(texts::done_grant, accounts.grantAdmin(id, signedIn.id())));
  }

  /** Takes the admin role from somebody. */
  @POST
  @Path("{account}/admin/removal")
  public Response revoke(
      @PathParam("account") String account, MultivaluedMap<String, String> form) {
    return done(
        account, form, id -> said(texts::done_revoke, accounts.revokeAdmin(id, signedIn.id())));
  }

  /** Sets a temporary password, which is shown this once. */
  @POST
  @Path("{account}/temporary-passwords")
  public Response password(
      @PathParam("account") String account, MultivaluedMap<String, String> form) {
    return done(
        account,
        form,
        id -> {
          TemporaryPassword password = accounts.setTemporaryPassword(id, signedIn.id());
          return new Done(texts.done_password(accounts.account(id).name()), Optional.of(password));
        });
  }

  private Response done(
      String account, MultivaluedMap<String, String> form, Function<UUID, Done> act) {
    UUID id = Key.inPath(account);
    try {
      return shown(
          200, sent(form, "search"), number(sent(form, "page")), act.apply(id), Wrong.NOTHING);
    } catch (RefusedException refused) {
      return shown(
          ErrorPages.status(refused),
          sent(form, "search"),
          number(sent(form, "page")),
          Done.NOTHING,
          Wrong.in(id.toString(), refused, form));
    }
  }

  private static Done said(Function<String, String> words, Account account) {
    return new Done(words.apply(account.name()), Optional.empty());
  }

  private Response shown(int status, String search, int page, Done done, Wrong wrong) {
    String searched = search;
    int answer = status;
    Wrong told = wrong;
    AccountPage found = NOBODY;
    try {
      found = accounts.list(search, (page - 1) * ON_A_PAGE, ON_A_PAGE);
    } catch (RefusedException refused) {
      answer = ErrorPages.status(refused);
      if (told.sentence().isEmpty()) {
        told = new Wrong("search", "search", refused.refusal().sentence(Locale.ENGLISH), Map.of());
      }
      if (refused.refusal().reason().kind() == Reason.Kind.INVALID) {
        searched = search.substring(0, Math.min(search.length(), Accounts.SEARCH));
      }
    }
    return Response.status(answer)
        .entity(
            Templates.accounts(
                new View(found, searched, page, done, told, dice.uuid(), signedIn.id())))
        .build();
  }

  private static final AccountPage NOBODY = new AccountPage(java.util.List.of(), 0, 0, ON_A_PAGE);

  private static int number(@Nullable String page) {
    return page != null && page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
  }

  private static String sent(MultivaluedMap<String, String> form, String control) {
    @Nullable String sent = form.getFirst(control);
    return sent == null ? "" : sent;
  }

  /**
   * What was just done.
   *
   * @param said in a sentence; empty when nothing was
   * @param password to hand over
   */
  public record Done(String said, Optional<TemporaryPassword> password) {
    static final Done NOTHING = new Done("", Optional.empty());
  }

  /**
   * What could not be done.
   *
   * @param at {@code create}, {@code search}, or the account that it was about
   * @param field the control that is wrong
   * @param typed what the form sent
   */
  public record Wrong(String at, String field, String sentence, Map<String, String> typed) {
    static final Wrong NOTHING = new Wrong("", "", "", Map.of());

    static Wrong in(String at, RefusedException refused, MultivaluedMap<String, String> form) {
      Map<String, String> typed = new HashMap<>();
      form.forEach((name, values) -> typed.put(name, values.get(0)));
      return new Wrong(
          at, refused.refusal().field(), refused.refusal().sentence(Locale.ENGLISH), typed);
    }

    /** What was typed into a control of the form that makes accounts. */
    public String typed(String control) {
      return at.equals("create") ? typed.getOrDefault(control, "") : "";
    }

    /** Whether a control of the form that makes accounts is wrong. */
    public boolean in(String control) {
      return at.equals("create") && field.equals(control);
    }

    /** Whether the form that makes accounts is wrong in no control of its own. */
    public boolean elsewhere() {
      return at.equals("create")
          && !java.util.Set.of("username", "firstName", "lastName", "email").contains(field);
    }
  }

  /**
   * Everything that the page shows.
   *
   * @param key the key of the form that makes accounts
   * @param me the admin who looks
   */
  public record View(
      AccountPage found, String search, int page, Done done, Wrong wrong, UUID key, UUID me) {

    /** The address of another page of the same search. */
    public String pageAt(int number) {
      return "/accounts?page="
          + number
          + "&search="
          + java.net.URLEncoder.encode(search, java.nio.charset.StandardCharsets.UTF_8);
    }

    /** The address of an act on that account. */
    public String to(Account account, String act) {
      return "/accounts/" + account.id() + "/" + act;
    }

    /** Whether that account is the one that looks. */
    public boolean isMe(Account account) {
      return account.id().equals(me);
    }

    /** What is wrong with an act on that account; empty when nothing is. */
    public String wrongWith(Account account) {
      return wrong.at().equals(account.id().toString()) ? wrong.sentence() : "";
    }

    /** What is wrong with an act on an account that this page does not show. */
    public String wrongElsewhere() {
      return wrong.sentence().isEmpty()
              || wrong.at().equals("create")
              || found.accounts().stream().anyMatch(a -> a.id().toString().equals(wrong.at()))
          ? ""
          : wrong.sentence();
    }
  }
}
