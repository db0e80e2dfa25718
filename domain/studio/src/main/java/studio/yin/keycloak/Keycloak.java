package studio.yin.keycloak;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import studio.yin.account.Account;
import studio.yin.account.NewAccount;
import studio.yin.account.Person;
import studio.yin.account.Role;
import studio.yin.account.SignInRefusedException;
import studio.yin.account.SignInRefusedException.Why;
import studio.yin.account.SignInServer;
import studio.yin.account.SignInSilentException;
import studio.yin.account.TemporaryPassword;
import studio.yin.keycloak.KeycloakUsers.RealmRole;
import studio.yin.keycloak.KeycloakUsers.User;

/** Keycloak in the studio's words. What it said no with stays behind, but for its number. */
@ApplicationScoped
class Keycloak implements SignInServer {
  private static final Logger LOG = Logger.getLogger(Keycloak.class);

  /** More people than this no studio has; beyond it, lists leave some out. */
  private static final int PEOPLE = 10_000;

  /** What it said no to was the request; any other no is a fault of the sign-in server's set-up. */
  private static final Map<Integer, Why> ABOUT_THE_REQUEST =
      Map.of(400, Why.UNFIT, 404, Why.ABSENT, 409, Why.TAKEN);

  private final KeycloakUsers users;
  private final Duration patience;

  @Inject
  Keycloak(
      @RestClient KeycloakUsers users,
      @ConfigProperty(name = "studio.accounts.patience", defaultValue = "4S") Duration patience) {
    this.users = users;
    this.patience = patience;
  }

  /**
   * {@inheritDoc} Keycloak finds neither "Jörg" by "jorg" nor sorts by what is read, so the studio
   * does both itself.
   */
  @Override
  public List<Account> everybody() {
    List<User> found = ask("list accounts", users.search("*", 0, PEOPLE, true));
    Set<UUID> admins = holders(Role.ADMIN, user -> true, true);
    Set<UUID> teachers = holders(Role.TEACHER, user -> true, true);
    return found.stream()
        .filter(user -> !SignInServer.isProgram(user.username()))
        .flatMap(user -> id(user).stream().map(id -> account(user, id, admins, teachers)))
        .toList();
  }

  @Override
  public Optional<Account> account(UUID id) {
    try {
      User user = ask("read an account", users.user(id));
      return SignInServer.isProgram(user.username())
          ? Optional.empty()
          : Optional.of(withRoles(user, id));
    } catch (SignInRefusedException gone) {
      return Optional.empty();
    }
  }

  @Override
  public Optional<Account> named(String username) {
    return ask("find an account", users.named(username, true)).stream()
        .flatMap(user -> id(user).stream().map(id -> withRoles(user, id)))
        .findFirst();
  }

  @Override
  public boolean knowsName(String username) {
    return !ask("find an account", users.named(username, true)).isEmpty();
  }

  @Override
  public boolean knowsAddress(String email, Optional<UUID> but) {
    return ask("find an account", users.reachedAt(email, true)).stream()
        .anyMatch(user -> !id(user).equals(but) || but.isEmpty());
  }

  @Override
  public Set<UUID> admins() {
    // in brief, Keycloak does not say what somebody has to do at the next sign-in
    return holders(Role.ADMIN, User::comes, false);
  }

  @Override
  public UUID create(NewAccount wanted, TemporaryPassword password) {
    try (Response made =
        ask(
            "create an account",
            users.create(
                new KeycloakUsers.NewUser(
                    wanted.username(),
                    wanted.firstName(),
                    wanted.lastName(),
                    wanted.email(),
                    true,
                    List.of(KeycloakUsers.Password.of(password)))))) {
      String address = made.getHeaderString("Location");
      return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    }
  }

  @Override
  public void enabled(UUID id, boolean enabled) {
    ask("enable or disable an account", users.change(id, new KeycloakUsers.Enabled(enabled)));
  }

  @Override
  public void correct(UUID id, Person to) {
    ask(
        "correct a name",
        users.correct(id, new KeycloakUsers.Named(to.firstName(), to.lastName(), to.email())));
  }

