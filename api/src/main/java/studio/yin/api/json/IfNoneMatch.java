package studio.yin.api.json;

import jakarta.ws.rs.core.EntityTag;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a client has already (RFC 9110, 13.1.2: compared weakly). */
public final class IfNoneMatch {
  private IfNoneMatch() {}

  /** Whether the header names that version, or any. */
  public static boolean has(@Nullable String header, EntityTag version) {
    String tag = "\"" + version.getValue() + "\"";
    return header != null
        && Stream.of(header.split(","))
            .map(String::strip)
            .anyMatch(given -> given.equals("*") || given.equals(tag) || given.equals("W/" + tag));
  }
}
