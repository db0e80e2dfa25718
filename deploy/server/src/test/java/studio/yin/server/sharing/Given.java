package studio.yin.server.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import studio.yin.account.KnownAccounts;
import studio.yin.library.Library;
import studio.yin.plan.ClassPlans;
import studio.yin.plan.Copying;
import studio.yin.plan.Expected;
import studio.yin.plan.Revising;
import studio.yin.sequence.Edit;
import studio.yin.sequence.Sequence;
import studio.yin.server.StudioServices;
import studio.yin.server.Tokens.Person;
import studio.yin.sharing.Share;
import studio.yin.sharing.Shares;
import studio.yin.speech.Languages;

/** What stands before a test begins: plans of the cast, what was done to them, links to them. */
@ApplicationScoped
public class Given {
  private final KnownAccounts accounts;
  private final Library library;
  private final ClassPlans plans;
  private final Revising revising;
  private final Copying copying;
  private final Shares shares;

  @Inject
  Given(
      KnownAccounts accounts,
      Library library,
      ClassPlans plans,
      Revising revising,
      Copying copying,
      Shares shares) {
    this.accounts = accounts;
    this.library = library;
    this.plans = plans;
    this.revising = revising;
    this.copying = copying;
    this.shares = shares;
  }

  /** A class plan of that person's, a copy of the spine sequence that was never published. */
  @Transactional
  public UUID plan(Person owner) {
    accounts.admits(owner.id, owner.fullName, Instant.now(), Optional.empty());
    return copying.clone(library.sequence("spine"), owner.id, Optional.empty()).id();
  }

  /** Edits of the owner's. */
  @Transactional
  public void edited(UUID plan, Person owner, Edit... edits) {
    revising.revise(plan, owner.id, new Edit.Together(List.of(edits)), Expected.anything());
  }

  /** What the plan says now. */
  @Transactional
  public Sequence sequence(UUID plan, Person owner) {
    return plans.plan(plan, owner.id).head().sequence();
  }

  /** Publishes the plan as it stands. */
  @Transactional
  public void published(UUID plan, Person owner) {
    revising.publish(plan, owner.id, "", Expected.anything(), Languages.FIRST);
  }

  /** A link to the plan, published if it was not; it opens for a day. */
  @Transactional
  public Link link(UUID plan, Person owner, Share.Mode mode) {
    UUID id =
        shares
            .publishAndMake(
                plan,
                owner.id,
                new Share.Terms("", mode, Duration.ofDays(1)),
                Optional.empty(),
                Languages.FIRST)
            .id();
    return new Link(id, shares.token(shares.share(id, plan, owner.id)).text());
  }

  /** Lets somebody be called something else from now on. */
  @Transactional
  public void renamed(Person who, String name) {
    accounts.rename(who.id, name);
  }

  /** Lets a link end so many days from now. */
  @Transactional
  public void ends(Link link, UUID plan, Person owner, int days) {
    shares.change(
        link.id(), plan, owner.id, new Share.Change(null, new Share.End(Duration.ofDays(days))));
  }

  /** A link to a new plan of Mira's. */
  public Link link() {
    return link(plan(Person.MIRA), Person.MIRA, Share.Mode.FOLLOWS);
  }

  /** Does something behind the application's back; each {@code ?} is the link. */
  public static void sql(String statement, UUID id) throws SQLException {
    try (Connection connection = StudioServices.database();
        PreparedStatement prepared = connection.prepareStatement(statement)) {
      prepared.setObject(1, id);
      prepared.execute();
    }
  }

  /** A link and the token in it. */
  public record Link(UUID id, String token) {
    /** Where it leads. */
    public String path() {
      return "/s/" + token;
    }
  }
}
