package studio.yin.library;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import studio.yin.figure.Figure;

/** A figure as the migrations put it there; the application only reads it. */
@Entity
@Immutable
@Table(name = "figure")
class StoredFigure {
  @Id private String slug;

  @JdbcTypeCode(SqlTypes.JSON)
  private Figure figure;

  protected StoredFigure() {}

  String slug() {
    return slug;
  }

  Figure figure() {
    return figure;
  }
}