  @Override
  public void give(UUID id, String role) {
    ask("give a role", users.give(id, List.of(askRealm("name a role", users.role(role)))));
  }

  @Override
  public void take(UUID id, String role) {
    ask("take a role", users.take(id, List.of(askRealm("name a role", users.role(role)))));
  }

  @Override
  public void resetPassword(UUID id, TemporaryPassword password) {
    ask("set a password", users.resetPassword(id, KeycloakUsers.Password.of(password)));
  }

  @Override
  public boolean signOut(UUID id) {
    try {
      ask("end sessions", users.signOut(id));
      return true;
    } catch (SignInSilentException | SignInRefusedException left) {
      return false;
    }
  }

  @Override
  public boolean end(String session) {
    try {
      ask("end a session", users.end(session));
      return true;
    } catch (SignInRefusedException over) {
      return over.why() == Why.ABSENT;
    } catch (SignInSilentException left) {
      return false;
    }
  }

  private Account withRoles(User user, UUID id) {
    Set<String> roles =
        ask("list roles", users.roles(id)).stream()
            .map(RealmRole::name)
            .collect(Collectors.toSet());
    return account(
        user,
        id,
        roles.contains(Role.ADMIN) ? Set.of(id) : Set.of(),
        roles.contains(Role.TEACHER) ? Set.of(id) : Set.of());
  }

  private Set<UUID> holders(String role, Predicate<User> which, boolean brief) {
    return askRealm("list a role's holders", users.holders(role, PEOPLE, brief)).stream()
        .filter(which)
        .filter(user -> !SignInServer.isProgram(user.username()))
        .flatMap(user -> id(user).stream())
        .collect(Collectors.toSet());
  }

  private static Account account(User user, UUID id, Set<UUID> admins, Set<UUID> teachers) {
    return new Account(
        id,
        user.username(),
        Objects.requireNonNullElse(user.firstName(), ""),
        Objects.requireNonNullElse(user.lastName(), ""),
        Objects.requireNonNullElse(user.email(), ""),
        user.enabled(),
        admins.contains(id),
        teachers.contains(id),
        Optional.ofNullable(user.createdTimestamp()).map(Instant::ofEpochMilli));
  }

  /** Users of some federations have other identifiers; no token of theirs is admitted. */
  private static Optional<UUID> id(User user) {
    try {
      return Optional.of(UUID.fromString(user.id()));
    } catch (IllegalArgumentException federated) {
      return Optional.empty();
    }
  }

  /** Asks for something that every studio's realm has: a no means that it is not set up so. */
  private <T> T askRealm(String what, Uni<T> call) {
    try {
      return ask(what, call);
    } catch (SignInRefusedException refused) {
      LOG.errorf("%s when asked to %s", refused.getMessage(), what);
      throw new SignInSilentException(refused);
    }
  }

  /** Waits for an answer, its token included, for so long and no longer. */
  private <T> T ask(String what, Uni<T> call) {
    try {
      // the service's token may end in that very second; another one is asked for then, once
      return call.onFailure(Keycloak::isUnknownToken).retry().atMost(1).await().atMost(patience);
    } catch (KeycloakRefusedException refused) {
      Why why = ABOUT_THE_REQUEST.get(refused.status());
      if (why != null) {
        throw new SignInRefusedException(
            "Keycloak answered " + refused.status(), why, refused.field());
      }
      LOG.errorf("Keycloak answered %d when asked to %s", refused.status(), what);
      throw new SignInSilentException(refused);
    } catch (RuntimeException silent) {
      // only its kind: the message may hold a name or an address
      LOG.warnf("Keycloak did not answer when asked to %s: %s", what, kinds(silent));
      throw new SignInSilentException(silent);
    }
  }

  private static boolean isUnknownToken(Throwable failure) {
    return failure instanceof KeycloakRefusedException refused && refused.status() == 401;
  }

  private static String kinds(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .map(cause -> cause.getClass().getSimpleName())
        .collect(Collectors.joining(" from "));
  }
}
