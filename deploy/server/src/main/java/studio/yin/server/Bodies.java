package studio.yin.server;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is sent before a thread is taken for it, so that nobody keeps one by sending slowly.
 * All that is being read at once has a bound, counted as it is announced; beyond it whoever has
 * been sending for longest is cut off.
 */
@Singleton
public class Bodies {
  private static final String FORM = "application/x-www-form-urlencoded";

  private final long each;
  private final long all;
  private final Duration patience;
  private final Set<Reading> readings = new LinkedHashSet<>();
  private long announced;

  @Inject
  Bodies(
      @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize each,
      @ConfigProperty(name = "studio.bodies.size") MemorySize all,
      @ConfigProperty(name = "studio.bodies.patience") Duration patience) {
    this.each = each.asLongValue();
    this.all = all.asLongValue();
    this.patience = patience;
  }

  void read(@Observes Router router) {
    BodyHandler reader = BodyHandler.create(false).setBodyLimit(each).setMergeFormAttributes(false);
    router.route().order(Order.BODIES).handler(this::begin);
    router
        .route()
        .order(Order.BODIES_READ)
        .handler(
            routing -> {
              if (routing.get(Reading.class.getName()) == null) {
                routing.next();
              } else {
                reader.handle(routing);
              }
            });
    router.route().order(Order.BODIES_DONE).handler(this::done);
  }

  private void begin(RoutingContext routing) {
    long size = size(routing.request());
    if (size > each) {
      routing.addEndHandler(told -> routing.request().connection().close());
      routing.response().putHeader("Connection", "close");
      routing.fail(413);
      return;
    }
    if (size > 0) {
      Reading reading = new Reading(routing, size);
      routing.put(Reading.class.getName(), reading);
      reading.timer = routing.vertx().setTimer(patience.toMillis(), late -> reading.cutOff());
      routing.addEndHandler(ended -> end(reading));
      add(reading);
    }
    routing.next();
  }

  private void done(RoutingContext routing) {
    Reading reading = routing.get(Reading.class.getName());
    if (reading != null) {
      end(reading);
    }
    if (FORM.equals(routing.request().getHeader("Content-Type"))
        && !isForm(routing.body().buffer())) {
      routing.fail(400);
    } else {
      routing.next();
    }
  }

  /** Whether what looks like a form can be read as one: after a percent sign come two digits. */
  private static boolean isForm(@Nullable Buffer body) {
    for (int at = 0; body != null && at < body.length(); at++) {
      if (body.getByte(at) == '%'
          && (at + 2 >= body.length()
              || Character.digit(body.getByte(at + 1), 16) < 0
              || Character.digit(body.getByte(at + 2), 16) < 0)) {
        return false;
      }
    }
    return true;
  }

  private void add(Reading reading) {
    List<Reading> slowest = new ArrayList<>();
    synchronized (this) {
      readings.add(reading);
      announced += reading.size;
      for (Reading first : readings) {
        if (announced <= all || first == reading) {
          break;
        }
        announced -= first.size;
        slowest.add(first);
      }
      slowest.forEach(readings::remove);
    }
    slowest.forEach(Reading::cutOff);
  }

  private void end(Reading reading) {
    reading.routing.vertx().cancelTimer(reading.timer);
    synchronized (this) {
      if (readings.remove(reading)) {
        announced -= reading.size;
      }
    }
  }

  /** How many bytes a request may send; what does not say counts as the most. */
  private long size(HttpServerRequest request) {
    String length = request.getHeader("Content-Length");
    if (length != null && length.matches("\\d{1,18}")) {
      return Long.parseLong(length);
    }
    return request.headers().contains("Transfer-Encoding") ? each : 0;
  }

  /** A body that is being read. */
  private final class Reading {
    private final RoutingContext routing;
    private final long size;
    private final Context context = Vertx.currentContext();
    private long timer = -1;

    private Reading(RoutingContext routing, long size) {
      this.routing = routing;
      this.size = size;
    }

    /** May be called on any thread. */
    private void cutOff() {
      end(this);
      context.runOnContext(
          now -> {
            routing.addEndHandler(told -> routing.request().connection().close());
            routing.response().putHeader("Connection", "close");
            routing.fail(408);
          });
    }
  }
}
