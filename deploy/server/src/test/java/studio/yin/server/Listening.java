package studio.yin.server;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import java.util.concurrent.TimeUnit;

/** A server of a test's own, on a port that nobody has. */
final class Listening {
  private static final int PATIENCE = 10;

  private Listening() {}

  static HttpServer on(Vertx vertx, Router router) throws Exception {
    return vertx
        .createHttpServer()
        .requestHandler(router)
        .listen(0, "localhost")
        .toCompletionStage()
        .toCompletableFuture()
        .get(PATIENCE, TimeUnit.SECONDS);
  }

  static void end(Vertx vertx) throws Exception {
    vertx.close().toCompletionStage().toCompletableFuture().get(PATIENCE, TimeUnit.SECONDS);
  }
}
