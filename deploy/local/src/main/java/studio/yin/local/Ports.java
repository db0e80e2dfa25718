package studio.yin.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Looks whether the ports of a run are free, before anything is started. */
final class Ports {

  private Ports() {}

  /**
   * @throws Refusal naming the first port in use and the flag that changes it
   */
  static void check(Settings settings) {
    check("127.0.0.1", settings.dbPort(), "--db-port (STUDIO_DB_PORT)");
    check(settings.host(), settings.keycloakPort(), "--keycloak-port (STUDIO_KEYCLOAK_PORT)");
    if (settings.withServer()) {
      check(settings.host(), settings.port(), "--port (STUDIO_PORT)");
    }
  }

  /** A port of the loopback that nobody has at the moment. */
  static int anyFree() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static void check(String host, int port, String flag) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
    } catch (IOException taken) {
      throw new Refusal(
          "Port %d on %s is in use or not allowed: choose another with %s."
              .formatted(port, host, flag),
          taken);
    }
  }
}
