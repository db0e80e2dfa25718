package studio.yin.insight;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studio.yin.pose.Catalogue;
import studio.yin.pose.Caution;
import studio.yin.pose.Condition;
import studio.yin.pose.Pose;
import studio.yin.sequence.Step;

/**
 * What to change in a step for somebody who comes, as the catalogue says it. Descriptive, never
 * medical advice.
 *
 * @param condition what she brings
 * @param level whether the shape is to be left out or to be changed
 * @param shape slug of the shape that it is about: the step's own pose, one of its alternatives or
 *     a movement on the way to it
 * @param instead what to do, a sentence for students; absent where the catalogue's sentence is
 *     about a pose that does not suit everybody who comes
 * @param take slug of the pose to take instead, which suits everybody who comes; absent where none
 *     is named, or none of those that are
 */
public record Care(
    Condition condition,
    Caution.Level level,
    String shape,
    @Nullable String instead,
    @Nullable String take) {

  /**
   * All that is to be minded in a step: the step's own pose first, then the other shapes.
   *
   * @param conditions what those bring who come
   */
  public static List<Care> of(Step step, List<Condition> conditions, Catalogue catalogue) {
    Set<String> shapes = new LinkedHashSet<>(step.shapes());
    shapes.addAll(step.transition().movements());
    List<Care> all = new ArrayList<>();
    for (String slug : shapes) {
      catalogue
          .find(slug)
          .ifPresent(
              pose ->
                  pose.cautions(conditions)
                      .forEach(caution -> all.add(of(pose, caution, conditions, catalogue))));
    }
    return List.copyOf(all);
  }

  /** Whether the shape is to be left out. */
  public boolean avoids() {
    return level == Caution.Level.AVOID;
  }

  private static Care of(
      Pose pose, Caution caution, List<Condition> conditions, Catalogue catalogue) {
    @Nullable String take =
        caution.choices().stream()
            .filter(slug -> catalogue.find(slug).filter(p -> p.suits(conditions)).isPresent())
            .findFirst()
            .orElse(null);
    boolean first = caution.pose() == null || caution.pose().equals(take);
    return new Care(
        caution.when(), caution.level(), pose.slug(), first ? caution.instead() : null, take);
  }
}
