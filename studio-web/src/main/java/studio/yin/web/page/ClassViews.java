package studio.yin.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import studio.yin.edge.Language;
import studio.yin.library.Figures;
import studio.yin.library.Poses;
import studio.yin.pose.Catalogue;
import studio.yin.pose.HoldRange;
import studio.yin.pose.Level;
import studio.yin.pose.Pose;
import studio.yin.pose.Side;
import studio.yin.pose.SpinalMovement;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.Step;
import studio.yin.timing.Timeline;

/** Lays sequences out for the eye. */
@ApplicationScoped
public class ClassViews {
  private final Poses poses;
  private final Figures figures;
  private final Language language;

  @Inject
  ClassViews(Poses poses, Figures figures, Language language) {
    this.language = language;
    this.poses = poses;
    this.figures = figures;
  }

  /**
   * A sequence, laid out.
   *
   * @param written the language that it is written in
   */
  public ClassView of(Sequence sequence, Locale written) {
    Catalogue catalogue = poses.catalogue(language.locale());
    Timeline timeline = Timeline.of(sequence);
    List<ClassView.StepView> steps = new ArrayList<>();
    for (Step step : sequence.steps()) {
      Pose pose = catalogue.shape(step.pose());
      int number = steps.size() + 1;
      steps.add(
          new ClassView.StepView(
              number,
              number == sequence.steps().size(),
              step.called(catalogue),
              step,
              pose,
              range(step, pose, sequence.level()),
              timeline.arrival(step.id()),
              shapes(step, catalogue),
              step.transition().movements().stream().map(catalogue::called).toList(),
              Minding.of(step, catalogue)));
    }
    return new ClassView(
        sequence,
        written,
        timeline.seconds(),
        Timeline.shortest(sequence).seconds(),
        Timeline.longest(sequence).seconds(),
        steps);
  }

  /** A sequence at a glance; no more is drawn of it than is shown. */
  public Glance glance(Sequence sequence) {
    Catalogue catalogue = poses.catalogue();
    List<Glance.Block> blocks = blocks(sequence);
    Glance.Block face =
        blocks.stream()
            .filter(block -> block.movement() != SpinalMovement.Family.NEUTRAL)
            .max(Comparator.comparingInt(block -> block.step().stillSeconds()))
            .orElseGet(() -> blocks.get(0));
    Step step = face.step();
    Side first = step.sidesInOrder().stream().findFirst().orElse(null);
    return new Glance(
        figures.draw(taken(step, catalogue), step.props(), first), face.movement(), blocks);
  }

  /** How the time of a sequence is shared out. */
  public List<Glance.Block> blocks(Sequence sequence) {
    Catalogue catalogue = poses.catalogue();
    return sequence.steps().stream()
        .map(step -> new Glance.Block(step, catalogue.shape(step.pose()).movement()))
        .toList();
  }

  /** The class's own range, unless that leaves no room; else what is usual at its level. */
  private static @Nullable HoldRange range(Step step, Pose pose, Level level) {
    HoldRange own = step.range();
    if (own != null && own.min() < own.max()) {
      return own;
    }
    return pose.unknown() ? null : pose.usual(level);
  }

  private List<ClassView.Shape> shapes(Step step, Catalogue catalogue) {
    List<ClassView.Shape> shapes = new ArrayList<>();
    Pose pose = taken(step, catalogue);
    if (step.sides() == null) {
      shapes.add(shape(step, pose, null));
    }
    step.sidesInOrder().forEach(side -> shapes.add(shape(step, pose, side)));
    step.alternatives().forEach(slug -> shapes.add(shape(step, catalogue.shape(slug), null)));
    return shapes;
  }

  /** The pose of a step, drawn as the step takes it. */
  private static Pose taken(Step step, Catalogue catalogue) {
    Pose pose = catalogue.shape(step.pose());
    return pose.variation(step.variation()).map(pose::taken).orElse(pose);
  }

  /** The ways in which a step can take its pose, as usual first; none where there is only one. */
  public List<ClassView.VariationChoice> ways(Step step) {
    Pose pose = poses.catalogue(language.locale()).shape(step.pose());
    if (pose.variations().isEmpty()) {
      return List.of();
    }
    Side side = step.sidesInOrder().stream().findFirst().orElse(null);
    List<ClassView.VariationChoice> ways = new ArrayList<>();
    boolean asUsual = pose.variation(step.variation()).isEmpty();
    ways.add(
        new ClassView.VariationChoice("", "", figures.draw(pose, step.props(), side), asUsual));
    pose.variations()
        .forEach(
            way ->
                ways.add(
                    new ClassView.VariationChoice(
                        way.slug(),
                        way.name(),
                        figures.draw(pose.taken(way), step.props(), side),
                        way.slug().equals(step.variation()))));
    return ways;
  }

  private ClassView.Shape shape(Step step, Pose pose, @Nullable Side side) {
    return new ClassView.Shape(
        "f-"
            + step.id()
            + "-"
            + pose.slug()
            + (side == null ? "" : "-" + studio.yin.pose.Vocabulary.word(side)),
        pose,
        side,
        figures.draw(pose, step.props(), side));
  }
}
