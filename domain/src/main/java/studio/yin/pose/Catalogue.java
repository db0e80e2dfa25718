package studio.yin.pose;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.yin.Reason;
import studio.yin.Refusal;

/** All poses at once, in the order of their English names. An immutable value. */
public final class Catalogue {
  private final Map<String, Pose> bySlug;

  private Catalogue(Map<String, Pose> bySlug) {
    this.bySlug = bySlug;
  }

  /** A catalogue of these poses. */
  public static Catalogue of(Collection<Pose> poses) {
    Map<String, Pose> bySlug = new LinkedHashMap<>();
    poses.stream()
        .sorted((a, b) -> a.names().english().compareToIgnoreCase(b.names().english()))
        .forEach(pose -> bySlug.put(pose.slug(), pose));
    return new Catalogue(bySlug);
  }

  /** The pose of that slug, if there is one. */
  public Optional<Pose> find(String slug) {
    return Optional.ofNullable(bySlug.get(slug));
  }

  /**
   * The pose of that slug.
   *
   * @throws studio.yin.RefusedException when the catalogue has none
   */
  public Pose pose(String slug) {
    return find(slug)
        .orElseThrow(() -> Refusal.of(Reason.POSE_UNKNOWN, "pose", Choice.clipped(slug)).thrown());
  }

  /** Every pose. */
  public List<Pose> all() {
    return List.copyOf(bySlug.values());
  }
}
