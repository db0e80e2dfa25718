package studio.yin.library;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import studio.yin.Text;
import studio.yin.pose.Catalogue;
import studio.yin.pose.Pose;

/**
 * The catalogue as it is stored. It changes only with a migration, before a server starts, so it is
 * read once and kept.
 */
@ApplicationScoped
public class Poses implements PanacheRepositoryBase<StoredPose, String> {
  private volatile @Nullable Catalogue kept;

  /** The slugs of the poses of which a name, in any language, contains a folded word. */
  public Set<String> named(String word) {
    return catalogue().all().stream()
        .filter(pose -> pose.names().all().stream().anyMatch(n -> Text.folded(n).contains(word)))
        .map(Pose::slug)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Every pose, and of the retired ones that they are: old revisions still name them. */
  @Transactional
  public Catalogue catalogue() {
    Catalogue catalogue = kept;
    if (catalogue == null) {
      List<StoredPose> all = listAll();
      catalogue =
          Catalogue.of(
              all.stream().map(StoredPose::pose).toList(),
              all.stream()
                  .filter(StoredPose::retired)
                  .map(pose -> pose.pose().slug())
                  .collect(Collectors.toSet()));
      kept = catalogue;
    }
    return catalogue;
  }
}
