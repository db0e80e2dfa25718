package studio.yin.api.problem;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import studio.yin.Reason;

/** What the types of problems mean: their addresses are the ones that problems give as type. */
@Path("/api/v1/problems")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "problems")
public class ProblemsResource {

  /** All of them. */
  @GET
  @Operation(summary = "Every type of problem")
  public List<Type> types() {
    return Stream.concat(
            Stream.of(Fault.values()).map(fault -> type(fault.name(), fault.status())),
            Stream.of(Reason.values())
                .map(reason -> type(reason.name(), Problem.status(reason.kind()))))
        .toList();
  }

  /** One of them. */
  @GET
  @Path("{problem}")
  @Operation(summary = "One type of problem")
  public Type type(@PathParam("problem") String problem) {
    return types().stream()
        .filter(type -> type.type().equals(Problem.TYPES + problem))
        .findFirst()
        .orElseThrow(Fault.NOT_FOUND::thrown);
  }

  private static Type type(String name, int status) {
    return new Type(Problem.TYPES + Problem.word(name), Problem.title(name), status);
  }

  /** A type of problem. */
  public record Type(String type, String title, int status) {}
}
