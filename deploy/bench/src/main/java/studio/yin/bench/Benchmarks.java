package studio.yin.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import studio.yin.figure.Drawing;
import studio.yin.figure.Figure;
import studio.yin.history.Merge;
import studio.yin.library.Figures;
import studio.yin.plan.StoredForm;
import studio.yin.pose.Catalogue;
import studio.yin.pose.Pose;
import studio.yin.pose.Prop;
import studio.yin.sequence.Edit;
import studio.yin.sequence.Hold;
import studio.yin.sequence.OrderEdit;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.Step;
import studio.yin.sequence.StepEdit;
import studio.yin.timing.Fit;
import studio.yin.timing.Timeline;

/** What the domain does often, each as it is done for one request. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class Benchmarks {
  private static final long SEED = 20_260_101;
  private static final int STEPS = 40;
  private static final int DROPPABLE = 20;

  private final Catalogue catalogue = DataFiles.poses();
  private final List<Sketch> sketches = sketches(catalogue, DataFiles.figures());
  private final Sequence forty = forty();
  private final Sequence twenty = new Classes(catalogue, SEED).terse(DROPPABLE, "Long evening");
  private final Sequence mine = changed(forty, 0);
  private final Sequence theirs = changed(forty, 1);
  private final String stored = StoredForm.write(forty);
  private final Random dice = new Random(SEED);

  /** A figure to be drawn with these props. */
  record Sketch(Figure figure, List<Prop> props) {
    Drawing drawn() {
      return Drawing.of(figure, props, null);
    }
  }

  /** A class of forty steps, with all the cues and props that a teacher would write. */
  static Sequence forty() {
    return new Classes(DataFiles.poses(), SEED).thorough(STEPS, "A whole afternoon for the spine");
  }

  /** Every drawing of the catalogue: each pose and each of its variations, with its props. */
  static List<Sketch> sketches(Catalogue catalogue, Map<String, Figure> figures) {
    List<Sketch> sketches = new ArrayList<>();
    for (Pose pose : catalogue.all()) {
      List<Prop> props = Figures.shown(pose.props());
      sketches.add(new Sketch(figure(figures, pose.figure()), props));
      pose.variations()
          .forEach(way -> sketches.add(new Sketch(figure(figures, way.figure()), props)));
    }
    return sketches;
  }

  private static Figure figure(Map<String, Figure> figures, String slug) {
    Figure figure = figures.get(slug);
    if (figure == null) {
      throw new IllegalStateException("There is no figure " + slug);
    }
    return figure;
  }

  /** Draws all of them, one after the other. */
  @Benchmark
  public int drawing() {
    return sketches.stream().mapToInt(sketch -> sketch.drawn().body().length()).sum();
  }

  /** Where each of forty steps begins and ends. */
  @Benchmark
  public int timeline() {
    return Timeline.of(forty).seconds();
  }

  /** Writes forty steps as they are stored. */
  @Benchmark
  public String write() {
    return StoredForm.write(forty);
  }

  /** Reads forty steps as they are stored. */
  @Benchmark
  public Sequence read() {
    return StoredForm.read(stored, Sequence.class);
  }

  /** Fits forty steps to a length that they can have. */
  @Benchmark
  public Fit fit() {
    return Fit.of(forty, catalogue, Timeline.of(forty).seconds() - 600, this::id);
  }

  /** Finds which of twenty poses to leave out of a class that is to take half as long. */
  @Benchmark
  public Fit drop() {
    return Fit.of(twenty, catalogue, Timeline.shortest(twenty).seconds() / 2, this::id);
  }

  /** Merges what two people have made of forty steps: one the odd ones, the other the even ones. */
  @Benchmark
  public Merge merge() {
    return Merge.of(forty, mine, theirs);
  }

  /** Every second step is held otherwise, and the first of them stands elsewhere. */
  private static Sequence changed(Sequence sequence, int first) {
    List<Edit> edits = new ArrayList<>();
    for (int i = first; i < sequence.steps().size(); i += 2) {
      Step step = sequence.steps().get(i);
      edits.add(StepEdit.changeHold(step.id(), new Hold(step.hold().seconds() + 15)));
    }
    edits.add(new OrderEdit.Move(sequence.steps().get(first).id(), 10 + first));
    return sequence.apply(new Edit.Together(edits)).orThrow();
  }

  private UUID id() {
    return new UUID(dice.nextLong(), dice.nextLong());
  }
}
