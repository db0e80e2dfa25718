package studio.yin.browser;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.yin.pose.Base;
import studio.yin.pose.Catalogue;
import studio.yin.pose.Category;
import studio.yin.pose.Confidence;
import studio.yin.pose.HoldRange;
import studio.yin.pose.Names;
import studio.yin.pose.Pose;
import studio.yin.pose.PoseFamily;
import studio.yin.pose.SideWords;
import studio.yin.pose.SpinalMovement;

/** A few poses to make the classes of the cases of. */
final class Shelf {
  static final Catalogue CATALOGUE =
      Catalogue.of(
          List.of(
              pose(
                  "easy-pose",
                  Category.OPENING_CLOSING,
                  PoseFamily.SEAT,
                  Base.SEATED,
                  60,
                  300,
                  null,
                  SpinalMovement.AXIAL_EXTENSION),
              pose(
                  "caterpillar",
                  Category.YIN,
                  PoseFamily.FORWARD_FOLD,
                  Base.SEATED,
                  120,
                  300,
                  null,
                  SpinalMovement.FLEXION),
              pose(
                  "sphinx",
                  Category.YIN,
                  PoseFamily.BACK_BEND,
                  Base.PRONE,
                  120,
                  300,
                  null,
                  SpinalMovement.EXTENSION),
              pose(
                  "banana",
                  Category.YIN,
                  PoseFamily.SIDE_BEND,
                  Base.SUPINE,
                  180,
                  360,
                  new SideWords("right", "left"),
                  SpinalMovement.LATERAL_AWAY_FROM_SIDE),
              pose(
                  "savasana",
                  Category.OPENING_CLOSING,
                  PoseFamily.REST,
                  Base.SUPINE,
                  180,
                  900,
                  null,
                  SpinalMovement.NEUTRAL)));

  private Shelf() {}

  private static Pose pose(
      String slug,
      Category category,
      PoseFamily family,
      Base base,
      int least,
      int most,
      @Nullable SideWords sides,
      SpinalMovement spine) {
    HoldRange range = new HoldRange(least, most);
    return new Pose(
        slug,
        new Names(slug.replace('-', ' '), null, List.of()),
        category,
        family,
        base,
        1,
        sides,
        range,
        range,
        List.of(),
        List.of(spine),
        List.of(),
        List.of("As it is."),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new Confidence(
            Confidence.Agreement.COMMON,
            Confidence.Agreement.COMMON,
            Confidence.Evidence.OWN_JUDGEMENT),
        slug,
        "A shape.",
        List.of());
  }
}
