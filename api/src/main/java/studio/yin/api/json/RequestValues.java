package studio.yin.api.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import studio.yin.Reason;
import studio.yin.RefusedException;
import studio.yin.api.problem.Fault;
import studio.yin.edge.Ids;
import studio.yin.edge.WholeNumber;

/** What a request has to give, read or refused by its name. */
public final class RequestValues {
  /** Beyond it nobody means a moment, and databases have other ideas of it. */
  private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

  private RequestValues() {}

  public static <T> T body(@Nullable T body) {
    if (body == null) {
      throw Fault.BODY_MISSING.toException();
    }
    return body;
  }

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

  /** A field that says what the address says already, or nothing. */
  public static void same(String name, @Nullable Object value, Object address) {
    if (value != null && !value.equals(address)) {
      throw Fault.ADDRESS_CONTRARY.about(name, name);
    }
  }

  /** The client's key of a request that is to be done once. */
  public static Optional<UUID> key(@Nullable String header) {
    if (header == null) {
      return Optional.empty();
    }
    UUID key =
        Ids.read(header.strip()).orElseThrow(() -> Fault.KEY_UNREADABLE.about("Idempotency-Key"));
    return Optional.of(key);
  }

  /** A whole number of the query in its range, or what stands for it when it is left out. */
  public static int number(
      String name, @Nullable String given, int otherwise, int least, int most) {
    if (given == null) {
      return otherwise;
    }
    return WholeNumber.read(given, least, most)
        .orElseThrow(() -> Fault.PARAMETER_UNFIT.about(name, least, most));
  }

  /**
   * A moment of the query, with its zone and in no year that nobody means, or what stands for it
   * when it is left out.
   */
  public static Instant moment(String name, @Nullable String given, Instant otherwise) {
    if (given == null) {
      return otherwise;
    }
    try {
      Instant read = OffsetDateTime.parse(given).toInstant();
      if (!read.isBefore(Instant.EPOCH) && !read.isAfter(LATEST)) {
        return read;
      }
    } catch (DateTimeException unreadable) {
      // told below, like one that is too far away
    }
    throw Fault.MOMENT_UNREADABLE.about(name);
  }

  /** An identifier of the query; none when it is left out. */
  public static @Nullable UUID identifier(String name, @Nullable String given) {
    return given == null
        ? null
        : Ids.read(given).orElseThrow(() -> Fault.IDENTIFIER_UNREADABLE.about(name));
  }

  /**
   * What parameters of an address mean together. What cannot be meant is told as a fault of the
   * address (400); a status of 422 is for bodies.
   */
  public static <T> T parameters(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (RefusedException refused) {
      if (refused.refusal().reason().kind() == Reason.Kind.UNAVAILABLE) {
        throw refused;
      }
      throw Fault.PARAMETER_UNREADABLE.about(refused.refusal());
    }
  }
}
