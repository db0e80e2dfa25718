package studio.yin.server.account;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** Passes requests on as they are, and answers back; or loses or refuses them when told to. */
final class LossyWay implements AutoCloseable {
  private static final Set<String> ONLY_FOR_THIS_HOP =
      Set.of("host", "connection", "content-length", "transfer-encoding", "upgrade");

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;
  private final String target;

  private volatile Predicate<String> losesRequest = request -> false;
  private volatile Predicate<String> losesAnswer = request -> false;
  private final AtomicInteger refusals = new AtomicInteger();

  LossyWay(String target) throws IOException {
    this.target = target;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
    server.setExecutor(threads);
    server.createContext("/", this::pass);
    server.start();
  }

  String address() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** Loses requests before they arrive. A request is written {@code PUT /path}. */
  void loseRequests(Predicate<String> which) {
    losesRequest = which;
  }

  /** Lets requests arrive, and loses the answers. */
  void loseAnswers(Predicate<String> which) {
    losesAnswer = which;
  }

  /** Answers the next requests with 401, as if the token had ended on its way. */
  void refuseTokens(int times) {
    refusals.set(times);
  }

  /** Loses and refuses nothing any more. */
  void mend() {
    refusals.set(0);
    losesRequest = request -> false;
    losesAnswer = request -> false;
  }

  private void pass(HttpExchange exchange) throws IOException {
    try (exchange) {
      String what = exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
      byte[] body = exchange.getRequestBody().readAllBytes();
      if (losesRequest.test(what)) {
        return;
      }
      if (refusals.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
        exchange.sendResponseHeaders(401, -1);
        return;
      }
      HttpResponse<byte[]> answer = passedOn(exchange, body);
      if (losesAnswer.test(what)) {
        return;
      }
      answer
          .headers()
          .map()
          .forEach(
              (name, values) -> {
                if (!ONLY_FOR_THIS_HOP.contains(name) && !name.startsWith(":")) {
                  exchange.getResponseHeaders().put(name, values);
                }
              });
      boolean empty = answer.body().length == 0;
      exchange.sendResponseHeaders(answer.statusCode(), empty ? -1 : answer.body().length);
      if (!empty) {
        exchange.getResponseBody().write(answer.body());
      }
    }
  }

  private HttpResponse<byte[]> passedOn(HttpExchange exchange, byte[] body) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(target + exchange.getRequestURI()))
            .method(
                exchange.getRequestMethod(),
                body.length == 0
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofByteArray(body));
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) -> {
              if (!ONLY_FOR_THIS_HOP.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
              }
            });
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
    client.shutdownNow();
  }
}
