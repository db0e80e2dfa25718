package studio.yin.web.library;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;
import studio.yin.account.Role;
import studio.yin.library.Library;
import studio.yin.library.LibrarySequence;
import studio.yin.outside.Chance;
import studio.yin.web.page.ClassView;
import studio.yin.web.page.ClassViews;

/** The library: every sequence that may be cloned, and each of them in full. */
@Path("/library")
@RolesAllowed(Role.TEACHER)
@Produces("text/html;charset=UTF-8")
public class LibraryPages {
  private final Library library;
  private final ClassViews views;
  private final Chance chance;

  @Inject
  LibraryPages(Library library, ClassViews views, Chance chance) {
    this.library = library;
    this.views = views;
    this.chance = chance;
  }

  @CheckedTemplate(basePath = "library")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance shelf(List<Book> books);

    static native TemplateInstance sequence(Book book);
  }

  @GET
  public TemplateInstance shelf() {
    return Templates.shelf(library.sequences().stream().map(this::book).toList());
  }

  /** One sequence, to be read through. */
  @GET
  @Path("{slug}")
  public TemplateInstance sequence(@PathParam("slug") String slug) {
    return Templates.sequence(book(library.sequence(slug)));
  }

  private Book book(LibrarySequence sequence) {
    return new Book(
        sequence.slug(), views.of(sequence.sequence(), sequence.language()), chance.uuid());
  }

  /**
   * A sequence on the shelf.
   *
   * @param key the key of the form that clones it, so that a form sent twice makes one copy
   */
  public record Book(String slug, ClassView view, UUID key) {}
}
