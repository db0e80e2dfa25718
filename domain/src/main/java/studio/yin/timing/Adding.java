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

/**
 * Finds poses to put into a class that is not long enough, one after the other: first what its
 * intention asks for and it lacks, then the direction that the spine has gone for the shortest
 * time; among these the pose for which the class changes its base least, then the easiest. No pose
 * twice, none beyond the level, none that somebody in the room should avoid.
 *
 * @param ids for the steps that would be added
 * @param wanted seconds
 */
record Adding(Catalogue catalogue, Supplier<UUID> ids, int wanted) {

  /** More new poses than this are another class. */
  static final int MOST = 6;

  private static final Set<Widening> PAUSES = EnumSet.of(Widening.PAUSES);

  /** A pose, where it would stand, and how well it fits in. */
  private record Choice(Pose pose, int at, int urgency, int strain) {}

  /** What to add so that the class becomes as long as wanted, or longer. */
  List<Addition> to(Span span) {
    List<Addition> additions = new ArrayList<>();
    Span present = span;
    int longest = span.frame(catalogue, PAUSES).longest();
    while (longest < wanted && additions.size() < MOST) {
      Optional<Addition> next = next(present);
      if (next.isEmpty()) {
        break;
      }
      additions.add(next.get());
      present = present.with(List.of(next.get().insert()));
      longest = next.get().longest();
    }
    return additions;
  }

  private Optional<Addition> next(Span span) {
    Sequence sequence = span.whole();
    if (sequence.steps().size() == Sequence.STEPS) {
      return Optional.empty();
    }
    Map<Family, Integer> seconds = seconds(sequence);
    return catalogue.all().stream()
        .filter(pose -> isFit(pose, sequence))
        .flatMap(pose -> choice(pose, sequence, seconds).stream())
        .sorted(
            Comparator.comparingInt(Choice::urgency)
                .thenComparingInt(Choice::strain)
                .thenComparingInt(choice -> choice.pose().difficulty()))
        .map(choice -> addition(choice, span))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Addition> addition(Choice choice, Span span) {
    Sequence sequence = span.whole();
    Step step = Step.of(choice.pose(), ids.get());
    HoldRange range = new Ranges(catalogue, sequence.level(), Set.of()).usual(step).orElseThrow();
    Hold hold = new Hold(Math.clamp(step.hold().seconds(), range.min(), range.max()));
    OrderEdit.Insert insert = new OrderEdit.Insert(step.hold(hold), choice.at());
    Frame frame = span.with(List.of(insert)).frame(catalogue, PAUSES);
    return frame.shortest() <= wanted
        ? Optional.of(new Addition(insert, frame.longest()))
        : Optional.empty();
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
    boolean missing = held == 0 && sequence.brief().focus().contains(movement);
    return new Gaps(sequence, catalogue)
        .best(pose)
        .map(gap -> new Choice(pose, gap.at(), missing ? -1 : held, gap.strain()));
  }
}
