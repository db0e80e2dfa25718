package studio.yin.web.page;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** A page that many are handed, packed once for all of them. */
public final class Packed {

  /** How it is packed, as a header says it. */
  public static final String CODING = "gzip";

  /** In the list of RFC 9110, 12.5.3: named, and not with a weight of nothing. */
  private static final Pattern ACCEPTED =
      Pattern.compile("(?i)\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))");

  private final byte[] bytes;

  /** It is done once, so it may take its time. */
  private static final class Smallest extends GZIPOutputStream {
    Smallest(OutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }

  private Packed(byte[] bytes) {
    this.bytes = bytes;
  }

  public static Packed of(String page) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new Smallest(packed)) {
      gzip.write(page.getBytes(StandardCharsets.UTF_8));
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
    return new Packed(packed.toByteArray());
  }

  /**
   * Whether a browser can unpack it.
   *
   * @param accepted its {@code Accept-Encoding}; null where it says nothing
   */
  public static boolean isFor(@Nullable String accepted) {
    return accepted != null && ACCEPTED.matcher(accepted).find();
  }

  /** The page as it is sent to browsers that unpack it. */
  public byte[] bytes() {
    return bytes;
  }

  /** The page as it was. */
  public byte[] unpacked() {
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return gzip.readAllBytes();
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
  }
}
