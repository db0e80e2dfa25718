package studio.yin.api.sharing;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import studio.yin.sharing.Share;

/** A link as its teacher sees it; in the list of them without its URL. */
public record ShareAnswer(
    UUID id,
    String label,
    Share.Mode mode,
    int revision,
    State state,
    @Nullable String url,
    Instant createdAt,
    @Nullable Instant expiresAt,
    @Nullable Instant revokedAt,
    @Nullable Instant lastOpenedAt,
    long opened,
    Map<String, String> links) {

  static ShareAnswer of(Share share, @Nullable String url, Instant now) {
    UUID plan = share.plan().id();
    return new ShareAnswer(
        share.id(),
        share.label(),
        share.mode(),
        share.shown(),
        State.of(share, now),
        url,
        share.createdAt(),
        share.expiresAt().orElse(null),
        share.revokedAt().orElse(null),
        share.lastOpenedAt().orElse(null),
        share.opened(),
        Map.of("self", address(plan, share.id()), "plan", "/api/v1/plans/" + plan));
  }

  static String address(UUID plan, UUID share) {
    return "/api/v1/plans/" + plan + "/shares/" + share;
  }

  public enum State {
    OPEN,
    EXPIRED,
    REVOKED;

    static State of(Share share, Instant now) {
      if (share.revokedAt().isPresent()) {
        return REVOKED;
      }
      return share.isOpen(now) ? OPEN : EXPIRED;
    }
  }
}
