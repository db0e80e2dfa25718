package studio.yin.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks an address until it answers 200. */
final class Readiness {

  private static final Duration BETWEEN = Duration.ofMillis(50);

  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(1))
          .build();

  private Readiness() {}

  /**
   * Returns when the address answers 200.
   *
   * @throws Refusal if the child ends first or the patience does
   */
  static void await(Child child, String address, Duration patience) throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(5)).build();
    long deadline = System.nanoTime() + patience.toNanos();
    while (!answers(request)) {
      if (!child.isAlive()) {
        throw child.endedEarly("while it was starting");
      }
      if (System.nanoTime() > deadline) {
        throw new Refusal(
            "%s was not ready after %d s (%s). The end of its log, %s:%n%s"
                .formatted(
                    child.name(), patience.toSeconds(), address, child.log(), child.lastLines()));
      }
      Thread.sleep(BETWEEN);
    }
  }

  private static boolean answers(HttpRequest request) throws InterruptedException {
    try {
      return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }
}
