package studio.yin.server;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The cast of the tests, and the tokens they hold. */
public final class Tokens {
  private static final KeyPair KEYS = keys();

  private Tokens() {}

  /** People who appear in the tests. */
  public enum Person {
    MIRA("Mira Lindqvist", "teacher"),
    JONAS("Jonas Weber", "teacher"),
    ADA("Ada Okafor", "admin"),
    /** Signed in, but with no role at all. */
    NOOR("Noor Haddad", "");

    public final UUID id =
        UUID.nameUUIDFromBytes(name().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    public final String fullName;
    private final String role;

    Person(String fullName, String role) {
      this.fullName = fullName;
      this.role = role;
    }

    /** A token that was issued just now. */
    public String token() {
      return token(Instant.now());
    }

    /** A token that was issued then. */
    public String token(Instant issuedAt) {
      return Tokens.token(
          id,
          name().toLowerCase(java.util.Locale.ROOT),
          fullName,
          role.isEmpty() ? List.of() : List.of(role),
          issuedAt);
    }
  }

  /** A token of somebody who is not in the cast. */
  public static String token(
      UUID id, String username, String fullName, List<String> roles, Instant issuedAt) {
    return claims(id, username, fullName, roles, issuedAt).sign(KEYS.getPrivate());
  }

  /** A token of a teacher who has chosen a language at the sign-in server. */
  public static String speaking(Person person, String language) {
    return claims(person.id, person.name(), person.fullName, List.of("teacher"), Instant.now())
        .claim("locale", language)
        .sign(KEYS.getPrivate());
  }

  private static JwtClaimsBuilder claims(
      UUID id, String username, String fullName, List<String> roles, Instant issuedAt) {
    return Jwt.subject(id.toString())
        .preferredUserName(username)
        .claim("name", fullName)
        .claim("realm_access", Map.of("roles", roles))
        .audience("studio-api")
        .issuedAt(issuedAt)
        .expiresAt(Instant.now().plusSeconds(600));
  }

  static String publicKey() {
    return Base64.getEncoder().encodeToString(KEYS.getPublic().getEncoded());
  }

  private static KeyPair keys() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
