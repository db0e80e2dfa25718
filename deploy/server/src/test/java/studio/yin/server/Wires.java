package studio.yin.server;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Connections that a test keeps open, all of them to one server. */
final class Wires implements AutoCloseable {
  private static final int PATIENCE = 10_000;

  private final int port;
  private final List<Socket> all = new ArrayList<>();

  Wires(int port) {
    this.port = port;
  }

  /** One more, on which something is said at once. */
  Socket open(String said) throws IOException {
    Socket socket = new Socket("localhost", port);
    socket.setSoTimeout(PATIENCE);
    all.add(socket);
    say(socket, said);
    return socket;
  }

  static void say(Socket socket, String said) throws IOException {
    socket.getOutputStream().write(said.getBytes(StandardCharsets.US_ASCII));
  }

  /** The first line of the next answer; nothing where the server has closed. */
  static String hear(Socket socket) throws IOException {
    StringBuilder heard = new StringBuilder();
    while (heard.indexOf("\r\n\r\n") < 0) {
      int one = socket.getInputStream().read();
      if (one < 0) {
        break;
      }
      heard.append((char) one);
    }
    return heard.toString().lines().findFirst().orElse("");
  }

  @Override
  public void close() throws IOException {
    for (Socket socket : all) {
      socket.close();
    }
  }
}
