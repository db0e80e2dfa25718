package studio.yin.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;

/**
 * One path of a drawing, read back from its markup.
 *
 * @param points every point that the path names, those that curves only lean towards included
 */
record Painted(String classes, List<Point> points) {
  private static final Pattern PATH = Pattern.compile("<path class=\"([^\"]+)\" d=\"([^\"]+)\"");
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z]|-?\\d+");

  record Point(double x, double y) {}

  /** All paths in the order of painting, the mat first. */
  static List<Painted> in(Drawing drawing) {
    List<Painted> painted = new ArrayList<>();
    Matcher path = PATH.matcher(drawing.body());
    while (path.find()) {
      painted.add(new Painted(path.group(1), points(path.group(2))));
    }
    return painted;
  }

  /** The paths of one colour, whatever their edge. */
  static List<Painted> in(Drawing drawing, String colour) {
    return in(drawing).stream().filter(p -> p.classes.split(" ", -1)[0].equals(colour)).toList();
  }

  private static List<Point> points(String path) {
    List<String> tokens = TOKEN.matcher(path).results().map(MatchResult::group).toList();
    List<Point> points = new ArrayList<>();
    double x = 0;
    double y = 0;
    char command = ' ';
    int at = 0;
    while (at < tokens.size()) {
      if (Character.isLetter(tokens.get(at).charAt(0))) {
        command = tokens.get(at).charAt(0);
        at++;
        continue;
      }
      int before = Character.toLowerCase(command) == 'a' ? 5 : 0;
      boolean steps = Character.isLowerCase(command);
      double nextX = Double.parseDouble(tokens.get(at + before)) + (steps ? x : 0);
      double nextY = Double.parseDouble(tokens.get(at + before + 1)) + (steps ? y : 0);
      points.add(new Point(nextX, nextY));
      at += before + 2;
      boolean leans = Character.toLowerCase(command) == 'q' && at < tokens.size();
      if (leans) {
        nextX = Double.parseDouble(tokens.get(at)) + (steps ? x : 0);
        nextY = Double.parseDouble(tokens.get(at + 1)) + (steps ? y : 0);
        points.add(new Point(nextX, nextY));
        at += 2;
      }
      x = nextX;
      y = nextY;
    }
    return points;
  }

  double left() {
    return xs().min().orElseThrow();
  }

  double right() {
    return xs().max().orElseThrow();
  }

  double top() {
    return ys().min().orElseThrow();
  }

  double bottom() {
    return ys().max().orElseThrow();
  }

  private DoubleStream xs() {
    return points.stream().mapToDouble(Point::x);
  }

  private DoubleStream ys() {
    return points.stream().mapToDouble(Point::y);
  }
}
