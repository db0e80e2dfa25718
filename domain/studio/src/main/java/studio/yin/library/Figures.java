package studio.yin.library;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import studio.yin.figure.Drawing;
import studio.yin.figure.Figure;
import studio.yin.pose.Place;
import studio.yin.pose.Pose;
import studio.yin.pose.Prop;
import studio.yin.pose.Side;

/** The figures of the catalogue. Like its poses they change only with a migration. */
@ApplicationScoped
public class Figures implements PanacheRepositoryBase<StoredFigure, String> {
  private volatile @Nullable Map<String, Figure> kept;

  /**
   * Draws a pose with props in their places, on that side; an empty mat for a pose that the
   * catalogue does not know.
   */
  @Transactional
  public Drawing draw(Pose pose, List<Prop> props, @Nullable Side side) {
    if (pose.unknown()) {
      return Drawing.empty();
    }
    Map<String, Figure> figures = kept;
    if (figures == null) {
      figures = streamAll().collect(Collectors.toMap(StoredFigure::slug, StoredFigure::figure));
      kept = figures;
    }
    Figure figure = figures.get(pose.figure());
    if (figure == null) {
      throw new IllegalStateException("The catalogue has no figure " + pose.figure());
    }
    return Drawing.of(figure, shown(props), side);
  }

  /**
   * The props that are drawn. Optional ones that share a place are alternatives, a blanket or a
   * chair to sit on: the first of them is drawn, and none where something lies that is needed.
   */
  public static List<Prop> shown(List<Prop> props) {
    Set<Place> taken = EnumSet.noneOf(Place.class);
    props.stream().filter(Prop::needed).map(Prop::place).forEach(taken::add);
    return props.stream().filter(p -> p.needed() || taken.add(p.place())).toList();
  }
}
