package studio.yin.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import studio.yin.pose.Prop;

/**
 * Says how long a drawing takes, first cold and then warm, and how large the largest is: to be run
 * by hand before and after the drawing is changed.
 */
public final class DrawingTime {
  private static final int WARM = 200;

  private DrawingTime() {}

  public static void main(String[] args) {
    var uses = UsedBy.all();
    List<Work> works = new ArrayList<>();
    Figures.all()
        .forEach(
            (slug, figure) -> {
              works.add(new Work(figure, List.of()));
              uses.getOrDefault(slug, UsedBy.nobody())
                  .setUps()
                  .forEach(props -> works.add(new Work(figure, props)));
            });
    System.out.printf("%d drawings%n", works.size());
    System.out.printf("first   %7.3f ms%n", works.get(0).milliseconds());
    say("cold", works);
    for (int round = 0; round < WARM; round++) {
      works.forEach(Work::milliseconds);
    }
    say("warm", works);
    int largest = works.stream().mapToInt(Work::bytes).max().orElse(0);
    System.out.printf("largest %d bytes%n", largest);
  }

  private static void say(String what, List<Work> works) {
    double[] times = works.stream().mapToDouble(Work::milliseconds).sorted().toArray();
    System.out.printf(
        "%s    %7.3f ms mean, %.3f median, %.3f longest%n",
        what,
        Arrays.stream(times).average().orElse(0),
        times[times.length / 2],
        times[times.length - 1]);
  }

  private record Work(Figure figure, List<Prop> props) {
    double milliseconds() {
      long from = System.nanoTime();
      Drawing drawing = Drawing.of(figure, props, null);
      long to = System.nanoTime();
      return drawing.body().isEmpty() ? 0 : (to - from) / 1e6;
    }

    int bytes() {
      return Drawing.of(figure, props, null).body().length();
    }
  }
}
