package studio.yin.local;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.UnknownHostException;

/**
 * Where the parts of one run are found.
 *
 * @param studio the server's address as a browser sees it, without a slash at its end
 * @param keycloak Keycloak's address as a browser sees it, without a slash at its end
 */
record Addresses(String studio, String keycloak) {

  static final String REALM = "yin-studio";

  private static final String WELL_KNOWN = "/.well-known/openid-configuration";

  static Addresses of(Settings settings) {
    String name = visibleName(settings.host());
    return new Addresses(
        "http://" + name + ":" + settings.port(), "http://" + name + ":" + settings.keycloakPort());
  }

  String realm() {
    return keycloak + "/realms/" + REALM;
  }

  String accounts() {
    return keycloak + "/admin/realms/" + REALM;
  }

  String realmWellKnown() {
    return realm() + WELL_KNOWN;
  }

  /** The same of another Keycloak beside this one. */
  static String realmWellKnown(String host, int port) {
    return "http://" + host + ":" + port + "/realms/" + REALM + WELL_KNOWN;
  }

  String studioReady() {
    return studio + "/q/health/ready";
  }

  /**
   * The host to write into addresses: one that a browser elsewhere can open, where there is one.
   */
  private static String visibleName(String host) {
    try {
      InetAddress address = InetAddress.getByName(host);
      if (address.isLoopbackAddress()) {
        return "localhost";
      }
      if (address.isAnyLocalAddress()) {
        return networkAddress();
      }
      return host.contains(":") ? "[" + host + "]" : host;
    } catch (UnknownHostException unknown) {
      throw new Refusal("--host (STUDIO_HOST) %s is no address of this machine.".formatted(host));
    } catch (IOException unreadable) {
      throw new Refusal("The network addresses of this machine can't be read.", unreadable);
    }
  }

  private static String networkAddress() throws IOException {
    return NetworkInterface.networkInterfaces()
        .flatMap(NetworkInterface::inetAddresses)
        .filter(a -> a instanceof Inet4Address && a.isSiteLocalAddress())
        .map(InetAddress::getHostAddress)
        .findFirst()
        .orElse("localhost");
  }
}
