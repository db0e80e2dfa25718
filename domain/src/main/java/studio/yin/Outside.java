package studio.yin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.security.SecureRandom;
import java.time.Clock;

/** Hands in the clock and the dice, the two things that no test could otherwise repeat. */
final class Outside {
  private Outside() {}

  @Produces
  @ApplicationScoped
  static Clock clock() {
    return Clock.systemUTC();
  }

  @Produces
  @jakarta.inject.Singleton
  static SecureRandom random() {
    return new SecureRandom();
  }
}
