package studio.yin.api.json;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studio.yin.api.problem.Fault;

/** What a request has to give, read or refused by its name. */
public final class Given {
  private static final Pattern UUID_WRITTEN =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private Given() {}

  /** The body of a request that needs one. */
  public static <T> T body(@Nullable T body) {
    if (body == null) {
      throw Fault.BODY_MISSING.thrown();
    }
    return body;
  }

  /** A field that must be there. */
  public static <T> T field(String name, @Nullable T value) {
    if (value == null) {
      throw Fault.FIELD_MISSING.about(name, name);
    }
    return value;
  }

  /**
   * Two fields that say contrary things: one of them at most, where the second counts as said when
   * it is true.
   */
  public static void oneOf(
      String name, @Nullable Object value, String other, @Nullable Boolean said) {
    if (value != null && Boolean.TRUE.equals(said)) {
      throw Fault.FIELDS_CONTRARY.about(name, name, other);
    }
  }

  /** The client's key of a request that is to be done once. */
  public static Optional<UUID> key(@Nullable String header) {
    if (header == null) {
      return Optional.empty();
    }
    if (!UUID_WRITTEN.matcher(header.strip()).matches()) {
      throw Fault.KEY_UNREADABLE.about("Idempotency-Key");
    }
    return Optional.of(UUID.fromString(header.strip()));
  }

  /** A whole number of the query in its range, or what stands for it when it is left out. */
  public static int number(
      String name, @Nullable String given, int otherwise, int least, int most) {
    if (given == null) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(given);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException notOne) {
      // said below
    }
    throw Fault.PARAMETER_UNFIT.about(name, least, most);
  }
}
