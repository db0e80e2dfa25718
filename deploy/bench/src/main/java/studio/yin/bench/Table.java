package studio.yin.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Figures beside their limits, to be read and pasted. A limit counts as broken only where the
 * figure is beyond it by more than a tenth: machines are noisy.
 */
final class Table {
  private static final double CLEARLY = 1.1;

  private final List<String> lines = new ArrayList<>();
  private final String heading;
  private boolean broken;

  Table(String heading) {
    this.heading = heading;
  }

  /** A figure and the most that it may be. */
  void row(String what, double figure, String unit, double limit) {
    double share = figure / limit;
    broken |= share > CLEARLY;
    String verdict = share > CLEARLY ? "BROKEN" : share > 1 ? "close" : "";
    lines.add(
        "%-58s %10s %-5s %8s %8.3f %s"
            .formatted(what, number(figure), unit, number(limit), share, verdict)
            .stripTrailing());
  }

  /** A figure that nothing limits. */
  void row(String what, double figure, String unit) {
    lines.add("%-58s %10s %s".formatted(what, number(figure), unit));
  }

  /** Prints it all; answers whether a limit is clearly broken. */
  boolean printed() {
    System.out.println();
    System.out.printf(
        Locale.ROOT, "%-58s %10s %-5s %8s %8s%n", heading, "figure", "", "limit", "of limit");
    lines.forEach(System.out::println);
    return broken;
  }

  private static String number(double figure) {
    return String.format(
        Locale.ROOT, figure >= 100 ? "%,.0f" : figure >= 10 ? "%.1f" : "%.3f", figure);
  }
}
