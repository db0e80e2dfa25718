package studio.yin.insight;

import java.util.List;
import studio.yin.pose.Base;
import studio.yin.pose.Category;
import studio.yin.pose.Caution;
import studio.yin.pose.Condition;
import studio.yin.pose.Confidence;
import studio.yin.pose.HoldRange;
import studio.yin.pose.Names;
import studio.yin.pose.Place;
import studio.yin.pose.Pose;
import studio.yin.pose.PoseFamily;
import studio.yin.pose.Prop;
import studio.yin.pose.PropKind;
import studio.yin.pose.Purpose;
import studio.yin.pose.SideWords;
import studio.yin.pose.SpinalMovement;
import studio.yin.pose.Target;
import studio.yin.pose.Vocabulary;

/** A pose in the making, of which only that is said that a test is about. */
final class PoseOnPaper {
  private final String slug;
  private final Base base;
  private final List<SpinalMovement> spine;
  private PoseFamily family = PoseFamily.COUNTER;
  private Category category = Category.YIN;
  private int difficulty = 1;
  private SideWords sides;
  private HoldRange beginner = new HoldRange(90, 300);
  private HoldRange experienced = new HoldRange(120, 600);
  private List<Caution> cautions = List.of();
  private List<Prop> props = List.of();
  private List<String> counterposes = List.of();

  private PoseOnPaper(String slug, Base base, SpinalMovement... spine) {
    this.slug = slug;
    this.base = base;
    this.spine = List.of(spine);
  }

  static PoseOnPaper pose(String slug, Base base, SpinalMovement... spine) {
    return new PoseOnPaper(slug, base, spine);
  }

  PoseOnPaper family(String word) {
    family = Vocabulary.of(PoseFamily.class, "family", word);
    return this;
  }

  PoseOnPaper category(Category word) {
    category = word;
    return this;
  }

  PoseOnPaper difficulty(int number) {
    difficulty = number;
    return this;
  }

  PoseOnPaper twoSided() {
    sides = new SideWords("right side " + slug, "left side " + slug);
    return this;
  }

  PoseOnPaper avoidedFor(Condition condition, String instead, String... otherwise) {
    cautions =
        java.util.stream.Stream.concat(
                cautions.stream(),
                java.util.stream.Stream.of(
                    new Caution(
                        condition,
                        Caution.Level.AVOID,
                        "Do otherwise.",
                        instead,
                        List.of(otherwise))))
            .toList();
    return this;
  }

  PoseOnPaper carefulFor(Condition condition) {
    return carefulFor(condition, null);
  }

  PoseOnPaper carefulFor(Condition condition, String perhaps) {
    cautions =
        java.util.stream.Stream.concat(
                cautions.stream(),
                java.util.stream.Stream.of(
                    new Caution(condition, Caution.Level.MODIFY, "Do less.", perhaps)))
            .toList();
    return this;
  }

  PoseOnPaper needs(PropKind kind, Place place) {
    props = List.of(new Prop(kind, 1, place, null, "", Purpose.SUPPORT, true));
    return this;
  }

  PoseOnPaper counteredBy(String other) {
    counterposes = List.of(other);
    return this;
  }

  Pose made() {
    return new Pose(
        slug,
        new Names(
            slug.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                + slug.substring(1).replace('-', ' '),
            null,
            List.of()),
        category,
        family,
        base,
        difficulty,
        sides,
        beginner,
        experienced,
        List.of(Target.HIPS),
        spine,
        props,
        List.of("Come in.", "Stay."),
        cautions,
        List.of(),
        List.of(),
        counterposes,
        new Confidence(
            Confidence.Agreement.COMMON,
            Confidence.Agreement.COMMON,
            Confidence.Evidence.CONVENTION),
        slug,
        "Somebody is there.",
        List.of());
  }
}
