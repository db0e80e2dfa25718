package studio.yin.server.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.yin.server.StudioServices;

/** The OpenAPI document: of the API only, and complete. */
@QuarkusTest
@QuarkusTestResource(StudioServices.class)
class OpenApiTest {
  private String text;
  private JsonObject api;

  @BeforeEach
  void the_document() {
    text = given().get("/api/v1/openapi.json").then().statusCode(200).extract().asString();
    api = new JsonObject(text);
  }

  @Test
  void it_stands_at_its_address_as_openapi_3_1() throws Exception {
    Files.writeString(Path.of("target/openapi.json"), api.encodePrettily());
    given()
        .get("/api/v1/openapi.json")
        .then()
        .contentType(startsWith("application/json"))
        .body("openapi", startsWith("3.1"))
        .body("info.title", is("Yin Studio API"))
        .body("components.securitySchemes.bearer.scheme", is("bearer"));
  }

  @Test
  void it_speaks_of_nothing_but_the_api() {
    api.getJsonObject("paths")
        .fieldNames()
        .forEach(path -> assertEquals("/api/v1/", path.substring(0, 8)));
  }

  @Test
  void every_route_says_what_it_does_what_it_takes_and_how_it_can_fail() {
    List<String> holes = new ArrayList<>();
    api.getJsonObject("paths")
        .forEach(
            path ->
                ((JsonObject) path.getValue())
                    .forEach(
                        method -> {
                          String route = method.getKey() + " " + path.getKey();
                          JsonObject operation = (JsonObject) method.getValue();
                          if (operation.getString("summary") == null) {
                            holes.add(route + " has no summary");
                          }
                          if (operation.getJsonArray("tags") == null) {
                            holes.add(route + " has no tag");
                          }
                          JsonObject responses = operation.getJsonObject("responses");
                          if (!route.contains("/problems") && !responses.containsKey("401")) {
                            holes.add(route + " does not say 401");
                          }
                          if (responses.fieldNames().stream().noneMatch(s -> s.startsWith("2"))) {
                            holes.add(route + " has no good answer");
                          }
                          responses.forEach(
                              answer -> {
                                boolean empty = answer.getKey().matches("204|304");
                                JsonObject of = (JsonObject) answer.getValue();
                                if (of.containsKey("content") == empty && !of.containsKey("$ref")) {
                                  holes.add(route + " " + answer.getKey() + " has a body or none");
                                }
                              });
                          if (operation.getJsonArray("parameters") != null) {
                            operation
                                .getJsonArray("parameters")
                                .forEach(
                                    parameter -> {
                                      if (((JsonObject) parameter).getString("description")
                                          == null) {
                                        holes.add(
                                            route
                                                + " does not explain "
                                                + ((JsonObject) parameter).getString("name"));
                                      }
                                    });
                          }
                        }));
    assertEquals(List.of(), holes);
  }

  @Test
  void every_operation_has_a_name_of_its_own_for_generated_clients() {
    List<String> names = new ArrayList<>();
    api.getJsonObject("paths")
        .forEach(
            path ->
                ((JsonObject) path.getValue())
                    .forEach(
                        method ->
                            names.add(((JsonObject) method.getValue()).getString("operationId"))));
    assertEquals(names.stream().distinct().toList(), names);
    assertEquals(
        List.of(),
        names.stream().filter(name -> name == null || !name.matches("[a-z][A-Za-z]+")).toList());
  }

  @Test
  void what_generators_stumble_over_is_not_there() {
    JsonObject schemas = api.getJsonObject("components").getJsonObject("schemas");
    assertEquals(null, schemas.getJsonObject("UUID").getString("pattern"));
    assertEquals(1, api.getJsonObject("components").getJsonObject("securitySchemes").size());
    assertEquals(1, api.getJsonArray("servers").size());
    for (String closed : List.of("PlanChange", "StepChange", "NewShare", "NewStep")) {
      assertEquals(false, schemas.getJsonObject(closed).getBoolean("additionalProperties"), closed);
    }
  }

  @Test
  void every_schema_and_every_field_is_explained() {
    List<String> holes = new ArrayList<>();
    api.getJsonObject("components")
        .getJsonObject("schemas")
        .forEach(
            schema -> {
              JsonObject of = (JsonObject) schema.getValue();
              JsonObject fields = of.getJsonObject("properties");
              if (fields != null) {
                fields.forEach(
                    field -> {
                      if (((JsonObject) field.getValue()).getString("description") == null) {
                        holes.add(schema.getKey() + "." + field.getKey());
                      }
                    });
              }
              if (of.getString("description") == null && !of.containsKey("enum")) {
                holes.add(schema.getKey());
              }
            });
    assertEquals(List.of(), holes);
  }

  @Test
  void words_are_written_with_hyphens() {
    given()
        .get("/api/v1/openapi.json")
        .then()
        .body("components.schemas.Place.enum", hasItems("under-forehead", "at-wall"));
    assertEquals(false, text.contains("UNDER_"));
  }
}
