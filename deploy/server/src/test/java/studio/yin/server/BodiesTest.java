package studio.yin.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import java.math.BigInteger;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Those who announce a form and then take their time, on a server of their own. */
class BodiesTest {
  private static final String FORM =
      """
      POST / HTTP/1.1\r
      Host: localhost\r
      Content-Type: application/x-www-form-urlencoded\r
      Content-Length: 100\r
      \r
      """;
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Vertx vertx = Vertx.vertx();

  @AfterEach
  void close() throws Exception {
    Listening.end(vertx);
  }

  @Test
  void sixty_who_drip_keep_nobody_waiting_and_are_ended_in_their_time() throws Exception {
    try (Wires wires = new Wires(server(1_000_000))) {
      Instant began = Instant.now();
      List<Socket> slow = new ArrayList<>();
      for (int i = 0; i < 60; i++) {
        slow.add(wires.open(FORM));
      }
      for (int i = 0; i < 5; i++) {
        for (Socket one : slow) {
          Wires.say(one, "x");
        }
        assertEquals(
            "HTTP/1.1 200 OK", Wires.hear(wires.open("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")));
        assertEquals("HTTP/1.1 200 OK", Wires.hear(wires.open(FORM + "x".repeat(100))));
      }
      assertTrue(Duration.between(began, Instant.now()).compareTo(PATIENCE) < 0, "served at once");
      for (Socket one : slow) {
        assertEquals("HTTP/1.1 408 Request Timeout", Wires.hear(one));
        one.getInputStream().readAllBytes(); // until the server closes
      }
      Duration took = Duration.between(began, Instant.now());
      assertTrue(took.compareTo(PATIENCE.multipliedBy(3)) < 0, "ended after " + took);
    }
  }

  @Test
  void beyond_what_may_be_sent_at_once_the_slowest_is_cut_off() throws Exception {
    try (Wires wires = new Wires(server(250))) {
      Socket first = wires.open(FORM);
      Wires.say(first, "x");
      Socket second = wires.open(FORM);
      Wires.say(second, "x");
      assertEquals("HTTP/1.1 200 OK", Wires.hear(wires.open(FORM + "x".repeat(100))));
      assertEquals("HTTP/1.1 408 Request Timeout", Wires.hear(first));
      Wires.say(second, "x".repeat(99));
      assertEquals("HTTP/1.1 200 OK", Wires.hear(second));
    }
  }

  private int server(long all) throws Exception {
    Router router = Router.router(vertx);
    new Bodies(size(1_000), size(all), PATIENCE).read(router);
    router
        .route()
        .order(Integer.MAX_VALUE)
        .handler(routing -> routing.end())
        .failureHandler(
            routing -> {
              // whoever is cut off has been told already, and fails once more by being closed
              if (!routing.response().ended()) {
                routing.response().setStatusCode(routing.statusCode()).end();
              }
            });
    HttpServer server = Listening.on(vertx, router);
    return server.actualPort();
  }

  private static MemorySize size(long bytes) {
    return new MemorySize(BigInteger.valueOf(bytes));
  }
}
