package studio.yin.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import studio.yin.local.RunningStudio;

/**
 * Words have room at every width, on every page: nothing is scrolled to sideways, nothing is cut,
 * nothing lies on anything else, no line is a word long, what has the focus is to be seen, and
 * every field has its edge. No page keeps anybody out, as far as axe can tell.
 */
class RoomTest {

  private static Walk walk;

  @BeforeAll
  static void walk() throws InterruptedException {
    walk = Walk.through(RunningStudio.shared());
  }

  @Test
  void every_route_that_shows_a_page_is_walked() throws IOException {
    Set<String> routes =
        Files.readAllLines(
                RunningStudio.checkout().resolve("deploy/server/src/test/resources/routes.txt"))
            .stream()
            .filter(line -> line.startsWith("GET /") && !line.startsWith("GET /api/"))
            .map(line -> line.replaceFirst("GET (\\S+).*", "$1"))
            .collect(Collectors.toCollection(TreeSet::new));
    routes.removeAll(walk.places().stream().map(Place::route).collect(Collectors.toSet()));
    // leads to the sign-in server's own pages, which are not ours to lay out
    routes.remove("/account/devices");
    assertEquals(Set.of(), routes, "pages that Places does not know");
  }

  @Test
  void an_address_that_only_leads_on_leads_to_a_page_that_is_walked() {
    assertEquals(Set.of(), walk.leadsAstray());
  }

  @Test
  void words_have_room_on_every_page_at_every_width() {
    assertNothing(walk.faults());
  }

  @Test
  void targets_are_large_enough_and_named_as_they_read() {
    assertNothing(walk.barriers());
  }

  private static void assertNothing(Map<Place, List<String>> found) {
    assertTrue(
        found.isEmpty(),
        () ->
            found.entrySet().stream()
                .map(page -> page.getKey() + ":\n" + String.join("\n", page.getValue()))
                .collect(Collectors.joining("\n\n", "\n", "\n")));
  }
}
