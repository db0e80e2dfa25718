package studio.yin.web.sharing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was done to a link just now, as the address of the page says. Anybody can write an address,
 * so what it names is only compared.
 *
 * @param link the link's identifier
 * @param form a change of the link that was refused; null where none was
 */
public record Just(What what, String link, @Nullable ShareForm form) {

  /** Nothing was. */
  static final Just NOTHING = new Just(What.MADE, "", null);

  /** Reads the address of the page. */
  static Just said(
      @Nullable String made,
      @Nullable String changed,
      @Nullable String reopened,
      @Nullable String revoked) {
    return made != null
        ? new Just(What.MADE, made, null)
        : changed != null
            ? new Just(What.CHANGED, changed, null)
            : reopened != null
                ? new Just(What.REOPENED, reopened, null)
                : revoked != null ? new Just(What.REVOKED, revoked, null) : NOTHING;
  }

  /** A change of that link was refused. */
  static Just refused(UUID link, ShareForm form) {
    return new Just(What.REFUSED, link.toString(), form);
  }

  boolean means(UUID id) {
    return id.toString().equals(link);
  }

  /** Whether all links were revoked. */
  public boolean isAllRevoked() {
    return what == What.REVOKED && link.equals("all");
  }

  public enum What {
    MADE,
    CHANGED,
    REFUSED,
    REOPENED,
    REVOKED
  }
}
