package studio.yin.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import studio.yin.pose.HoldRange;
import studio.yin.pose.Level;
import studio.yin.pose.Pose;
import studio.yin.sequence.Brief;
import studio.yin.sequence.Hold;
import studio.yin.sequence.Kind;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.Step;
import studio.yin.sequence.Transition;

/**
 * A class in a line: {@code Slow Sunday = easy-pose 120 0, banana 300 45 180-360, savasana 360 30
 * locked}. A step is a pose, the seconds of its hold and of the way there, then, where it is said,
 * its range and that it is locked.
 */
final class WrittenClass {
  private WrittenClass() {}

  static List<Sequence> all(String written) {
    return parts(written, " | ").stream().map(WrittenClass::one).toList();
  }

  private static Sequence one(String written) {
    List<String> parts = parts(written, " = ");
    List<Step> steps = new ArrayList<>();
    for (String step : parts(parts.get(1), ", ")) {
      steps.add(step(parts(step, " ")));
    }
    return new Sequence(
        parts.get(0), "", "", Level.ALL, steps, List.of(), null, Brief.OPEN, List.of());
  }

  private static Step step(List<String> words) {
    Pose pose = Shelf.CATALOGUE.shape(words.get(0));
    Step step =
        Step.of(pose, id(Shelf.CATALOGUE.all().indexOf(pose) + 1))
            .kind(kind(pose.slug()))
            .hold(new Hold(Integer.parseInt(words.get(1))))
            .transition(new Transition(Integer.parseInt(words.get(2)), "", List.of()));
    for (int i = 3; i < words.size(); i++) {
      int dash = words.get(i).indexOf('-');
      step = dash < 0 ? step.locked(true) : step.range(range(words.get(i), dash), false);
    }
    return step;
  }

  private static HoldRange range(String word, int dash) {
    return new HoldRange(
        Integer.parseInt(word.substring(0, dash)), Integer.parseInt(word.substring(dash + 1)));
  }

  private static Kind kind(String pose) {
    return switch (pose) {
      case "easy-pose" -> Kind.OPENING;
      case "savasana" -> Kind.CLOSING;
      default -> Kind.POSE;
    };
  }

  /** What stands between separators. */
  static List<String> parts(String written, String separator) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int at = written.indexOf(separator); at >= 0; at = written.indexOf(separator, from)) {
      parts.add(written.substring(from, at));
      from = at + separator.length();
    }
    parts.add(written.substring(from));
    return parts;
  }

  /** An id with a number of at most three digits. */
  static UUID id(int number) {
    String digits = "000" + number;
    return UUID.fromString(
        "00000000-0000-4000-8000-000000000" + digits.substring(digits.length() - 3));
  }
}
