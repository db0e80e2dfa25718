package studio.yin.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.math.BigInteger;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** More clients than there may be, on a server of their own that has room for twenty. */
class ConnectionsTest {
  private static final int MOST = 20;
  private static final String ASKS = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n";
  private static final String STAYS = "GET / HTTP/1.1\r\nHost: localhost\r\nStays: yes\r\n\r\n";
  private static final String OK = "HTTP/1.1 200 OK";

  private final Vertx vertx = Vertx.vertx();
  private final BlockingQueue<RoutingContext> held = new LinkedBlockingQueue<>();
  private Wires wires;

  @BeforeEach
  void open() throws Exception {
    Router router = Router.router(vertx);
    new Connections(MOST, new MemorySize(BigInteger.valueOf(1_000_000))).watch(router);
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
    HttpServer server = Listening.on(vertx, router);
    wires = new Wires(server.actualPort());
  }

  @AfterEach
  void close() throws Exception {
    wires.close();
    Listening.end(vertx);
  }

  @Test
  void whoever_has_been_idle_for_longest_makes_room_and_everybody_is_served() throws Exception {
    List<Socket> all = new ArrayList<>();
    for (int i = 0; i < MOST + 10; i++) {
      Socket one = wires.open(ASKS);
      assertEquals(OK, Wires.hear(one));
      all.add(one);
    }
    for (Socket closed : all.subList(0, 10)) {
      assertEquals("", Wires.hear(closed));
    }
    for (Socket kept : all.subList(10, MOST + 10)) {
      Wires.say(kept, ASKS);
      assertEquals(OK, Wires.hear(kept));
    }
  }

  @Test
  void where_nobody_is_idle_one_more_is_told_so_until_there_is_room_again() throws Exception {
    List<Socket> busy = new ArrayList<>();
    List<RoutingContext> working = new ArrayList<>();
    for (int i = 0; i < MOST; i++) {
      busy.add(wires.open(STAYS));
      working.add(held.take());
    }
    Socket refused = wires.open(ASKS);
    assertEquals("HTTP/1.1 503 Service Unavailable", Wires.hear(refused));

    working.get(0).end();
    assertEquals(OK, Wires.hear(busy.get(0)));
    assertEquals(OK, Wires.hear(wires.open(ASKS)));
  }
}
