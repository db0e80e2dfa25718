package studio.yin.web.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import studio.yin.pose.Vocabulary;
import studio.yin.sharing.Share;
import studio.yin.sharing.Shares;

/**
 * Lays links out for their teacher: the open ones with their addresses, the ended ones without. One
 * that was revoked just now stays in its place, for the teacher to take that back.
 */
@ApplicationScoped
public class LinkViews {
  private final Shares shares;
  private final Clock clock;
  private final String baseUrl;

  @Inject
  LinkViews(Shares shares, Clock clock, @ConfigProperty(name = "studio.base-url") String baseUrl) {
    this.shares = shares;
    this.clock = clock;
    this.baseUrl = baseUrl.replaceFirst("/+$", "");
  }

  Listed of(List<Share> all, Just just) {
    Instant now = clock.instant();
    List<Link> links = all.stream().map(share -> link(share, just, now)).toList();
    return new Listed(
        links.stream().filter(link -> link.isOpen() || link.isNews()).toList(),
        links.stream().filter(link -> !link.isOpen() && !link.isNews()).toList());
  }

  private Link link(Share share, Just just, Instant now) {
    boolean open = share.isOpen(now);
    boolean revoked = share.revokedAt().isPresent();
    boolean news =
        just.means(share.id()) && (just.what() == Just.What.REVOKED ? revoked : open || !revoked);
    return new Link(
        share.id(),
        share.label(),
        share.mode() == Share.Mode.FOLLOWS,
        share.createdAt(),
        share.expiresAt().orElse(null),
        share.revokedAt().orElse(null),
        share.canReopen(now),
        share.opened(),
        share.lastOpenedAt().orElse(null),
        open ? baseUrl + "/s/" + shares.token(share).text() : null,
        news ? just.what() : null,
        just.form() != null && just.means(share.id()) ? just.form() : ShareForm.of(share));
  }

  /**
   * All links of a class.
   *
   * @param here those that open, and the one that something was done to just now
   */
  public record Listed(List<Link> here, List<Link> ended) {

    /** Whether several can be revoked at once. */
    public boolean areSeveral() {
      return here.stream().filter(Link::isOpen).count() > 1;
    }
  }

  /**
   * One link.
   *
   * @param canReopen whether its revocation can still be taken back
   * @param url where it leads; null when it opens no more
   * @param news what was done to it just now; null where nothing was
   * @param form what can be said differently of it
   */
  public record Link(
      UUID id,
      String label,
      boolean follows,
      Instant createdAt,
      @Nullable Instant expiresAt,
      @Nullable Instant revokedAt,
      boolean canReopen,
      long opened,
      @Nullable Instant lastOpenedAt,
      @Nullable String url,
      Just.@Nullable What news,
      ShareForm form) {

    public boolean isOpen() {
      return url != null;
    }

    public String called(String otherwise) {
      return label.isEmpty() ? otherwise : label;
    }

    /** What was done to it just now, as a word; empty where nothing was. */
    public String newsWord() {
      return news == null ? "" : Vocabulary.word(news);
    }

    /** Whether it is in sight now that was made, changed or opened again. */
    public boolean isFresh() {
      return news == Just.What.MADE || news == Just.What.CHANGED || news == Just.What.REOPENED;
    }

    /** What tells the fields of its form from those of other links. */
    public String suffix() {
      return "-" + id;
    }

    public boolean isNews() {
      return news != null;
    }
  }
}
