package studio.yin.outside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** Hands in the clock and chance, the two things that no test could otherwise repeat. */
final class ClockAndChance {
  private ClockAndChance() {}

  @Produces
  @ApplicationScoped
  static Clock clock() {
    // as fine as PostgreSQL keeps it: a moment is the same when it is read again
    return Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));
  }

  @Produces
  @jakarta.inject.Singleton
  static SecureRandom random() {
    return new SecureRandom();
  }
}
