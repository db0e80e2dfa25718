package studio.yin.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Secrets are made once, differ, and are kept from others. */
class SecretsTest {

  private final SecureRandom dice = new SecureRandom();

  @Test
  void they_are_made_once_and_all_differ(@TempDir Path home) throws Exception {
    Secrets first = Secrets.of(home, dice);
    Secrets second = Secrets.of(home, dice);
    Set<String> all = new HashSet<>();
    for (Secrets.Secret secret : Secrets.Secret.values()) {
      assertEquals(first.get(secret), second.get(secret));
      all.add(first.get(secret));
    }
    assertEquals(Secrets.Secret.values().length, all.size());
    assertEquals(
        "rw-------",
        PosixFilePermissions.toString(
            Files.getPosixFilePermissions(home.resolve("secrets.properties"))));
  }

  @Test
  void keys_have_the_lengths_that_the_server_asks_for(@TempDir Path home) {
    Secrets secrets = Secrets.of(home, dice);
    assertEquals(32, secrets.get(Secrets.Secret.SESSION_KEY).length());
    assertEquals(32, Base64.getDecoder().decode(secrets.get(Secrets.Secret.SHARE_KEY)).length);
    assertTrue(secrets.get(Secrets.Secret.MIRA).matches("[a-z]+-[a-z]+-[a-z]+-\\d{4}"));
  }

  @Test
  void one_that_is_missing_is_made_and_the_others_stay(@TempDir Path home) throws Exception {
    Secrets before = Secrets.of(home, dice);
    Path file = home.resolve("secrets.properties");
    List<String> lines =
        Files.readAllLines(file).stream().filter(line -> !line.startsWith("ada=")).toList();
    Files.write(file, lines);
    Secrets after = Secrets.of(home, dice);
    assertEquals(before.get(Secrets.Secret.MIRA), after.get(Secrets.Secret.MIRA));
    assertNotEquals(before.get(Secrets.Secret.ADA), after.get(Secrets.Secret.ADA));
  }

  @Test
  void a_password_meets_the_policy_of_the_realm() {
    for (int i = 0; i < 1000; i++) {
      assertTrue(Words.password(dice).length() >= 12);
    }
  }
}
