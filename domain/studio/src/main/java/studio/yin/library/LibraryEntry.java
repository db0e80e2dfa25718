package studio.yin.library;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A place on the shelf: a slug, in which order, and whether it is still offered. */
@Entity
@Immutable
@Table(name = "library_sequence")
class LibraryEntry {
  @Id String slug;
  int position;
  boolean retired;

  protected LibraryEntry() {}
}
