package studio.yin.bench;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Many who keep a connection each as long as they can, and do hardly anything on it. */
enum SlowClients {
  /** A header after the other, without end. */
  HEADERS("1,000 slow headers", "GET / HTTP/1.1\r\nHost: localhost\r\n", "X-More: y\r\n"),
  /** A form, letter by letter. */
  BODIES(
      "1,000 slow bodies",
      String.join(
          "\r\n",
          "POST /plans/00000000-0000-4000-8000-000000000000/title HTTP/1.1",
          "Host: localhost",
          "Content-Type: application/x-www-form-urlencoded",
          "Content-Length: 8000",
          "",
          ""),
      "a"),
  /** A page that was asked for many times over and is never taken. */
  READERS("1,000 slow readers", "", "");

  private static final int MANY = 1_000;
  private static final int ASKED = 20;

  private final String words;
  private final String first;
  private final String more;

  SlowClients(String words, String first, String more) {
    this.words = words;
    this.first = first;
    this.more = more;
  }

  String words() {
    return words;
  }

  /** Keeps them at it until the thread that does so is interrupted. */
  void dawdle(URI page) {
    String said =
        this == READERS
            ? "GET %s HTTP/1.1\r\nHost: localhost\r\n\r\n"
                .formatted(page.getRawPath())
                .repeat(ASKED)
            : first;
    List<Socket> sockets = new ArrayList<>();
    while (!Thread.currentThread().isInterrupted()) {
      sockets.removeIf(socket -> !say(socket, more));
      while (sockets.size() < MANY && !Thread.currentThread().isInterrupted()) {
        try {
          Socket socket = new Socket();
          socket.setReceiveBufferSize(4_096);
          socket.connect(new java.net.InetSocketAddress(page.getHost(), page.getPort()), 1_000);
          if (say(socket, said)) {
            sockets.add(socket);
          }
        } catch (IOException full) {
          break;
        }
      }
      LockSupport.parkNanos(2_000_000_000L);
    }
    sockets.forEach(SlowClients::close);
  }

  /** Writes, or closes where there is nothing to say; answers whether it went. */
  private static boolean say(Socket socket, String words) {
    try {
      socket.getOutputStream().write(words.getBytes(StandardCharsets.US_ASCII));
      return true;
    } catch (IOException closed) {
      close(socket);
      return false;
    }
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException already) {
      // gone, as it shall be
    }
  }
}
