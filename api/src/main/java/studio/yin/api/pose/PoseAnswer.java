package studio.yin.api.pose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import studio.yin.pose.Base;
import studio.yin.pose.Catalogue;
import studio.yin.pose.Category;
import studio.yin.pose.Caution;
import studio.yin.pose.Confidence;
import studio.yin.pose.HoldRange;
import studio.yin.pose.Pose;
import studio.yin.pose.PoseFamily;
import studio.yin.pose.Prop;
import studio.yin.pose.SideWords;
import studio.yin.pose.SpinalMovement;
import studio.yin.pose.Target;
import studio.yin.pose.Variation;

/**
 * A pose in full.
 *
 * @param retired whether no class can newly take it
 */
public record PoseAnswer(
    String slug,
    Names names,
    Category category,
    PoseFamily family,
    Base base,
    int difficulty,
    @Nullable SideWords sides,
    HoldRange beginner,
    HoldRange experienced,
    List<Target> targets,
    List<SpinalMovement> spine,
    List<Prop> props,
    List<String> instructions,
    List<Caution> cautions,
    List<String> softer,
    List<String> stronger,
    List<String> counterposes,
    Confidence confidence,
    String described,
    List<VariationAnswer> variations,
    boolean retired,
    Map<String, String> links) {
  static PoseAnswer of(Pose pose, Catalogue catalogue) {
    return new PoseAnswer(
        pose.slug(),
        Names.of(pose.names()),
        pose.category(),
        pose.family(),
        pose.base(),
        pose.difficulty(),
        pose.sides(),
        pose.beginner(),
        pose.experienced(),
        pose.targets(),
        pose.spine(),
        pose.props(),
        pose.instructions(),
        pose.cautions(),
        pose.softer(),
        pose.stronger(),
        pose.counterposes(),
        pose.confidence(),
        pose.described(),
        pose.variations().stream().map(way -> VariationAnswer.of(pose, way)).toList(),
        !catalogue.isOffered(pose),
        links(pose));
  }

  private static Map<String, String> links(Pose pose) {
    String self = PoseSummary.address(pose.slug());
    Map<String, String> links = new LinkedHashMap<>();
    links.put("self", self);
    links.put("figure", self + "/figure.svg");
    if (pose.twoSided()) {
      links.put("figureOfTheLeftSide", self + "/figure.svg?side=left");
    }
    return links;
  }

  /** What a pose is called. */
  @Schema(name = "Names")
  public record Names(String english, @Nullable String sanskrit, List<String> others) {
    static Names of(studio.yin.pose.Names names) {
      return new Names(names.name(), names.sanskrit(), names.others());
    }
  }

  /** A way of taking the pose that is drawn differently. */
  public record VariationAnswer(
      String slug, String name, String described, Map<String, String> links) {
    static VariationAnswer of(Pose pose, Variation way) {
      return new VariationAnswer(
          way.slug(),
          way.name(),
          way.described(),
          Map.of(
              "figure", PoseSummary.address(pose.slug()) + "/figure.svg?variation=" + way.slug()));
    }
  }
}
