package studio.yin.outside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.UUID;

/** Where chance comes from, so that tests can say what it was. */
@ApplicationScoped
public class Chance {
  private final SecureRandom random;

  @Inject
  public Chance(SecureRandom random) {
    this.random = random;
  }

  /** That many random bytes. */
  public byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }

  /** A random identifier (RFC 9562, version 4). */
  public UUID uuid() {
    ByteBuffer bytes = ByteBuffer.wrap(bytes(16));
    long high = (bytes.getLong() & ~0xF000L) | 0x4000L;
    long low = (bytes.getLong() & ~(0xC0L << 56)) | (0x80L << 56);
    return new UUID(high, low);
  }
}
