package studio.yin.server;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * What lets somebody in: a token that says who they are and one that says what they may do. A
 * browser keeps them in two cookies, so anybody can lay a cookie of one session beside one of
 * another. Programs send one token, which is both.
 *
 * @param identity the claims that say who it is
 * @param access the claims that the roles stand in
 */
record Pass(JsonObject identity, JsonObject access) {

  /** The tokens of an identity; the signatures of both were verified before. */
  static Pass of(JsonWebToken token, SecurityIdentity identity) {
    AccessTokenCredential access = identity.getCredential(AccessTokenCredential.class);
    JsonObject claims = claims(token.getRawToken());
    return new Pass(claims, access == null ? claims : claims(access.getToken()));
  }

  private static JsonObject claims(String token) {
    String payload = token.split("\\.", -1)[1];
    return new JsonObject(
        new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8));
  }

  /** Whether both were given to the same person in the same session. */
  boolean belongsTogether() {
    return claim(identity, "sub").equals(claim(access, "sub"))
        && claim(identity, "sid").equals(claim(access, "sid"));
  }

  /** When the older of the two was issued. */
  Instant issuedAt() {
    return Instant.ofEpochSecond(Math.min(identity.getLong("iat", 0L), access.getLong("iat", 0L)));
  }

  /** The session of the sign-in server that they come from; empty for a token outside of any. */
  Optional<String> session() {
    return claim(identity, "sid");
  }

  private static Optional<String> claim(JsonObject claims, String name) {
    return Optional.ofNullable(claims.getString(name));
  }
}
