package studio.yin.journey;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import studio.yin.local.Studio;

/** A walk through every page, by two people at once, and what they found there. */
final class Walk {

  private static final int WALKERS = 2;

  private final Studio studio;
  private final List<Place> places;
  private final Queue<Place> ahead;
  private final Map<Place, List<String>> faults = byName();
  private final Map<Place, List<String>> barriers = byName();
  private final Map<Place, String> ways = byName();
  private final Set<String> seen = ConcurrentHashMap.newKeySet();

  private Walk(Studio studio, List<Place> places) {
    this.studio = studio;
    this.places = places;
    this.ahead = new ConcurrentLinkedQueue<>(places);
  }

  /** Walks through all that there is. */
  static Walk through(Studio studio) throws InterruptedException {
    Walk walk = new Walk(studio, Places.of(studio));
    try (var walkers = Executors.newFixedThreadPool(WALKERS)) {
      List<Future<?>> all =
          IntStream.range(0, WALKERS)
              .<Future<?>>mapToObj(at -> walkers.submit(walk::walk))
              .toList();
      for (Future<?> one : all) {
        one.get();
      }
    } catch (ExecutionException stumbled) {
      throw new IllegalStateException(stumbled.getCause());
    }
    return walk;
  }

  /** Everywhere. */
  List<Place> places() {
    return places;
  }

  /** What has too little room, where there is any such thing. */
  Map<Place, List<String>> faults() {
    return faults;
  }

  /** Targets too small and names that are not what is to be read, where there are any. */
  Map<Place, List<String>> barriers() {
    return barriers;
  }

  /** Ways that lead to no page that was walked. */
  Set<String> leadsAstray() {
    return ways.entrySet().stream()
        .filter(way -> !seen.contains(way.getValue()))
        .map(way -> way.getKey() + " leads to " + way.getValue())
        .collect(Collectors.toSet());
  }

  private void walk() {
    Map<Person, Browser> signedIn = new EnumMap<>(Person.class);
    try (Browser nobody = Browser.open(studio)) {
      for (Place place = ahead.poll(); place != null; place = ahead.poll()) {
        visit(place, browser(place.person(), nobody, signedIn).on(Screen.DESK));
      }
    } finally {
      signedIn.values().forEach(Browser::close);
    }
  }

  private Browser browser(@Nullable Person person, Browser nobody, Map<Person, Browser> signedIn) {
    return person == null ? nobody : signedIn.computeIfAbsent(person, this::signIn);
  }

  private Browser signIn(Person person) {
    return Browser.open(studio).signIn(person, "/");
  }

  private void visit(Place place, Browser browser) {
    place.reach().accept(browser);
    if (place.isWay()) {
      ways.put(place, browser.path());
      return;
    }
    seen.add(browser.path());
    if (place.isOurs()) {
      // so long that no bar lies over anything
      keep(barriers, place, browser.on(new Screen(390, 8000, false)).obstacles());
      browser.on(Screen.DESK);
    }
    keep(faults, place, new Room(browser, places.indexOf(place)).faults());
  }

  private static void keep(Map<Place, List<String>> all, Place place, List<String> found) {
    if (!found.isEmpty()) {
      all.put(place, found);
    }
  }

  private static <V> Map<Place, V> byName() {
    return new ConcurrentSkipListMap<>(Comparator.comparing(Place::toString));
  }
}
