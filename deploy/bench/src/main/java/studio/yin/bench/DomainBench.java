package studio.yin.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import studio.yin.plan.StoredForm;

/** What the domain takes: time, with JMH, and bytes. */
final class DomainBench {

  /** Bytes of one drawing as SVG. */
  private static final double SVG = 6 * 1024;

  private DomainBench() {}

  /**
   * A benchmark, and what it may take.
   *
   * @param name the method of {@link Benchmarks}
   * @param times how many of what is limited it does in a go
   * @param limit milliseconds
   */
  private record Timed(String name, String what, int times, double limit) {}

  /** Measures and prints; answers whether a limit is clearly broken. */
  static boolean run() throws RunnerException {
    List<Benchmarks.Sketch> sketches = Benchmarks.sketches(DataFiles.poses(), DataFiles.figures());
    List<Timed> timed =
        List.of(
            new Timed("drawing", "a drawing, on average", sketches.size(), 1),
            new Timed("timeline", "timeline of 40 steps", 1, 1),
            new Timed("write", "stored form of 40 steps, written", 1, 5),
            new Timed("read", "stored form of 40 steps, read", 1, 5),
            new Timed("fit", "40 steps fitted to a length", 1, 1),
            new Timed("drop", "poses to leave out, 20 to choose from", 1, 50),
            new Timed("merge", "two times 40 steps merged", 1, 5));
    System.out.println("  Measuring the domain, a minute");
    Table table = new Table("domain");
    for (RunResult result : results()) {
      Result<?> score = result.getPrimaryResult();
      timed.stream()
          .filter(each -> result.getParams().getBenchmark().endsWith("." + each.name()))
          .forEach(
              each ->
                  table.row(
                      each.what(), score.getScore() / 1000 / each.times(), "ms", each.limit()));
    }
    int largest =
        sketches.stream().mapToInt(sketch -> bytes(sketch.drawn().body())).max().orElseThrow();
    table.row("the largest of %d drawings".formatted(sketches.size()), largest, "bytes", SVG);
    int stored = bytes(StoredForm.write(Benchmarks.forty()));
    table.row("stored form of 40 steps with all cues and props, as text", stored, "bytes");
    return table.printed();
  }

  private static Iterable<RunResult> results() throws RunnerException {
    return new Runner(
            new OptionsBuilder()
                .include(Benchmarks.class.getName().replace(".", "\\.") + "\\.")
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build())
        .run();
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
