package studio.yin.sharing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import studio.yin.outside.Chance;

/**
 * The secret in a link: 32 random bytes, written in base64url. Who holds it may open the class;
 * nobody can guess it. It is kept as its SHA-256 and, sealed, for its teacher to copy again.
 */
public final class ShareToken {
  private static final int BYTES = 32;
  private static final Pattern WRITTEN = Pattern.compile("[A-Za-z0-9_-]{43}");

  private final byte[] secret;

  private ShareToken(byte[] secret) {
    this.secret = secret;
  }

  static ShareToken random(Chance chance) {
    return new ShareToken(chance.bytes(BYTES));
  }

  static ShareToken opened(byte[] secret) {
    return new ShareToken(secret);
  }

  /** Reads a token from a link; empty when it cannot be one. */
  public static Optional<ShareToken> written(String text) {
    if (!WRITTEN.matcher(text).matches()) {
      return Optional.empty();
    }
    ShareToken token = new ShareToken(Base64.getUrlDecoder().decode(text));
    // 43 characters hold two bits more than the secret has: only one spelling of it counts
    return token.text().equals(text) ? Optional.of(token) : Optional.empty();
  }

  /** The 43 characters that stand in the link. */
  public String text() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
  }

  /** What it is looked up by. */
  byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(secret);
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }

  byte[] secret() {
    return secret.clone();
  }

  /** Says nothing of the secret, wherever it may be printed. */
  @Override
  public String toString() {
    return "ShareToken[secret]";
  }
}
