package studio.yin.web.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import studio.yin.pose.Catalogue;
import studio.yin.pose.Caution;
import studio.yin.pose.Condition;
import studio.yin.pose.Pose;
import studio.yin.sequence.Step;

/**
 * What to mind in one of the shapes of a step, for whoever reads it. Descriptive, never medical
 * advice.
 *
 * @param shape what the shape is called where it is not the step's own pose; else empty
 */
public record Minding(String shape, List<Line> lines) {

  /**
   * What the catalogue says of one condition.
   *
   * @param avoids whether the shape is to be left out, not only changed
   * @param instead what to do, a sentence
   * @param otherwise what the second choices are called, where that is not for everybody
   */
  public record Line(Condition condition, boolean avoids, String instead, List<String> otherwise) {}

  /**
   * Everything to mind in a step: its own pose first, then the other shapes that it offers. Of what
   * is only moved through on the way in it says who should not. What was said of a condition in the
   * same words is not said again.
   */
  static List<Minding> of(Step step, Catalogue catalogue) {
    List<String> shapes = step.shapes();
    Set<String> slugs = new LinkedHashSet<>(shapes);
    slugs.addAll(step.transition().movements());
    Set<Line> said = new HashSet<>();
    List<Minding> all = new ArrayList<>();
    for (String slug : slugs) {
      Pose pose = catalogue.shape(slug);
      List<Line> lines =
          pose.cautions().stream()
              .filter(caution -> caution.avoids() || shapes.contains(slug))
              .map(caution -> line(caution, catalogue))
              .filter(said::add)
              .toList();
      if (!lines.isEmpty()) {
        all.add(new Minding(slug.equals(step.pose()) ? "" : catalogue.called(slug), lines));
      }
    }
    return List.copyOf(all);
  }

  private static Line line(Caution caution, Catalogue catalogue) {
    return new Line(
        caution.when(),
        caution.avoids(),
        caution.instead(),
        caution.otherwise().stream().map(catalogue::called).toList());
  }
}
