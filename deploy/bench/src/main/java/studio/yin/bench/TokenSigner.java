package studio.yin.bench;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/** Signs the tokens of teachers who exist for the measuring alone. */
final class TokenSigner {
  private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

  private final KeyPair keys;

  TokenSigner() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    keys = generator.generateKeyPair();
  }

  /** With what the tokens can be checked, in Base64. */
  String publicKey() {
    return Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
  }

  /** A teacher's token, good for an hour. */
  String token(UUID account) throws GeneralSecurityException {
    long now = Instant.now().getEpochSecond();
    String claims =
        """
        {"sub":"%s","preferred_username":"%s","name":"Teacher","aud":"studio-api",\
        "realm_access":{"roles":["teacher"]},"iat":%d,"exp":%d}"""
            .formatted(account, account, now, now + 3600);
    String told = part("{\"alg\":\"RS256\",\"typ\":\"JWT\"}") + "." + part(claims);
    Signature signature = Signature.getInstance("SHA256withRSA");
    signature.initSign(keys.getPrivate());
    signature.update(told.getBytes(StandardCharsets.US_ASCII));
    return told + "." + URL.encodeToString(signature.sign());
  }

  private static String part(String json) {
    return URL.encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }
}
