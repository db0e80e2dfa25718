package studio.yin.timing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import studio.yin.pose.Catalogue;
import studio.yin.pose.Category;
import studio.yin.pose.HoldRange;
import studio.yin.pose.Level;
import studio.yin.pose.Pose;
import studio.yin.pose.SpinalMovement.Family;
import studio.yin.sequence.Hold;
import studio.yin.sequence.Kind;
import studio.yin.sequence.OrderEdit;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.Step;
import studio.yin.sequence.Transition;

/**
 * Finds poses to put into a class that is not long enough, one after the other: first what its
 * intention asks for and it lacks, then what it asks for, then any other direction, each time the
 * one that the spine has gone for the shortest time; among these the pose for which the class
 * changes its base least, then the easiest. No pose twice, none beyond the level, none that
 * somebody in the room should avoid. What may be held for long brings its rebound.
 *
 * @param ids for the steps that would be added
 * @param wanted seconds
 */
record Adding(Catalogue catalogue, Supplier<UUID> ids, int wanted) {

  /** More new poses than this are another class. */
  static final int MOST = 6;

  private static final Set<Widening> PAUSES = EnumSet.of(Widening.PAUSES);

  /**
   * A pose, where it would stand, and how well it fits in.
   *
   * @param asked whether the intention asks for its direction
   * @param held seconds for which the spine goes there already
   */
  private record Choice(Pose pose, int at, boolean asked, int held, int strain) {}

  /** What to add so that the class becomes as long as wanted, or longer. */
  List<Addition> to(FitScope span) {
    List<Addition> additions = new ArrayList<>();
    FitScope present = span;
    int longest = span.frame(catalogue, PAUSES).longest();
    while (longest < wanted && additions.size() < MOST) {
      Optional<Addition> next = next(present);
      if (next.isEmpty()) {
        break;
      }
      additions.add(next.get());
      present = present.with(next.get().inserts());
      longest = next.get().longest();
    }
    return additions;
  }

  private Optional<Addition> next(FitScope span) {
    Sequence sequence = span.whole();
    Map<Family, Integer> seconds = seconds(sequence);
    return catalogue.all().stream()
        .filter(pose -> isFit(pose, sequence))
        .flatMap(pose -> choice(pose, sequence, seconds).stream())
        .sorted(
            Comparator.comparing(Choice::asked, Comparator.reverseOrder())
                .thenComparingInt(Choice::held)
                .thenComparingInt(Choice::strain)
                .thenComparingInt(choice -> choice.pose().difficulty()))
        .map(choice -> addition(choice, span))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** With its rests, or without them where there is no room. */
  private Optional<Addition> addition(Choice choice, FitScope span) {
    return Stream.of(true, false)
        .map(rested -> inserts(choice, span.whole(), rested))
        .filter(all -> span.whole().steps().size() + all.size() <= Sequence.STEPS)
        .flatMap(all -> within(all, choice, span).stream())
        .findFirst();
  }

  /** The addition with what the class reaches by it; nothing where that is too much. */
  private Optional<Addition> within(List<OrderEdit.Insert> all, Choice choice, FitScope span) {
    FitBounds frame = span.with(all).frame(catalogue, PAUSES);
    return all.stream()
        .filter(insert -> insert.step().pose().equals(choice.pose().slug()))
        .filter(insert -> frame.shortest() <= wanted)
        .map(insert -> new Addition(all, insert, frame.longest()))
        .findFirst();
  }

  private List<OrderEdit.Insert> inserts(Choice choice, Sequence sequence, boolean rested) {
    Optional<Step> before = sequence.steps().stream().limit(choice.at()).reduce((a, b) -> b);
    Optional<Step> next = sequence.steps().stream().skip(choice.at()).findFirst();
    List<Step> steps = new ArrayList<>();
    if (rested) {
      before.flatMap(step -> rebound(step, sequence)).ifPresent(steps::add);
    }
    Step pose = held(choice.pose(), sequence);
    steps.add(reached(pose, steps.stream().findFirst().or(() -> before)));
    if (rested && next.filter(this::rests).isEmpty()) {
      rebound(pose, sequence).ifPresent(steps::add);
    }
    List<OrderEdit.Insert> inserts = new ArrayList<>();
    steps.forEach(step -> inserts.add(new OrderEdit.Insert(step, choice.at() + inserts.size())));
    return inserts;
  }

  private Step held(Pose pose, Sequence sequence) {
    Step step = Step.of(pose, ids.get());
    HoldRange range = range(step, sequence).orElseThrow();
    return step.hold(new Hold(Math.clamp(step.hold().seconds(), range.min(), range.max())));
  }

  private Optional<HoldRange> range(Step step, Sequence sequence) {
    return new Ranges(catalogue, sequence.level(), Set.of()).usual(step);
  }

  /** The step with as long a way to it as it takes from the one before. */
  private Step reached(Step step, Optional<Step> before) {
    int usual =
        before
            .flatMap(from -> catalogue.find(from.pose()))
            .map(from -> TransitionTimes.usual(from, catalogue.pose(step.pose())))
            .orElse(0);
    Transition way = step.transition();
    return step.transition(
        new Transition(Math.max(usual, way.seconds()), way.words(), way.movements()));
  }

  /** The rest behind a pose that may be held for long, and is none itself. */
  private Optional<Step> rebound(Step step, Sequence sequence) {
    return catalogue
        .find(step.pose())
        .filter(pose -> step.kind() == Kind.POSE && !Rebound.rests(pose))
        .filter(pose -> range(step, sequence).filter(r -> r.max() >= Rebound.LONG).isPresent())
        .flatMap(pose -> Rebound.after(pose, sequence.brief().conditions(), catalogue, ids));
  }

  private boolean rests(Step step) {
    return step.kind() == Kind.REBOUND
        || catalogue.find(step.pose()).filter(Rebound::rests).isPresent();
  }

  private boolean isFit(Pose pose, Sequence sequence) {
    boolean held = pose.category() == Category.YIN || pose.category() == Category.RESTORATIVE;
    boolean there = sequence.steps().stream().anyMatch(step -> step.shapes().contains(pose.slug()));
    boolean suits = pose.suits(sequence.brief().conditions());
    return held && !there && suits && pose.difficulty() <= hardest(sequence.level());
  }

  private static int hardest(Level level) {
    return switch (level) {
      case BEGINNER -> 1;
      case ALL -> 2;
      case EXPERIENCED -> 3;
    };
  }

  /** Still time by the main movement of each shape. */
  private Map<Family, Integer> seconds(Sequence sequence) {
    Map<Family, Integer> seconds = new EnumMap<>(Family.class);
    for (Step step : sequence.steps()) {
      if (step.kind() != Kind.MOVEMENT && step.kind() != Kind.REBOUND) {
        catalogue
            .find(step.pose())
            .ifPresent(pose -> seconds.merge(pose.movement(), step.stillSeconds(), Integer::sum));
      }
    }
    return seconds;
  }

  private Optional<Choice> choice(Pose pose, Sequence sequence, Map<Family, Integer> seconds) {
    Family movement = pose.movement();
    if (movement == Family.NEUTRAL) {
      return Optional.empty(); // it adds no direction
    }
    int held = seconds.getOrDefault(movement, 0);
    boolean asked = sequence.brief().focus().contains(movement);
    return new Gaps(sequence, catalogue)
        .best(pose)
        .map(gap -> new Choice(pose, gap.at(), asked, held, gap.strain()));
  }
}
