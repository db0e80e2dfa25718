package studio.yin.figure;

import java.util.List;
import studio.yin.figure.Path.Segment;

/**
 * Writes a path as the {@code d} of an SVG's path, in few characters: closed pieces without arcs
 * are written as steps, which are shorter than places.
 */
final class PathData {
  private final StringBuilder data;

  private PathData(StringBuilder data) {
    this.data = data;
  }

  static String of(Path path) {
    StringBuilder data = new StringBuilder();
    write(path, data);
    return data.toString();
  }

  static void write(Path path, StringBuilder data) {
    PathData written = new PathData(data);
    List<Segment> segments = path.segments();
    int from = 0;
    while (from < segments.size()) {
      int to = from + 1;
      boolean arcs = false;
      while (to < segments.size() && !begins(segments.get(to))) {
        arcs |= segments.get(to) instanceof Path.Arc;
        to++;
      }
      boolean closed = segments.get(to - 1) instanceof Path.Close;
      if (closed && !arcs) {
        written.steps(segments, from, to);
      } else {
        for (int i = from; i < to; i++) {
          written.place(segments.get(i));
        }
      }
      from = to;
    }
  }

  private static boolean begins(Segment segment) {
    return segment instanceof Path.Move || segment instanceof Path.Circle;
  }

  private void place(Segment segment) {
    switch (segment) {
      case Path.Move to -> data.append('M').append(to.x()).append(' ').append(to.y());
      case Path.Line to -> data.append('L').append(to.x()).append(' ').append(to.y());
      case Path.Curve to -> {
        data.append('Q').append(to.towardsX()).append(' ').append(to.towardsY());
        data.append(' ').append(to.x()).append(' ').append(to.y());
      }
      case Path.Arc to -> {
        data.append('A').append(to.radius()).append(' ').append(to.radius());
        data.append(to.large() ? " 0 1 1 " : " 0 0 1 ").append(to.x()).append(' ').append(to.y());
      }
      case Path.Circle round -> circle(round);
      case Path.Close end -> data.append('z');
    }
  }

  /** Two halves, for an arc that ends where it begins is none. */
  private void circle(Path.Circle round) {
    long r = round.radius();
    data.append('M').append(round.x() - r).append(' ').append(round.y());
    for (long way : new long[] {2 * r, -2 * r}) {
      data.append('a').append(r).append(' ').append(r).append(" 0 1 1 ").append(way).append(" 0");
    }
    data.append('z');
  }

  private void steps(List<Segment> segments, int from, int end) {
    long x = 0;
    long y = 0;
    char before = ' ';
    for (int i = from; i < end; i++) {
      char command = ' ';
      switch (segments.get(i)) {
        case Path.Line to -> {
          command = 'l';
          step(command, before, to.x() - x, to.y() - y);
          x = to.x();
          y = to.y();
        }
        case Path.Curve to -> {
          command = 'q';
          step(command, before, to.towardsX() - x, to.towardsY() - y);
          step(command, command, to.x() - x, to.y() - y);
          x = to.x();
          y = to.y();
        }
        case Path.Move to -> {
          place(to);
          x = to.x();
          y = to.y();
        }
        default -> place(segments.get(i));
      }
      before = command;
    }
  }

  /**
   * A pair of numbers; the command is not repeated, and a space stands only where one is needed.
   */
  private void step(char command, char before, long x, long y) {
    if (command != before) {
      data.append(command);
    } else if (x >= 0) {
      data.append(' ');
    }
    data.append(x).append(y < 0 ? "" : " ").append(y);
  }
}
