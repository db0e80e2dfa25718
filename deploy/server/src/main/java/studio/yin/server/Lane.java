package studio.yin.server;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Room for so many requests at work and so many that wait for them. Whoever finds neither is told
 * at once to come again, before a thread is taken; so is whoever waited too long. A request whose
 * client has left is not begun.
 */
final class Lane {
  private final int room;
  private final int seats;
  private final Duration patience;
  private final Deque<Turn> waiting = new ArrayDeque<>();
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

  /** Lets a request go on, now or when its turn comes; or refuses it. Called on its event loop. */
  void enter(RoutingContext routing) {
    Turn turn = new Turn(routing);
    routing.put(Turn.class.getName(), turn);
    routing.addEndHandler(sent -> turn.end(sent.succeeded()));
    switch (place(turn)) {
      case WORKING -> routing.next();
      case WAITING -> turn.timer = routing.vertx().setTimer(patience.toMillis(), id -> turn.tire());
      case OVER -> routing.fail(503);
    }
  }

  private synchronized State place(Turn turn) {
    if (working < room) {
      working++;
      turn.state = State.WORKING;
    } else if (waiting.size() < seats) {
      waiting.add(turn);
      turn.state = State.WAITING;
    }
    return turn.state;
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
    Turn next = waiting.poll();
    if (next == null) {
      working--;
    } else {
      next.state = State.WORKING;
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
    private final Context context = Vertx.currentContext();
    private State state = State.OVER;
    private long timer = -1;
    private boolean held;

    private Turn(RoutingContext routing) {
      this.routing = routing;
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
