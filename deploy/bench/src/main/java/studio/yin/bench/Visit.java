package studio.yin.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** One request over a connection of its own, as somebody makes it who comes for the first time. */
final class Visit {
  /** As long as a person looks at an empty page. */
  static final int PATIENCE = 10_000;

  private Visit() {}

  /**
   * Asks, and takes the whole answer.
   *
   * @return the status; 0 where none came in time
   */
  static int status(URI address, String request) {
    String answer = answer(address, request);
    return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0;
  }

  /** The whole answer, byte for byte; empty where none came in time. */
  static String answer(URI address, String request) {
    try (Socket socket = connect(address)) {
      socket.setSoTimeout(PATIENCE);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    } catch (IOException none) {
      return "";
    }
  }

  /** A connection on which nothing was said yet. */
  static Socket connect(URI address) throws IOException {
    Socket socket = new Socket();
    socket.connect(new InetSocketAddress(address.getHost(), address.getPort()), PATIENCE);
    return socket;
  }

  /** A question as a browser asks it, with more headers, each with its line's end. */
  static String get(URI address, String headers) {
    return "GET %s HTTP/1.1\r\nHost: %s\r\nAccept-Encoding: gzip\r\nConnection: close\r\n%s\r\n"
        .formatted(address.getRawPath(), address.getRawAuthority(), headers);
  }
}
