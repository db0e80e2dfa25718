package studio.yin.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import studio.yin.library.Figures;
import studio.yin.pose.Catalogue;
import studio.yin.pose.Category;
import studio.yin.pose.Level;
import studio.yin.pose.Pose;
import studio.yin.sequence.Brief;
import studio.yin.sequence.Cue;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.Step;
import studio.yin.sequence.Transition;

/**
 * Classes as teachers write them, thorough or terse: their cues are the catalogue's own sentences
 * on each pose, their props those that it suggests. The same seed makes the same class.
 */
final class Classes {
  private final List<Pose> poses;
  private final Random random;

  Classes(Catalogue catalogue, long seed) {
    poses = catalogue.all().stream().filter(pose -> pose.category() == Category.YIN).toList();
    random = new Random(seed);
  }

  /** A class of that many steps, five to ten cues each. */
  Sequence thorough(int steps, String title) {
    return of(steps, title, Integer.MAX_VALUE);
  }

  /** A class of that many steps, two cues each: as most are written. */
  Sequence terse(int steps, String title) {
    return of(steps, title, 2);
  }

  private Sequence of(int steps, String title, int cues) {
    List<Step> all = new ArrayList<>();
    int from = random.nextInt(poses.size());
    for (int i = 0; i < steps; i++) {
      Step step = step(poses.get((from + i) % poses.size()));
      all.add(step.cues(step.cues().stream().limit(cues).toList()));
    }
    return new Sequence(
        title,
        "For everybody who sat too long this week.",
        "Open the windows first. Bring the lamp. Ask who is here for the first time.",
        Level.ALL,
        all,
        List.of(),
        null,
        Brief.OPEN,
        List.of());
  }

  private Step step(Pose pose) {
    List<Cue> cues = new ArrayList<>();
    int last = pose.instructions().size() - 1;
    pose.instructions().subList(0, last).forEach(line -> cues.add(said(Cue.Moment.ENTER, line)));
    pose.stronger().stream().limit(1).forEach(line -> cues.add(said(Cue.Moment.SETTLE, line)));
    pose.softer().stream().limit(1).forEach(line -> cues.add(said(Cue.Moment.REMIND, line)));
    pose.cautions().stream()
        .limit(1)
        .forEach(
            care -> cues.add(new Cue(Cue.Moment.REMIND, Cue.Audience.TEACHER, care.instead())));
    cues.add(said(Cue.Moment.EXIT, pose.instructions().get(last)));
    return Step.of(pose, new UUID(random.nextLong(), random.nextLong()))
        .transition(
            new Transition(
                45,
                "Come out by way of hands and knees; shake what wants to be shaken.",
                List.of()))
        .props(Figures.shown(pose.props()))
        .cues(cues);
  }

  private static Cue said(Cue.Moment moment, String line) {
    return new Cue(moment, Cue.Audience.STUDENTS, line);
  }
}
