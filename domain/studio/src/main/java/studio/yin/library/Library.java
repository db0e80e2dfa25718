package studio.yin.library;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import studio.yin.Reason;
import studio.yin.Refusal;

/** The sequences that every teacher may clone; each in its newest revision. */
@ApplicationScoped
public class Library implements PanacheRepositoryBase<LibrarySequence, LibrarySequence.Key> {

  private static final String NEWEST =
      "select r from LibrarySequence r, LibraryEntry e where e.slug = r.key.slug and not e.retired"
          + " and r.key.number = (select max(n.key.number) from LibrarySequence n"
          + " where n.key.slug = r.key.slug)";

  /** All of them, in the order of the shelf. */
  public List<LibrarySequence> sequences() {
    return getEntityManager()
        .createQuery(NEWEST + " order by e.position", LibrarySequence.class)
        .getResultList();
  }

  /**
   * The one of that slug.
   *
   * @throws studio.yin.RefusedException when there is none
   */
  public LibrarySequence sequence(String slug) {
    if (slug.indexOf(0) >= 0) { // which PostgreSQL takes in no text
      throw Refusal.of(Reason.SEQUENCE_ABSENT, "slug").toException();
    }
    return getEntityManager()
        .createQuery(NEWEST + " and e.slug = :slug", LibrarySequence.class)
        .setParameter("slug", slug)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> Refusal.of(Reason.SEQUENCE_ABSENT, "slug").toException());
  }

  /**
   * A revision of a sequence, of a retired one as well: what was cloned from it still comes from
   * there.
   *
   * @throws studio.yin.RefusedException when there is none
   */
  public LibrarySequence revision(String slug, int number) {
    return findByIdOptional(new LibrarySequence.Key(slug, number))
        .orElseThrow(() -> Refusal.of(Reason.SEQUENCE_ABSENT, "slug").toException());
  }

  /** The number of the newest revision of a sequence, retired or not; 0 where there is none. */
  public int newestNumber(String slug) {
    return getEntityManager()
        .createQuery(
            "select coalesce(max(r.key.number), 0) from LibrarySequence r where r.key.slug = :slug",
            Integer.class)
        .setParameter("slug", slug)
        .getSingleResult();
  }

  /** The newest revision of a sequence, retired or not. */
  public LibrarySequence newest(String slug) {
    return find("key.slug = ?1 order by key.number desc", slug)
        .firstResultOptional()
        .orElseThrow(() -> Refusal.of(Reason.SEQUENCE_ABSENT, "slug").toException());
  }

  /** Whether the sequence of that slug is on the shelf. */
  public boolean offers(String slug) {
    return getEntityManager()
            .createQuery(
                "select count(*) from LibraryEntry e where e.slug = :slug and not e.retired",
                Long.class)
            .setParameter("slug", slug)
            .getSingleResult()
        > 0;
  }
}
