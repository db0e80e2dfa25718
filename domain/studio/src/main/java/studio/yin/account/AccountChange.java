package studio.yin.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import studio.yin.happening.Outgoing;

/**
 * Something an admin changes about an account: who, whom, when, and how it ended. Written down
 * before Keycloak is asked, so that a crash leaves a note of what is still to be done. Never a
 * secret in it.
 */
@Entity
@Table(name = "account_change")
class AccountChange extends Outgoing {
  private @Nullable UUID account;
  private String username;

  @Column(name = "full_name")
  private String fullName;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Column(name = "made_by")
  private UUID madeBy;

  @Column(name = "made_at")
  private Instant madeAt;

  @SuppressWarnings("UnusedVariable") // for whoever reads the book
  private String note;

  @SuppressWarnings("UnusedVariable") // queries ask for it
  private @Nullable UUID key;

  protected AccountChange() {}

  static AccountChange of(Account account, Kind kind, UUID id, UUID by, Instant now) {
    AccountChange change = begun(account.username(), account.name(), kind, id, by, now);
    change.account = account.id();
    return change;
  }

  /** A correction of who somebody is; the book has the name that is to be. */
  static AccountChange correction(Account account, Person to, UUID id, UUID by, Instant now) {
    AccountChange change = begun(account.username(), to.name(), Kind.PERSON, id, by, now);
    change.account = account.id();
    return change;
  }

  /** This change under a key of the client's, so that it is made once. */
  AccountChange under(Optional<UUID> clientKey) {
    key = clientKey.orElse(null);
    return this;
  }

  static AccountChange creation(
      NewAccount wanted, Optional<UUID> key, UUID id, UUID by, Instant now) {
    AccountChange change = begun(wanted.username(), wanted.name(), Kind.CREATE, id, by, now);
    change.key = key.orElse(null);
    return change;
  }

  private static AccountChange begun(
      String username, String name, Kind kind, UUID id, UUID by, Instant now) {
    AccountChange change = new AccountChange();
    change.begin(id, now);
    change.username = username;
    change.fullName = name;
    change.kind = kind;
    change.madeBy = by;
    change.madeAt = now;
    change.note = "";
    return change;
  }

  void made(UUID created) {
    account = created;
  }

  void done(String remark, Instant now) {
    note = remark;
    settle(State.DONE, now);
  }

  /** Gives up; the client's key may then be used for another attempt. */
  void failed(String remark, Instant now) {
    note = remark;
    settle(State.FAILED, now);
    key = null;
  }

  Optional<UUID> account() {
    return Optional.ofNullable(account);
  }

  /** The account of a change that is not a creation. */
  UUID changed() {
    return account().orElseThrow();
  }

  /** The admin who made it. */
  UUID madeBy() {
    return madeBy;
  }

  String username() {
    return username;
  }

  String fullName() {
    return fullName;
  }

  /** Whether it is the creation of that very account. */
  boolean makes(NewAccount wanted) {
    return kind == Kind.CREATE
        && username.equals(wanted.username())
        && fullName.equals(wanted.name());
  }

  Kind kind() {
    return kind;
  }

  Instant madeAt() {
    return madeAt;
  }

  /** What can be changed. */
  enum Kind {
    CREATE,
    ENABLE,
    DISABLE,
    GRANT_ADMIN,
    REVOKE_ADMIN,
    GRANT_TEACHER,
    REVOKE_TEACHER,
    PERSON,
    SIGN_OUT,
    TEMPORARY_PASSWORD;

    /** Whether somebody may do less afterwards: then access ends here before Keycloak is told. */
    boolean takesAway() {
      return this == DISABLE || this == REVOKE_ADMIN || this == REVOKE_TEACHER || this == SIGN_OUT;
    }

    /** Whether there may be one admin fewer afterwards. */
    boolean takesAdmin() {
      return this == DISABLE || this == REVOKE_ADMIN;
    }

    /** Whether it gives or takes a role, so that one that is there already is no change. */
    boolean aboutRole() {
      return this == GRANT_ADMIN
          || this == REVOKE_ADMIN
          || this == GRANT_TEACHER
          || this == REVOKE_TEACHER;
    }
  }
}
