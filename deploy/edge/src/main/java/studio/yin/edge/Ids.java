package studio.yin.edge;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Identifiers as they come in addresses, forms and headers. */
public final class Ids {
  private static final Pattern WRITTEN =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  private Ids() {}

  /**
   * An identifier, read; empty where it is none. {@code UUID.fromString} also takes shorter groups,
   * which no identifier of ours has.
   */
  public static Optional<UUID> read(String text) {
    return WRITTEN.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
  }

  /**
   * What an address names.
   *
   * @throws NotFoundException where it cannot be read: then it names nothing
   */
  public static UUID inPath(String segment) {
    return read(segment).orElseThrow(NotFoundException::new);
  }

  /**
   * What our own form carries, a key or what it is about; empty where it carries none.
   *
   * @throws BadRequestException where it cannot be read: then it is no form of ours
   */
  public static Optional<UUID> inForm(@Nullable String sent) {
    return sent == null || sent.isEmpty()
        ? Optional.empty()
        : Optional.of(read(sent).orElseThrow(BadRequestException::new));
  }
}
