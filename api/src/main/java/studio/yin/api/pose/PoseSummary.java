package studio.yin.api.pose;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studio.yin.pose.Base;
import studio.yin.pose.Category;
import studio.yin.pose.Caution;
import studio.yin.pose.Condition;
import studio.yin.pose.Confidence;
import studio.yin.pose.HoldRange;
import studio.yin.pose.Pose;
import studio.yin.pose.SpinalMovement;
import studio.yin.pose.Target;

/**
 * A pose in the list of them.
 *
 * @param modify what to change for the conditions that were asked for
 */
public record PoseSummary(
    String slug,
    String english,
    @Nullable String sanskrit,
    Category category,
    Base base,
    int difficulty,
    boolean twoSided,
    HoldRange hold,
    List<Target> targets,
    List<SpinalMovement> spine,
    Confidence confidence,
    List<Caution> modify,
    Map<String, String> links) {
  static PoseSummary of(Pose pose, List<Condition> conditions) {
    return new PoseSummary(
        pose.slug(),
        pose.names().name(),
        pose.names().sanskrit(),
        pose.category(),
        pose.base(),
        pose.difficulty(),
        pose.twoSided(),
        pose.hold(),
        pose.targets(),
        pose.spine(),
        pose.confidence(),
        pose.cautions(conditions),
        Map.of("self", address(pose.slug()), "figure", address(pose.slug()) + "/figure.svg"));
  }

  static String address(String slug) {
    return "/api/v1/poses/" + slug;
  }
}
