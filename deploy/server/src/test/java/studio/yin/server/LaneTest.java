package studio.yin.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A lane with room for two at work and seats for four, on a server of its own. */
class LaneTest {
  private final Vertx vertx = Vertx.vertx();
  private final HttpClient client = HttpClient.newHttpClient();
  private final BlockingQueue<RoutingContext> begun = new LinkedBlockingQueue<>();
  private final Lane lane = new Lane(2, 4, Duration.ofSeconds(30));
  private HttpServer server;

  @BeforeEach
  void open() throws Exception {
    Router router = Router.router(vertx);
    router
        .route()
        .handler(
            routing ->
                lane.enter(routing, Optional.ofNullable(routing.request().getHeader("Whose"))));
    router.route().handler(begun::add);
    server = Listening.on(vertx, router);
  }

  @AfterEach
  void close() throws Exception {
    Listening.end(vertx);
  }

  @Test
  void whoever_sends_many_at_once_makes_others_wait_for_one_of_them() throws Exception {
    sent("mira", "/mira/1");
    sent("mira", "/mira/2");
    RoutingContext working = next();
    RoutingContext other = next();
    seated("mira", "/mira/3");
    seated("mira", "/mira/4");
    Sent jonas = seated("jonas", "/jonas");
    working.end("done");
    assertEquals("/jonas", ended(next()));
    assertEquals(200, jonas.status());
    assertEquals("/mira/3", ended(next()));
    assertEquals("/mira/4", ended(next()));
    other.end("done");
  }

  @Test
  void nobody_takes_more_than_half_of_the_seats() throws Exception {
    sent("mira", "/mira/1");
    sent("mira", "/mira/2");
    RoutingContext working = next();
    next();
    seated("mira", "/mira/3");
    seated("mira", "/mira/4");
    assertEquals(503, sent("mira", "/mira/5").status());
    Sent jonas = seated("jonas", "/jonas");
    working.end("done");
    assertEquals("/jonas", ended(next()));
    assertEquals(200, jonas.status());
  }

  private RoutingContext next() throws InterruptedException {
    RoutingContext next = begun.poll(10, TimeUnit.SECONDS);
    assertTrue(next != null, "its turn has come");
    return next;
  }

  private static String ended(RoutingContext routing) {
    String path = routing.request().path();
    routing.end("done");
    return path;
  }

  /** Sends it, and waits until it has a seat. */
  private Sent seated(String whose, String path) throws InterruptedException {
    int before = lane.waiting();
    Sent sent = sent(whose, path);
    for (int i = 0; i < 1000 && lane.waiting() == before; i++) {
      Thread.sleep(10);
    }
    assertEquals(before + 1, lane.waiting());
    return sent;
  }

  private Sent sent(String whose, String path) {
    URI address = URI.create("http://localhost:" + server.actualPort() + path);
    return new Sent(
        client.sendAsync(
            HttpRequest.newBuilder(address).header("Whose", whose).build(),
            BodyHandlers.ofString()));
  }

  /** A request under way. */
  private record Sent(CompletableFuture<HttpResponse<String>> answer) {
    int status() throws Exception {
      return answer.get(10, TimeUnit.SECONDS).statusCode();
    }
  }
}
