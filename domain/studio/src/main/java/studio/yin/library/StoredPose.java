package studio.yin.library;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import studio.yin.pose.PoseFacts;

/** What is known of a pose, as the migrations put it there; the application only reads it. */
@Entity
@Immutable
@Table(name = "pose")
class StoredPose {
  @Id String slug;

  @JdbcTypeCode(SqlTypes.JSON)
  private PoseFacts pose;

  private boolean retired;

  protected StoredPose() {}

  PoseFacts facts() {
    return pose;
  }

  boolean retired() {
    return retired;
  }
}
