package studio.yin.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lanes with room for one each and no seats, on a server of their own. */
class LanesTest {
  private static final List<Integer> ONE = List.of(1, 0);

  /** Two requests of each lane: what is asked for, and a header that says who asks. */
  private static final List<List<String>> LANES =
      List.of(
          List.of("/s/token", "/s"),
          List.of("/", "/plans"),
          List.of("/plans Cookie=q_session=a", "/ Authorization=b"),
          List.of("/api/v1/plans Authorization=a", "/api/v1/poses"));

  private static final List<String> FREE =
      List.of("/static/a.css", "/q/health", "/api/v1/problems", "/api/v1/problems/unavailable");

  private final Vertx vertx = Vertx.vertx();
  private final HttpClient client = HttpClient.newHttpClient();
  private final BlockingQueue<RoutingContext> held = new LinkedBlockingQueue<>();
  private HttpServer server;

  @BeforeEach
  void open() throws Exception {
    Router router = Router.router(vertx);
    new Lanes(Duration.ofSeconds(30), ONE, ONE, ONE, ONE).queue(router);
    router
        .route()
        .order(Integer.MAX_VALUE)
        .handler(
            routing -> {
              if (routing.request().headers().contains("Stays")) {
                held.add(routing);
              } else {
                routing.end();
              }
            });
    server = Listening.on(vertx, router);
  }

  @AfterEach
  void close() throws Exception {
    Listening.end(vertx);
  }

  @Test
  void a_full_lane_keeps_nobody_of_another_waiting_and_some_wait_in_none() throws Exception {
    for (List<String> full : LANES) {
      CompletableFuture<Integer> first = status(full.get(0), "Stays=yes");
      RoutingContext working = held.poll(10, TimeUnit.SECONDS);
      for (List<String> lane : LANES) {
        for (String asked : lane) {
          assertEquals(lane == full ? 503 : 200, status(asked).get(10, TimeUnit.SECONDS), asked);
        }
      }
      for (String asked : FREE) {
        assertEquals(200, status(asked).get(10, TimeUnit.SECONDS), asked);
      }
      working.end();
      assertEquals(200, first.get(10, TimeUnit.SECONDS));
    }
  }

  private CompletableFuture<Integer> status(String asked, String... more) {
    String[] words = asked.split(" ", -1);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + server.actualPort() + words[0]));
    Stream.concat(Stream.of(words).skip(1), Stream.of(more))
        .forEach(header -> header(request, header));
    return client
        .sendAsync(request.build(), BodyHandlers.discarding())
        .thenApply(answer -> answer.statusCode());
  }

  private static void header(HttpRequest.Builder request, String written) {
    int end = written.indexOf('=');
    request.header(written.substring(0, end), written.substring(end + 1));
  }
}
