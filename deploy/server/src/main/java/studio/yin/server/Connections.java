package studio.yin.server;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * All who have asked and are still connected. Where they get too many, whoever has been idle for
 * longest makes room, which costs a client nothing but a new connection; where the answers that
 * nobody takes get too large, whoever has owed for longest is closed.
 */
@Singleton
public class Connections {
  private final int most;
  private final long unsentMost;
  private final Set<Client> busy = new LinkedHashSet<>();
  private final Set<Client> idle = new LinkedHashSet<>();
  private final Set<Client> slow = new LinkedHashSet<>();
  private long unsent;

  @Inject
  Connections(
      @ConfigProperty(name = "studio.connections.most") int most,
      @ConfigProperty(name = "studio.connections.unsent") MemorySize unsent) {
    this.most = most;
    this.unsentMost = unsent.asLongValue();
  }

  void watch(@Observes Router router) {
    router.route().order(Order.CONNECTIONS).handler(this::meet);
  }

  private void meet(RoutingContext routing) {
    Client client = Client.of(((ConnectionBase) routing.request().connection()).channel(), this);
    if (!welcome(client)) {
      routing.addEndHandler(told -> client.close());
      routing.fail(503);
      return;
    }
    routing.addEndHandler(answered -> rest(client));
    HttpServerResponse response = routing.response();
    if (response.writeQueueFull()) {
      // it asks on without having taken what it asked for before
      routing.request().pause();
      response.drainHandler(
          taken -> {
            response.drainHandler(null);
            routing.next();
          });
    } else {
      routing.next();
    }
  }

  /** Whether there is room for a client, made by closing one that is idle if need be. */
  private boolean welcome(Client client) {
    Client first = null;
    synchronized (this) {
      idle.remove(client);
      if (busy.size() >= most) {
        return false;
      }
      busy.add(client);
      if (busy.size() + idle.size() > most) {
        first = idle.iterator().next();
        idle.remove(first);
      }
    }
    close(first);
    return true;
  }

  private synchronized void rest(Client client) {
    if (busy.remove(client)) {
      idle.add(client);
    }
  }

  /** A client is connected no more. */
  synchronized void left(Client client) {
    busy.remove(client);
    idle.remove(client);
    slow.remove(client);
  }

  /** So many bytes more, or fewer, are to be taken by a client. */
  void owes(Client client, long bytes) {
    Client slowest = null;
    synchronized (this) {
      unsent += bytes;
      if (client.owes(bytes) == 0) {
        slow.remove(client);
      } else {
        slow.add(client);
      }
      if (bytes > 0 && unsent > unsentMost) {
        slowest = slow.iterator().next();
        slow.remove(slowest);
      }
    }
    close(slowest);
  }

  private static void close(@Nullable Client client) {
    if (client != null) {
      client.close();
    }
  }
}
