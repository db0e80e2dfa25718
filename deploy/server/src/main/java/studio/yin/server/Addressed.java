package studio.yin.server;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.core.http.impl.HttpServerRequestWrapper;
import io.vertx.core.net.HostAndPort;
import io.vertx.core.net.SocketAddress;

/**
 * A request as it was meant: sent to the studio's own address, by whoever stands before the
 * proxies.
 */
final class Addressed extends HttpServerRequestWrapper {

  private final BaseAddress base;
  private final SocketAddress client;

  Addressed(HttpServerRequest request, BaseAddress base, String client) {
    super((HttpServerRequestInternal) request);
    this.base = base;
    this.client =
        SocketAddress.inetSocketAddress(delegate.connection().remoteAddress().port(), client);
  }

  @Override
  public String scheme() {
    return base.scheme();
  }

  @Override
  public boolean isSSL() {
    return base.isSecure();
  }

  @Override
  public HostAndPort authority() {
    return HostAndPort.parseAuthority(base.authority(), -1);
  }

  @Override
  public HostAndPort authority(boolean real) {
    return authority();
  }

  @Override
  public boolean isValidAuthority() {
    return true;
  }

  @Override
  public String host() {
    return base.authority();
  }

  @Override
  public String absoluteURI() {
    return base.scheme() + "://" + base.authority() + uri();
  }

  @Override
  public SocketAddress remoteAddress() {
    return client;
  }
}
