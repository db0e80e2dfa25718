package studio.yin.library;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Locale;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import studio.yin.sequence.Sequence;
import studio.yin.speech.Languages;

/** One revision of a sequence that every teacher may clone. */
@Entity
@Immutable
@Table(name = "library_revision")
public class LibrarySequence {
  @EmbeddedId private Key key;

  @JdbcTypeCode(SqlTypes.JSON)
  private Sequence sequence;

  protected LibrarySequence() {}

  /** Its name in addresses. */
  public String slug() {
    return key.slug();
  }

  /** Which revision of it this is, counted from 1. */
  public int number() {
    return key.number();
  }

  /** What it says. */
  public Sequence sequence() {
    return sequence;
  }

  /** The language that it is written in; so far, all of them are in the first one. */
  public Locale language() {
    return Languages.FIRST;
  }

  /** Slug and number. */
  @Embeddable
  record Key(String slug, @Column(name = "number") int number) {}
}
