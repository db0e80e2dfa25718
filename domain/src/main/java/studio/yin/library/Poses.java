package studio.yin.library;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import studio.yin.pose.Catalogue;

/**
 * The catalogue as it is stored. It changes only with a migration, before a server starts, so it is
 * read once and kept.
 */
@ApplicationScoped
public class Poses implements PanacheRepositoryBase<StoredPose, String> {
  private volatile @Nullable Catalogue kept;

  /** Every pose, retired ones too: old revisions still name them. */
  @Transactional
  public Catalogue catalogue() {
    Catalogue catalogue = kept;
    if (catalogue == null) {
      catalogue = Catalogue.of(streamAll().map(StoredPose::pose).toList());
      kept = catalogue;
    }
    return catalogue;
  }
}
