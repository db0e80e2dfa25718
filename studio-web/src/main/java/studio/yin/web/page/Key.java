package studio.yin.web.page;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Identifiers as they come in addresses and forms. */
public final class Key {
  private Key() {}

  /** The key of a form; empty where it carries none. */
  public static Optional<UUID> of(@Nullable String sent) {
    if (sent == null || sent.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(read(sent).orElseThrow(BadRequestException::new));
  }

  /** What an address names; an unreadable identifier names nothing. */
  public static UUID inPath(String segment) {
    return read(segment).orElseThrow(NotFoundException::new);
  }

  /**
   * An identifier, read; empty where it is none. {@code UUID.fromString} also takes shorter groups,
   * which no identifier of ours has.
   */
  public static Optional<UUID> read(String text) {
    return text.matches("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}")
        ? Optional.of(UUID.fromString(text))
        : Optional.empty();
  }
}
