package studio.yin.timing;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import studio.yin.pose.Catalogue;
import studio.yin.pose.HoldRange;
import studio.yin.pose.Level;
import studio.yin.pose.Pose;
import studio.yin.sequence.Step;

/**
 * From how long to how long the steps of a class may be held, in seconds a side.
 *
 * @param level whom the class is for
 * @param widenings how far beyond its own word one may go
 */
record Ranges(Catalogue catalogue, Level level, Set<Widening> widenings) {

  /** The same, without one of the ways to go further. */
  Ranges without(Widening widening) {
    return new Ranges(
        catalogue,
        level,
        widenings.stream().filter(any -> any != widening).collect(Collectors.toSet()));
  }

  /** The range that the sequence states for a step, else the catalogue's for the level. */
  Optional<HoldRange> usual(Step step) {
    HoldRange stated = step.range();
    return stated != null
        ? Optional.of(stated)
        : catalogue.find(step.pose()).map(pose -> pose.usual(level));
  }

  /** That range, as far as the widenings stretch it. */
  HoldRange widened(Step step, HoldRange usual) {
    Optional<Pose> pose = catalogue.find(step.pose());
    int min = usual.min();
    int max = usual.max();
    if (pose.isPresent() && widenings.contains(Widening.BEGINNER_MINIMUM)) {
      min = Math.min(min, pose.get().beginner().min());
    }
    if (pose.isPresent() && widenings.contains(Widening.CATALOGUE_MAXIMUM)) {
      max = Math.max(max, pose.get().usual(level).max());
    }
    return new HoldRange(min, max);
  }
}
