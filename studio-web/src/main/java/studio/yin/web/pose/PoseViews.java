package studio.yin.web.pose;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.yin.edge.Language;
import studio.yin.library.Figures;
import studio.yin.library.Poses;
import studio.yin.pose.Catalogue;
import studio.yin.pose.Caution;
import studio.yin.pose.Pose;
import studio.yin.pose.Prop;
import studio.yin.pose.Side;
import studio.yin.web.page.ClassView.Shape;

/** Lays poses of the catalogue out for the eye. */
@ApplicationScoped
class PoseViews {
  private final Poses poses;
  private final Figures figures;
  private final Language language;

  @Inject
  PoseViews(Poses poses, Figures figures, Language language) {
    this.language = language;
    this.poses = poses;
    this.figures = figures;
  }

  /** A pose, with all its drawings and with the poses that it leads to. */
  PoseView of(Pose pose) {
    Catalogue catalogue = poses.catalogue(language.locale());
    List<Prop> needed = pose.props().stream().filter(Prop::needed).toList();
    return new PoseView(
        pose,
        !catalogue.isOffered(pose),
        pose.twoSided()
            ? Arrays.stream(Side.values()).map(side -> shape(pose, needed, side)).toList()
            : List.of(shape(pose, needed, null)),
        pose.variations().stream()
            .map(way -> new PoseView.Drawn(way.name(), shape(pose.taken(way), needed, side(pose))))
            .toList(),
        pose.props().stream()
            .map(prop -> new PoseView.Propped(prop, shape(pose, List.of(prop), side(pose))))
            .toList(),
        pose.cautions().stream().map(caution -> care(caution, catalogue)).toList(),
        pose.counterposes().stream()
            .map(catalogue::pose)
            .map(other -> shape(other, List.of(), null))
            .toList());
  }

  private static PoseView.Care care(Caution caution, Catalogue catalogue) {
    String other = caution.pose();
    return new PoseView.Care(caution, other == null ? null : catalogue.pose(other));
  }

  private Shape shape(Pose pose, List<Prop> props, @Nullable Side side) {
    return new Shape("", pose, side, figures.draw(pose, props, side));
  }

  private static @Nullable Side side(Pose pose) {
    return pose.twoSided() ? Side.RIGHT : null;
  }
}
