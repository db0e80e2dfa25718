/** The domain as JSON, for programs, under {@code /api/v1}. */
@OpenAPIDefinition(
    info =
        @Info(
            title = "Yin Studio API",
            version = "1",
            description =
                "Plan yin yoga classes and share them with students, by the same rules as the pages"
                    + " of the studio. Times are whole seconds;"
                    + " where there is room, the same time stands beside them as people write it"
                    + " (\"46:30\"). A change to a plan names the version it was made from"
                    + " (If-Match), errors are problem details (RFC 9457), and a null field of a"
                    + " request counts as absent.",
            license = @License(name = "Apache-2.0", identifier = "Apache-2.0")),
    servers = @Server(url = "/", description = "The studio that this document comes from"),
    security = @SecurityRequirement(name = "bearer"),
    components =
        @Components(
            securitySchemes =
                @SecurityScheme(
                    securitySchemeName = "bearer",
                    type = SecuritySchemeType.HTTP,
                    scheme = "bearer",
                    bearerFormat = "JWT",
                    description =
                        "An access token of the studio's sign-in server, for the audience"
                            + " studio-api.")),
    tags = {
      @Tag(name = "library", description = "Sequences that every teacher may clone."),
      @Tag(name = "plans", description = "A teacher's own class plans."),
      @Tag(name = "steps", description = "The steps of a plan, and what is done to one."),
      @Tag(name = "shares", description = "Links that open a published class to students."),
      @Tag(name = "poses", description = "The catalogue of shapes."),
      @Tag(name = "accounts", description = "Who can sign in, for admins."),
      @Tag(name = "problems", description = "What the errors mean.")
    })
@NullMarked
package studio.yin.api;

import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.NullMarked;
