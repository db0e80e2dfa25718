package studio.yin.insight;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.yin.pose.Caution;
import studio.yin.pose.Pose;

/**
 * Shapes that are offered beside each other, as those read them who come. A shape answers a caution
 * only where none of the conditions that come asks to leave it out too.
 */
record Offering(List<Pose> shapes, CheckContext context) {

  /** What is offered under these slugs, as far as the catalogue knows it. */
  static Offering of(Collection<String> slugs, CheckContext context) {
    return new Offering(
        slugs.stream().distinct().flatMap(slug -> context.catalogue().find(slug).stream()).toList(),
        context);
  }

  /** What somebody who comes should leave out, and finds nothing instead. */
  List<Unanswered> unanswered() {
    return shapes.stream().flatMap(this::unanswered).toList();
  }

  /** The same of one of the shapes. */
  Stream<Unanswered> unanswered(Pose shape) {
    return shape.cautions(context.conditions()).stream()
        .filter(Caution::avoids)
        .filter(caution -> !answers(caution))
        .map(caution -> new Unanswered(shape, caution));
  }

  /** Where nothing that the catalogue names suits everybody, whatever does is an answer. */
  private boolean answers(Caution caution) {
    List<String> named =
        caution.choices().stream()
            .filter(slug -> context.catalogue().find(slug).filter(this::suits).isPresent())
            .toList();
    return shapes.stream()
        .filter(this::suits)
        .anyMatch(shape -> named.isEmpty() || named.contains(shape.slug()));
  }

  private boolean suits(Pose pose) {
    return pose.suits(context.conditions());
  }

  /** A shape that somebody should leave out, and what the catalogue says of it. */
  record Unanswered(Pose pose, Caution caution) {

    /** The first of what the catalogue names instead that everybody can take. */
    Optional<String> choice(CheckContext context) {
      return caution.choices().stream()
          .filter(
              slug -> context.offered(slug).filter(p -> p.suits(context.conditions())).isPresent())
          .findFirst();
    }
  }
}
