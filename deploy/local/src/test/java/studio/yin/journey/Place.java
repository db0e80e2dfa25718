package studio.yin.journey;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A page in a state in which people meet it.
 *
 * @param route its row in {@code routes.txt}, without the method
 * @param state what is to be seen there
 * @param person who is there; null is somebody who is not signed in
 * @param reach how a browser gets there that is signed in already
 */
record Place(String route, String state, @Nullable Person person, Consumer<Browser> reach) {

  /** The state of an address that only leads to another page. */
  static final String WAY = "a way to another page";

  /** Whether it has nothing of its own to be seen. */
  boolean isWay() {
    return state.equals(WAY);
  }

  /** Whether the page is made here, and not by the sign-in server, whose structure is its own. */
  boolean isOurs() {
    return !route.matches("/sign-in|/account/.+");
  }

  @Override
  public String toString() {
    return "%s, %s, %s".formatted(route, state, person == null ? "nobody" : person.username());
  }
}
