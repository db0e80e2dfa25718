package studio.yin.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import studio.yin.local.Workbench;

/**
 * What {@code bin/bench} runs: {@code domain}, {@code plans}, {@code overload}, {@code seed}, or
 * the first two.
 */
public final class Bench {
  private static final Set<String> FLAGS = Set.of("--plans", "--teachers", "--home", "--seconds");

  private Bench() {}

  /** Ends with 1 where a limit is clearly broken, with 2 where the words make no sense. */
  public static void main(String[] args) throws Exception {
    List<String> words = List.of(args);
    String part = words.isEmpty() || words.get(0).startsWith("--") ? "all" : words.get(0);
    Map<String, String> flags = flags(part.equals("all") ? words : words.subList(1, words.size()));
    Crowd crowd = crowd(flags);
    boolean broken =
        switch (part) {
          case "all" -> both(crowd);
          case "domain" -> DomainBench.run();
          case "plans" -> PlansBench.run(crowd);
          case "overload" ->
              OverloadBench.run(Duration.ofSeconds(number(flags.getOrDefault("--seconds", "120"))));
          case "seed" -> seed(crowd, Path.of(flags.getOrDefault("--home", "")));
          default ->
              throw refused("There is no part " + part + ": domain, plans, overload or seed.");
        };
    System.exit(broken ? 1 : 0);
  }

  private static boolean both(Crowd crowd) throws Exception {
    boolean domain = DomainBench.run();
    boolean plans = PlansBench.run(crowd);
    return domain || plans;
  }

  /** Makes a home with a studio's database full of plans, to be looked at with bin/run. */
  private static boolean seed(Crowd crowd, Path home) throws Exception {
    if (home.toString().isEmpty() || Files.exists(home)) {
      throw refused("Say with --home which folder to make; one that is there is left alone.");
    }
    try (Workbench bench = Workbench.at(home, Path.of(System.getProperty("studio.root")))) {
      Schema.make(bench, "studio");
      try (Connection connection = bench.superuser("studio")) {
        crowd.seed(connection);
      }
    }
    System.out.println("bin/run --home " + home + " starts the studio with it.");
    return false;
  }

  private static Crowd crowd(Map<String, String> flags) {
    long plans = number(flags.getOrDefault("--plans", "1000000"));
    long teachers =
        number(flags.getOrDefault("--teachers", Long.toString(Math.max(1, plans / 100))));
    if (teachers < 1 || plans < teachers) {
      throw refused("At least one teacher, please, and a plan for each.");
    }
    return new Crowd(plans, Math.toIntExact(teachers));
  }

  private static long number(String text) {
    if (!text.matches("\\d{1,9}")) {
      throw refused(text + " is not a number.");
    }
    return Long.parseLong(text);
  }

  private static Map<String, String> flags(List<String> words) {
    Map<String, String> flags = new HashMap<>();
    for (int i = 0; i < words.size(); i += 2) {
      if (!FLAGS.contains(words.get(i)) || i + 1 == words.size()) {
        throw refused("bin/bench --help says what can be said.");
      }
      flags.put(words.get(i), words.get(i + 1));
    }
    return flags;
  }

  private static IllegalArgumentException refused(String sentence) {
    System.err.println(sentence);
    System.exit(2);
    return new IllegalArgumentException(sentence);
  }
}
