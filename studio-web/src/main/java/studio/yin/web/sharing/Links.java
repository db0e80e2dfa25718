package studio.yin.web.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import studio.yin.sharing.Share;
import studio.yin.sharing.Shares;

/** Lays links out for their teacher: the open ones with their addresses, the ended ones without. */
@ApplicationScoped
public class Links {
  private final Shares shares;
  private final Clock clock;
  private final String baseUrl;

  @Inject
  Links(Shares shares, Clock clock, @ConfigProperty(name = "studio.base-url") String baseUrl) {
    this.shares = shares;
    this.clock = clock;
    this.baseUrl = baseUrl.replaceFirst("/+$", "");
  }

  Listed of(List<Share> all, @Nullable String made, @Nullable String revoked) {
    List<Link> links = all.stream().map(share -> link(share, made)).toList();
    return new Listed(
        links.stream().filter(Link::isOpen).toList(),
        links.stream().filter(link -> !link.isOpen()).toList(),
        links.stream()
            .filter(link -> link.revokedAt() != null && isIt(link.id(), revoked))
            .findFirst());
  }

  private Link link(Share share, @Nullable String made) {
    boolean open = share.isOpen(clock.instant());
    return new Link(
        share.id(),
        share.label(),
        share.mode() == Share.Mode.FOLLOWS,
        share.createdAt(),
        share.expiresAt().orElse(null),
        share.revokedAt().orElse(null),
        share.opened(),
        share.lastOpenedAt().orElse(null),
        open ? baseUrl + "/s/" + shares.token(share).text() : null,
        open && isIt(share.id(), made));
  }

  /** Whether an address means that link; anybody can write an address, so it is only compared. */
  private static boolean isIt(UUID id, @Nullable String named) {
    return id.toString().equals(named);
  }

  /**
   * All links of a class.
   *
   * @param revoked the one that was revoked just now
   */
  public record Listed(List<Link> open, List<Link> ended, Optional<Link> revoked) {}

  /**
   * One link.
   *
   * @param url where it leads; null when it opens no more
   * @param fresh whether it was made just now
   */
  public record Link(
      UUID id,
      String label,
      boolean follows,
      Instant createdAt,
      @Nullable Instant expiresAt,
      @Nullable Instant revokedAt,
      long opened,
      @Nullable Instant lastOpenedAt,
      @Nullable String url,
      boolean fresh) {

    boolean isOpen() {
      return url != null;
    }
  }
}
