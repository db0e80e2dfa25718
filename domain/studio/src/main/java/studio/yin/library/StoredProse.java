package studio.yin.library;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import studio.yin.pose.PoseProse;

/** What is said of a pose in one language, as the migrations put it there. */
@Entity
@Immutable
@Table(name = "pose_prose")
class StoredProse {
  @EmbeddedId private Key key;

  @JdbcTypeCode(SqlTypes.JSON)
  private PoseProse prose;

  protected StoredProse() {}

  String slug() {
    return key.slug();
  }

  /** As a language tag (BCP 47): {@code en}. */
  String language() {
    return key.language();
  }

  PoseProse prose() {
    return prose;
  }

  /** The pose's slug and the language. */
  @Embeddable
  record Key(String slug, String language) {}
}
