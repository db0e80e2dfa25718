package studio.yin.server;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The proxies whose word is taken for the address of who is asking. */
record TrustedProxies(List<IpSubnetFilterRule> networks) {

  /**
   * Reads addresses and networks such as {@code 10.0.0.0/8} and {@code ::1}.
   *
   * @throws IllegalArgumentException in words, for anything else
   */
  static TrustedProxies parse(List<String> texts) {
    return new TrustedProxies(texts.stream().map(TrustedProxies::network).toList());
  }

  private static IpSubnetFilterRule network(String text) {
    try {
      int slash = text.indexOf('/');
      InetAddress address = address(slash < 0 ? text : text.substring(0, slash));
      if (address != null) {
        int bits =
            slash < 0
                ? address.getAddress().length * Byte.SIZE
                : Integer.parseInt(text.substring(slash + 1));
        return new IpSubnetFilterRule(address, bits, IpFilterRuleType.ACCEPT);
      }
    } catch (IllegalArgumentException outOfRange) {
      // the same answer as for what is no address at all
    }
    throw new IllegalArgumentException(
        "STUDIO_TRUSTED_PROXIES names addresses and networks such as 10.0.0.0/8, with commas between them. This is not one: "
            + text);
  }

  /**
   * Who is asking: the last one in the line that is not a proxy of ours, since whatever stands
   * before it may have been made up.
   *
   * @param peer who has opened the connection
   * @param forwarded the values of {@code X-Forwarded-For}, in order; each names one or several
   */
  String client(String peer, List<String> forwarded) {
    String client = peer;
    List<String> line = List.of(String.join(",", forwarded).split(","));
    for (int i = line.size() - 1; i >= 0 && trusts(client); i--) {
      InetAddress before = address(withoutPort(line.get(i).strip()));
      if (before == null) {
        break;
      }
      client = before.getHostAddress();
    }
    return client;
  }

  private boolean trusts(String text) {
    InetAddress address = address(text);
    return address != null
        && networks.stream()
            .anyMatch(network -> network.matches(new InetSocketAddress(address, 0)));
  }

  /** {@code 192.0.2.7:4711} and {@code [2001:db8::7]:4711} are said by some. */
  private static String withoutPort(String text) {
    if (text.startsWith("[") && text.contains("]")) {
      return text.substring(1, text.indexOf(']'));
    }
    int colon = text.indexOf(':');
    return colon >= 0 && colon == text.lastIndexOf(':') ? text.substring(0, colon) : text;
  }

  /** Never a name, so that nobody is asked about one. */
  private static @Nullable InetAddress address(String text) {
    byte[] bytes = NetUtil.createByteArrayFromIpAddressString(text);
    try {
      return bytes == null ? null : InetAddress.getByAddress(bytes);
    } catch (UnknownHostException neverForBytes) {
      throw new IllegalStateException(neverForBytes);
    }
  }
}
