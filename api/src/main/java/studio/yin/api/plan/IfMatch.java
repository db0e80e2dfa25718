package studio.yin.api.plan;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studio.yin.api.problem.Fault;
import studio.yin.plan.Expected;

/**
 * Which version of a plan a change was made from, as the client says it. A proxy that packs answers
 * makes their tags weak on the way; the version in it is the same, so it is taken.
 */
final class IfMatch {
  private static final Pattern TAG = Pattern.compile("(?:W/)?\"([0-9]{1,18})\"");
  private static final Pattern ANY_TAG = Pattern.compile("(?:W/)?\"[^\"]*\"");
  private static final long NEVER = -1;

  private IfMatch() {}

  static Expected seen(@Nullable String header) {
    if (header == null || header.isBlank()) {
      throw Fault.VERSION_MISSING.about("If-Match");
    }
    String tag = header.strip();
    if (tag.equals("*")) {
      return Expected.anything();
    }
    Matcher version = TAG.matcher(tag);
    if (version.matches()) {
      return Expected.version(Long.parseLong(version.group(1)));
    }
    if (ANY_TAG.matcher(tag).matches()) {
      return Expected.version(NEVER); // an ETag, but none that a plan ever had
    }
    throw Fault.VERSION_UNREADABLE.about("If-Match");
  }
}
