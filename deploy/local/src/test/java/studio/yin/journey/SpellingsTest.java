package studio.yin.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import studio.yin.local.RunningStudio;

/** Every route, asked for in ways that some reader of paths might take for it. */
class SpellingsTest {
  private static final String NOTHING = "00000000-0000-4000-8000-000000000000";

  private final RunningStudio studio = RunningStudio.shared();

  @Test
  void no_spelling_of_a_path_reaches_what_the_plain_one_does_not() throws Exception {
    Session mira = Session.of(studio, Person.MIRA);
    String bearer = "Authorization: Bearer nobody-s\r\n";
    List<String> wrong = new ArrayList<>();
    int asked = 0;
    int turn = 0;
    for (String row :
        Files.readAllLines(
            RunningStudio.checkout().resolve("deploy/server/src/test/resources/routes.txt"))) {
      if (row.isBlank() || row.startsWith("#")) {
        continue;
      }
      String method = row.split("\\s+", -1)[0];
      String path = filled(row.split("\\s+", -1)[1]);
      Set<String> spellings = spellings(path);
      assertTrue(spellings.size() >= 25, path + ": " + spellings.size());
      for (String spelling : Sweep.of(spellings, turn++)) {
        for (String who : List.of("", bearer)) {
          int status = status(who.isEmpty() ? mira : null, method, spelling, who);
          asked++;
          if (status != 400 && status != 404) {
            wrong.add("%s %s %s answers %d".formatted(method, spelling, who.strip(), status));
          }
        }
      }
    }
    System.out.println("spellings: " + asked + " requests, " + wrong.size() + " wrong");
    assertEquals(List.of(), wrong);
  }

  @Test
  void a_session_opens_no_resource_of_the_api() throws Exception {
    Session mira = Session.of(studio, Person.MIRA);
    for (String path : List.of("/api/v1/plans", "/api/v1/poses", "/api/v1/library")) {
      assertEquals(401, mira.asks("GET", path).status(), path);
    }
  }

  private static int status(Session session, String method, String target, String headers)
      throws IOException {
    String json = "Content-Type: application/json\r\n";
    return (session == null ? Session.nobody(RunningStudio.shared()) : session.copy())
        .asks(method, target, headers + (method.equals("GET") ? "" : json), "")
        .status();
  }

  private static Set<String> spellings(String path) {
    String more = path.equals("/") ? "/plans" : path;
    String first = more.substring(1).replaceFirst("/.*", "");
    String rest = more.substring(1 + first.length());
    String letter = "%" + Integer.toHexString(first.charAt(0));
    Set<String> all = new LinkedHashSet<>();
    for (String mark : List.of(";", ";x", ";x=1", ";jsessionid=1", "%3B", "%3bx=1", "%3Bx")) {
      all.add("/" + first + mark + rest);
      all.add(more + mark + (more.startsWith("/s/") ? "/.." : ""));
    }
    for (String start :
        List.of(
            "//",
            "///",
            "/./",
            "/.;/",
            "/x/../",
            "/x/..;/",
            "/s/x/../",
            "/s/../",
            "/%2e/",
            "/x/%2e%2e/",
            "/x/.%2e/",
            "/x%2F..%2f",
            "/%2f",
            "/\\",
            "/%5c",
            "/x\\..\\",
            "/%00",
            "/\u00a0",
            "/%c0%af",
            "/%c0%ae%c0%ae/",
            "/%e0%80%af",
            "/s;/../",
            "/...//",
            "/.../",
            "/%0d%0a",
            "/%09",
            "/%7f",
            "/%c2%85")) {
      all.add(start + more.substring(1));
    }
    all.add("/" + letter + first.substring(1) + rest);
    all.add("/" + letter.toUpperCase(java.util.Locale.ROOT) + first.substring(1) + rest);
    all.add(more + "/.");
    all.add(more + "/x/..");
    all.add(more + "//");
    all.add(more + "%00");
    all.add(more + "%");
    all.add(more + "%zz");
    return all;
  }

  private static String filled(String template) {
    return template
        .replaceAll("\\{slug}", "spine")
        .replaceAll("\\{(plan|id|step|share|account)}", NOTHING)
        .replaceAll("\\{prop}", "block@under-head")
        .replaceAll("\\{[^}]*}", "x");
  }
}
