package studio.yin.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import studio.yin.local.RunningStudio;

/**
 * A teacher, a student, an admin and a program are at it while the database or the sign-in server
 * falls silent or dies: each is answered soon and in words, nobody is signed out, nothing is lost,
 * and it goes on by itself.
 */
@Tag("drill")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutageTest {
  private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";
  private static final Set<Integer> SERVED = Set.of(200, 303);
  private static final Pattern WORDS =
      Pattern.compile(
          "Nothing is lost; try again|Nothing was changed; please try again|try again in a moment");
  private static final long SOON = 6_000;
  private static final long BACK = 10_000;

  /** Longer than an access token lives, see realm.json. */
  private static final long RENEWAL = 62_000;

  private final RunningStudio studio = RunningStudio.shared();
  private final List<String> wrong = new ArrayList<>();
  private Session mira;
  private Session ada;
  private Session student;
  private String token;
  private String plan;
  private String link;
  private String editor = "";
  private int hold = 120;

  @BeforeAll
  void all_four_are_at_it() throws Exception {
    mira = Session.of(studio, Person.MIRA);
    ada = Session.of(studio, Person.ADA);
    student = Session.nobody(studio);
    token = studio.token("mira");
    String shelf = mira.asks("GET", "/library/spine").text();
    plan =
        mira.asks("POST", "/library/spine/copies", FORM, fields(shelf, ""))
            .header("Location")
            .replaceFirst("^https?://[^/]+", "");
    String api = "/api/v1" + plan;
    program("POST", api + "/publications", "If-Match: *\r\n", "");
    String share = "{\"label\":\"All\",\"mode\":\"follows\",\"forGood\":true}";
    link =
        found(
            program("POST", api + "/shares", "Content-Type: application/json\r\n", share).text(),
            "\"url\":\"[^\"]+(/s/[A-Za-z0-9_-]{43})\"");
    assertEquals(List.of(), looks(Set.of()));
  }

  @Test
  void the_database_and_the_sign_in_server_fall_silent_and_die() throws Exception {
    Set<String> without = Set.of("teacher", "student", "admin", "program");
    silent("postgresql", without);
    killed("postgresql", without);
    silent("keycloak", Set.of("teacher", "admin"));
    killed("keycloak", Set.of("teacher", "admin"));
    assertEquals(List.of(), wrong);
  }

  /** Stops a part for some looks, and has it go on. */
  private void silent(String part, Set<String> without) throws Exception {
    token = studio.token("mira");
    List<ProcessHandle> processes = family(part);
    signal("STOP", processes);
    try {
      note(part + " silent", looks(without));
      if (part.equals("keycloak")) {
        Thread.sleep(RENEWAL);
      }
      note(part + " silent for longer", looks(without));
    } finally {
      signal("CONT", processes);
    }
    back(part + " silent");
  }

  /** Ends a part as if the machine had; the launcher starts another one. */
  private void killed(String part, Set<String> without) throws Exception {
    token = studio.token("mira");
    ProcessHandle victim = studio.children().get(part);
    signal("KILL", family(part));
    note(part + " killed", looks(without));
    long until = System.nanoTime() + 90_000_000_000L;
    while (victim.equals(studio.children().getOrDefault(part, victim)) || !isReady(part)) {
      assertTrue(System.nanoTime() < until, studio::said);
      Thread.sleep(100);
    }
    back(part + " killed");
  }

  private boolean isReady(String part) {
    long started =
        studio
            .said()
            .lines()
            .filter(line -> line.matches("  " + name(part) + " on port .*: .*"))
            .count();
    return started > 1;
  }

  private static String name(String part) {
    return part.equals("keycloak") ? "Keycloak" : "PostgreSQL";
  }

  /** Within some seconds everybody is served as before, with what they had in their hands. */
  private void back(String after) throws Exception {
    long until = System.nanoTime() + BACK * 1_000_000;
    List<String> still = looks(Set.of());
    while (!still.isEmpty() && System.nanoTime() < until) {
      Thread.sleep(200);
      still = looks(Set.of());
    }
    note("after " + after, still);
    assertEquals(
        Integer.toString(hold),
        found(mira.asks("GET", plan).text(), "data-seconds=\"(\\d+)\""),
        after);
  }

  private void note(String when, List<String> found) {
    found.forEach(fault -> wrong.add(when + ": " + fault));
  }

  /**
   * All four ask, and the teacher edits; what is not as it should be.
   *
   * @param without who may be told to come again
   */
  private List<String> looks(Set<String> without) throws Exception {
    List<String> faults = new ArrayList<>();
    look(faults, "teacher", without, this::opens);
    look(faults, "teacher", without, this::edits);
    look(faults, "admin", without, () -> ada.asks("GET", "/accounts"));
    look(faults, "student", without, () -> student.asks("GET", link));
    look(faults, "program", without, () -> program("GET", "/api/v1/plans", "", ""));
    return faults;
  }

  private Session.Answer program(String method, String path, String headers, String body)
      throws IOException {
    return student.asks(method, path, "Authorization: Bearer " + token + "\r\n" + headers, body);
  }

  private interface Asking {
    Session.Answer ask() throws IOException;
  }

  private static void look(List<String> faults, String who, Set<String> without, Asking asking) {
    long begun = System.nanoTime();
    try {
      Session.Answer answer = asking.ask();
      long took = (System.nanoTime() - begun) / 1_000_000;
      boolean told =
          without.contains(who)
              && answer.status() == 503
              && !answer.header("Retry-After").isEmpty()
              && WORDS.matcher(answer.text()).find();
      if (!SERVED.contains(answer.status()) && !told) {
        faults.add(who + " is answered " + answer.status() + " " + answer.header("Location"));
      }
      if (answer.forgets("q_session")) {
        faults.add(who + " is signed out");
      }
      if (took > SOON) {
        faults.add("%s waits for %d ms".formatted(who, took));
      }
    } catch (IOException silence) {
      faults.add(who + " gets no answer: " + silence.getMessage());
    }
  }

  private Session.Answer opens() throws IOException {
    Session.Answer answer = mira.asks("GET", plan);
    editor = answer.status() == 200 ? answer.text() : editor;
    return answer;
  }

  /** Another hold of the first step; it counts as done when the studio says so. */
  private Session.Answer edits() throws IOException {
    String step = found(editor, "action=\"" + plan + "/steps/([0-9a-f-]{36})/hold\"");
    int next = hold + 15;
    String form = "&hold=" + next + "&from=" + found(editor, "data-from=\"(\\d+)\"");
    Session.Answer answer =
        mira.asks("POST", plan + "/steps/" + step + "/hold", FORM, fields(editor, form));
    hold = answer.status() == 303 ? next : hold;
    return answer;
  }

  private static String fields(String page, String more) {
    String key =
        Pattern.compile("name=\"key\" value=\"([^\"]+)\"")
            .matcher(page)
            .results()
            .findFirst()
            .map(found -> "&key=" + found.group(1))
            .orElse("");
    return "csrf-token="
        + URLEncoder.encode(
            found(page, "name=\"csrf-token\" value=\"([^\"]+)\""), StandardCharsets.UTF_8)
        + key
        + more;
  }

  private static String found(String text, String what) {
    Matcher match = Pattern.compile(what).matcher(text);
    assertTrue(match.find(), () -> what + " in " + text);
    return match.group(1);
  }

  private List<ProcessHandle> family(String part) throws IOException {
    ProcessHandle parent = studio.children().get(part);
    return Stream.concat(Stream.of(parent), parent.descendants()).toList();
  }

  private static void signal(String what, List<ProcessHandle> processes) throws Exception {
    for (ProcessHandle process : processes) {
      new ProcessBuilder("kill", "-" + what, Long.toString(process.pid())).start().waitFor();
    }
  }
}
