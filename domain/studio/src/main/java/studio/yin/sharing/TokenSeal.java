package studio.yin.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import studio.yin.outside.Chance;

/**
 * Seals tokens with AES-GCM under a key from the configuration, so that a teacher can copy a link
 * again and a dump of the database opens nothing. The share's identifier is bound in: a sealed
 * token moved to another row does not open.
 */
@ApplicationScoped
public class TokenSeal {
  private static final int KEY = 32;
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private final SecretKeySpec key;
  private final Chance chance;

  @Inject
  TokenSeal(@ConfigProperty(name = "studio.share-key") String key, Chance chance) {
    this.key = new SecretKeySpec(bytes(key), "AES");
    this.chance = chance;
  }

  /** The key itself; what is said of a wrong one never repeats it. */
  private static byte[] bytes(String key) {
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(key);
    } catch (IllegalArgumentException noBase64) {
      bytes = new byte[0];
    }
    if (bytes.length != KEY) {
      throw new IllegalArgumentException(
          "studio.share-key must be 32 bytes in base64, as `openssl rand -base64 32` prints them");
    }
    return bytes;
  }

  byte[] seal(ShareToken token, UUID share) {
    byte[] nonce = chance.bytes(NONCE);
    byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, share, token.secret());
    return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
  }

  ShareToken open(byte[] sealed, UUID share) {
    byte[] nonce = Arrays.copyOf(sealed, NONCE);
    byte[] rest = Arrays.copyOfRange(sealed, Math.min(NONCE, sealed.length), sealed.length);
    return ShareToken.opened(cipher(Cipher.DECRYPT_MODE, nonce, share, rest));
  }

  private byte[] cipher(int mode, byte[] nonce, UUID share, byte[] input) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(
          ByteBuffer.allocate(16)
              .putLong(share.getMostSignificantBits())
              .putLong(share.getLeastSignificantBits())
              .flip());
      return cipher.doFinal(input);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(
          "A sealed token does not open: was studio.share-key changed?", e);
    }
  }
}
