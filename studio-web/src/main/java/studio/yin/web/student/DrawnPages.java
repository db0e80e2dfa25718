package studio.yin.web.student;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import studio.yin.web.page.Packed;

/**
 * Students' pages, each drawn and packed once for as long as nothing in it changes: of a whole
 * class that opens its link at the same moment one draws, and the others are handed the same bytes.
 */
@Singleton
class DrawnPages {
  /** Bytes of all packed pages that are kept; those that are asked for least go first. */
  private static final int ROOM = 16 << 20;

  private final Cache<Face, Packed> pages =
      Caffeine.newBuilder()
          .maximumWeight(ROOM)
          .weigher((Face face, Packed page) -> page.bytes().length)
          .build();

  /**
   * All that a page depends on besides the catalogue, which stays as it is while the studio runs.
   *
   * @param revision what is shown; a revision never changes
   * @param teacher what the teacher is called
   * @param standing how the link stands
   * @param locale in which language it is told
   */
  record Face(UUID revision, String teacher, Standing standing, Locale locale) {}

  /**
   * The page as an answer, packed where the browser can unpack it.
   *
   * @param accepted the browser's {@code Accept-Encoding}
   */
  Response answer(Face face, @Nullable String accepted, Supplier<String> draw) {
    Packed page = pages.get(face, drawn -> Packed.of(draw.get()));
    boolean packed = Packed.isFor(accepted);
    return Response.ok(packed ? page.bytes() : page.unpacked())
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
        .header(HttpHeaders.CONTENT_ENCODING, packed ? Packed.CODING : null)
        .build();
  }
}
