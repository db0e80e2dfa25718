package studio.yin.api.problem;

import io.quarkus.oidc.Tenant;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import studio.yin.Reason;
import studio.yin.Refusal;
import studio.yin.edge.Language;
import studio.yin.edge.Status;
import studio.yin.speech.Sentences;

/** What the types of problems mean: their addresses are the ones that problems give as type. */
@Tenant("api")
@Path("/api/v1/problems")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "problems")
public class ProblemsResource {
  private static final Pattern PARTICULAR = Pattern.compile("\\{\\d[^}]*}");

  private final Language language;

  @Inject
  ProblemsResource(Language language) {
    this.language = language;
  }

  /** All of them. */
  @GET
  @Operation(operationId = "listProblems", summary = "Every type of problem")
  public List<Type> types() {
    Locale locale = language.locale();
    return Stream.concat(
            Stream.of(Fault.values())
                .map(fault -> type(fault.name(), fault.status(), fault.sentence(locale), locale)),
            Stream.of(Reason.values())
                .map(
                    reason ->
                        type(
                            reason.name(),
                            Status.of(reason.kind()),
                            Sentences.in(locale).of(Refusal.of(reason, "")),
                            locale)))
        .toList();
  }

  /** One of them. */
  @GET
  @Path("{problem}")
  @Operation(operationId = "getProblem", summary = "One type of problem")
  public Type type(@PathParam("problem") String problem) {
    return types().stream()
        .filter(type -> type.type().equals(Problem.TYPES + problem))
        .findFirst()
        .orElseThrow(Fault.NOT_FOUND::toException);
  }

  private static Type type(String name, int status, String sentence, Locale locale) {
    return new Type(
        Problem.TYPES + Problem.word(name),
        Problem.title(name, locale),
        status,
        PARTICULAR.matcher(sentence).replaceAll("…").strip());
  }

  /**
   * A type of problem.
   *
   * @param detail what a problem of it says, with an ellipsis for what differs from case to case
   */
  public record Type(String type, String title, int status, String detail) {}
}
