package studio.yin.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import studio.yin.edge.SignedIn;
import studio.yin.outside.Chance;

/**
 * What the next page says once of what was just done, a temporary password with it. It travels in a
 * cookie that only this studio can read, for that one page and that one admin, so that the page can
 * be loaded again without doing anything again, on whatever server; kept nowhere else.
 */
@ApplicationScoped
class Slips {
  static final String COOKIE = "said";

  /** A slip that waited longer is not shown. */
  private static final Duration FRESH = Duration.ofMinutes(5);

  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private final SecretKeySpec key;
  private final boolean secure;
  private final SignedIn signedIn;
  private final Chance chance;
  private final Clock clock;

  @Inject
  Slips(
      @ConfigProperty(name = "studio.share-key") String key,
      @ConfigProperty(name = "studio.base-url") String base,
      SignedIn signedIn,
      Chance chance,
      Clock clock) {
    this.key = derived(key);
    this.secure = base.startsWith("https:");
    this.signedIn = signedIn;
    this.chance = chance;
    this.clock = clock;
  }

  /** A key of its own, so that nothing sealed here opens anything else. */
  private static SecretKeySpec derived(String from) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(Base64.getDecoder().decode(from), "HmacSHA256"));
      return new SecretKeySpec(
          mac.doFinal("slips of the accounts' pages".getBytes(StandardCharsets.UTF_8)), "AES");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Leads to the account's page, which will say it once. */
  Response.ResponseBuilder redirect(UUID account, Said said) {
    byte[] nonce = chance.bytes(NONCE);
    String text = clock.instant().getEpochSecond() + " " + said.what() + " " + said.password();
    byte[] sealed =
        cipher(Cipher.ENCRYPT_MODE, nonce, account, text.getBytes(StandardCharsets.UTF_8))
            .orElseThrow();
    byte[] slip = ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    return Response.seeOther(URI.create(path(account)))
        .cookie(
            cookie(account, Base64.getUrlEncoder().withoutPadding().encodeToString(slip))
                .maxAge((int) FRESH.toSeconds())
                .build());
  }

  /** What is to be said on that account's page; nothing when the slip is old or not ours. */
  Said read(UUID account, @Nullable String slip) {
    if (slip == null || !slip.matches("[A-Za-z0-9_-]{20,400}")) {
      return Said.NOTHING;
    }
    byte[] bytes;
    try {
      bytes = Base64.getUrlDecoder().decode(slip);
    } catch (IllegalArgumentException torn) {
      return Said.NOTHING;
    }
    byte[] rest = Arrays.copyOfRange(bytes, Math.min(NONCE, bytes.length), bytes.length);
    return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(bytes, NONCE), account, rest)
        .map(text -> new String(text, StandardCharsets.UTF_8).split(" ", 3))
        .filter(parts -> parts.length == 3 && isFresh(parts[0]))
        .map(parts -> new Said(parts[1], parts[2]))
        .orElse(Said.NOTHING);
  }

  private boolean isFresh(String epochSecond) {
    Instant made = Instant.ofEpochSecond(Long.parseLong(epochSecond));
    return made.plus(FRESH).isAfter(clock.instant());
  }

  /** Takes the slip away, so that loading the page again says nothing. */
  NewCookie taken(UUID account) {
    return cookie(account, "").maxAge(0).build();
  }

  private NewCookie.Builder cookie(UUID account, String value) {
    return new NewCookie.Builder(COOKIE)
        .value(value)
        .path(path(account))
        .httpOnly(true)
        .secure(secure)
        .sameSite(NewCookie.SameSite.LAX);
  }

  static String path(UUID account) {
    return "/accounts/" + account;
  }

  private Optional<byte[]> cipher(int mode, byte[] nonce, UUID account, byte[] input) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD((signedIn.id() + " about " + account).getBytes(StandardCharsets.UTF_8));
      return Optional.of(cipher.doFinal(input));
    } catch (GeneralSecurityException notOurs) {
      return Optional.empty();
    }
  }

  /**
   * What was done.
   *
   * @param what in a word; empty when nothing
   * @param password to hand over; empty when there is none
   */
  record Said(String what, String password) {
    static final Said NOTHING = new Said("", "");

    static Said of(String what) {
      return new Said(what, "");
    }

    /** Says nothing of the secret, wherever it may be printed. */
    @Override
    public String toString() {
      return "Said[" + what + "]";
    }
  }
}
