package studio.yin.server;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Room for so many requests at work and so many that wait for them. Whoever finds neither is told
 * at once to come again, before a thread is taken; so is whoever waited too long. A request whose
 * client has left is not begun.
 *
 * <p>Of those that wait, the next is the first of whoever has the least at work, and nobody takes
 * more than half of the seats: one who sends many requests at once makes the others wait for one of
 * them, not for all.
 */
final class Lane {
  private final int room;
  private final int seats;
  private final Duration patience;
  private final Deque<Turn> waiting = new ArrayDeque<>();
  private final Map<String, Integer> workingFor = new HashMap<>();
  private int working;

  /**
   * @param room requests at work at once
   * @param seats requests that may wait
   * @param patience how long one may wait
   */
  Lane(int room, int seats, Duration patience) {
    this.room = room;
    this.seats = seats;
    this.patience = patience;
  }

  /**
   * Lets a request go on, now or when its turn comes; or refuses it. Called on its event loop.
   *
   * @param whose what tells who sends it; requests of nobody known are all each other's equals
   */
  void enter(RoutingContext routing, Optional<String> whose) {
    Turn turn = new Turn(routing, whose);
    routing.put(Turn.class.getName(), turn);
    routing.addEndHandler(sent -> turn.end(sent.succeeded()));
    switch (place(turn)) {
      case WORKING -> routing.next();
      case WAITING -> turn.timer = routing.vertx().setTimer(patience.toMillis(), id -> turn.tire());
      case OVER -> routing.fail(503);
    }
  }

  /** How many wait. */
  synchronized int waiting() {
    return waiting.size();
  }

  private synchronized State place(Turn turn) {
    if (working < room) {
      work(turn);
    } else if (waiting.size() < seats && hasSeat(turn)) {
      waiting.add(turn);
      turn.state = State.WAITING;
    }
    return turn.state;
  }

  private boolean hasSeat(Turn turn) {
    return turn.whose.isEmpty()
        || waiting.stream().filter(other -> other.whose.equals(turn.whose)).count()
            < Math.max(1, seats / 2);
  }

  private void work(Turn turn) {
    working++;
    turn.whose.ifPresent(who -> workingFor.merge(who, 1, Integer::sum));
    turn.state = State.WORKING;
  }

  private void rest(Turn turn) {
    working--;
    turn.whose.ifPresent(
        who -> workingFor.computeIfPresent(who, (same, now) -> now == 1 ? null : now - 1));
  }

  private int atWork(Turn turn) {
    return turn.whose.map(who -> workingFor.getOrDefault(who, 0)).orElse(0);
  }

  /** Frees what a turn holds; answers the one whose turn it is now. */
  private synchronized @Nullable Turn leave(Turn turn) {
    State was = turn.state;
    turn.state = State.OVER;
    if (was == State.WAITING) {
      waiting.remove(turn);
    }
    if (was != State.WORKING) {
      return null;
    }
    rest(turn);
    Turn next = waiting.stream().min(Comparator.comparingInt(this::atWork)).orElse(null);
    if (next != null) {
      waiting.remove(next);
      work(next);
    }
    return next;
  }

  private enum State {
    WAITING,
    WORKING,
    OVER
  }

  /** What one request holds of a lane. */
  final class Turn {
    private final RoutingContext routing;
    private final Optional<String> whose;
    private final Context context = Vertx.currentContext();
    private State state = State.OVER;
    private long timer = -1;
    private boolean held;

    private Turn(RoutingContext routing, Optional<String> whose) {
      this.routing = routing;
      this.whose = whose;
    }

    /** The turn of a request; null for those that need none. */
    static @Nullable Turn of(RoutingContext routing) {
      return routing.get(Turn.class.getName());
    }

    /**
     * Says that a thread works on it, which goes on though the client may leave.
     *
     * @return false where the client has left
     */
    boolean begin() {
      synchronized (Lane.this) {
        held = state == State.WORKING;
        return held;
      }
    }

    /** Says that the thread is done. */
    void finish() {
      synchronized (Lane.this) {
        held = false;
      }
      free();
    }

    private void end(boolean answered) {
      synchronized (Lane.this) {
        if (held && !answered) {
          return;
        }
      }
      free();
    }

    private void free() {
      routing.vertx().cancelTimer(timer);
      Turn next = leave(this);
      if (next != null) {
        next.context.runOnContext(now -> next.go());
      }
    }

    private void go() {
      routing.vertx().cancelTimer(timer);
      if (routing.response().closed()) {
        free();
      } else {
        routing.next();
      }
    }

    private void tire() {
      boolean tired;
      synchronized (Lane.this) {
        tired = state == State.WAITING;
      }
      if (tired) {
        leave(this);
        routing.fail(503);
      }
    }
  }
}
