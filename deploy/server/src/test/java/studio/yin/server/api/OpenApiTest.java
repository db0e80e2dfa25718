package studio.yin.server.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
                          if (operation.getString("description") == null) {
                            holes.add(route + " has no description");
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
                                if ("OK".equals(of.getString("description"))) {
                                  holes.add(route + " does not say what it answers");
                                }
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
  void parameters_of_a_path_come_in_its_order_before_all_others() {
    List<String> wrong = new ArrayList<>();
    operations()
        .forEach(
            (route, operation) -> {
              List<String> inPath =
                  Pattern.compile("\\{(\\w+)}")
                      .matcher(route)
                      .results()
                      .map(part -> part.group(1))
                      .toList();
              List<String> given = parameters(operation).map(p -> p.getString("name")).toList();
              if (!given.subList(0, Math.min(given.size(), inPath.size())).equals(inPath)) {
                wrong.add(route + " takes " + given);
              }
            });
    assertEquals(List.of(), wrong);
  }

  @Test
  void what_can_be_sent_says_how_much_of_it() {
    for (String limit :
        List.of(
            "NewTeacher.username.minLength=3",
            "NewTeacher.username.maxLength=60",
            "Correction.firstName.maxLength=100",
            "Correction.email.maxLength=254",
            "Brief.target.minimum=300",
            "Brief.target.maximum=14400",
            "Brief.students.maximum=500",
            "Stock.count.maximum=999",
            "NewStep.at.maximum=59",
            "Position.to.minimum=0",
            "Lines.lines.maxItems=60")) {
      String[] path = limit.split("[.=]", -1);
      JsonObject field =
          api.getJsonObject("components")
              .getJsonObject("schemas")
              .getJsonObject(path[0])
              .getJsonObject("properties")
              .getJsonObject(path[1]);
      assertEquals(path[3], String.valueOf(field.getValue(path[2])), limit + ": " + field);
    }
  }

  @Test
  void what_goes_with_a_request_and_an_answer_is_told_where_it_goes() {
    Map<String, JsonObject> operations = operations();
    JsonObject plans = operations.get("get /api/v1/plans");
    JsonObject poses = operations.get("get /api/v1/poses");
    assertNotEquals(description(plans, "q"), description(poses, "q"));
    assertNotEquals(
        description(operations.get("put /api/v1/plans/{plan}/steps/{step}/props/{prop}"), "prop"),
        description(poses, "prop"));
    for (String route :
        List.of(
            "get /api/v1/plans/{plan} 200",
            "get /api/v1/plans/{plan} 304",
            "get /api/v1/plans/{plan}/steps/{step} 200",
            "get /api/v1/plans/{plan}/findings 200",
            "post /api/v1/plans/{plan}/steps 201",
            "post /api/v1/library/{slug}/copies 201")) {
      JsonObject answers =
          operations.get(route.substring(0, route.lastIndexOf(' '))).getJsonObject("responses");
      String headers = answers.getJsonObject(route.substring(route.length() - 3)).toString();
      assertTrue(headers.contains("\"ETag\""), route);
      assertEquals(route.endsWith("201"), headers.contains("\"Location\""), route);
    }
    for (String route :
        List.of("get /api/v1/plans/{plan}", "get /api/v1/plans/{plan}/steps/{step}")) {
      assertTrue(
          parameters(operations.get(route))
              .anyMatch(p -> p.getString("name").equals("If-None-Match")),
          route);
    }
    JsonObject told = api.getJsonObject("components").getJsonObject("responses");
    assertTrue(told.getJsonObject("401").getJsonObject("headers").containsKey("WWW-Authenticate"));
    assertTrue(told.getJsonObject("429").getJsonObject("headers").containsKey("Retry-After"));
    assertTrue(told.getJsonObject("503").getJsonObject("headers").containsKey("Retry-After"));
    assertTrue(told.getJsonObject("412").getJsonObject("headers").containsKey("ETag"));
    operations.forEach(
        (route, operation) -> {
          JsonObject answers = operation.getJsonObject("responses");
          assertTrue(answers.containsKey("429") && answers.containsKey("415"), route);
          assertEquals(answers.containsKey("413"), operation.containsKey("requestBody"), route);
        });
  }

  @Test
  void whatever_takes_a_key_says_that_an_answer_came_before() {
    List<String> keyed = new ArrayList<>();
    operations()
        .forEach(
            (route, operation) -> {
              boolean takesKey =
                  parameters(operation)
                      .anyMatch(given -> given.getString("name").equals("Idempotency-Key"));
              assertEquals(takesKey, operation.toString().contains("Idempotency-Replayed"), route);
              if (takesKey) {
                keyed.add(route);
              }
            });
    assertEquals(5, keyed.size(), keyed.toString());
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
  void every_request_and_every_main_answer_has_an_example_that_is_one() {
    List<String> holes = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    operations()
        .forEach(
            (route, operation) -> {
              Stream<JsonObject> asked = Stream.ofNullable(operation.getJsonObject("requestBody"));
              Stream<JsonObject> answered =
                  operation.getJsonObject("responses").stream()
                      .filter(answer -> answer.getKey().startsWith("2"))
                      .map(answer -> (JsonObject) answer.getValue());
              Stream.concat(asked, answered)
                  .map(one -> one.getJsonObject("content", new JsonObject()))
                  .map(content -> content.getJsonObject("application/json"))
                  .filter(Objects::nonNull)
                  .forEach(
                      type -> {
                        JsonObject examples = type.getJsonObject("examples", new JsonObject());
                        if (examples.isEmpty()) {
                          holes.add(route);
                        }
                        for (Object example : examples.getMap().values()) {
                          Object shown = resolved(JsonObject.mapFrom(example)).getValue("value");
                          misfits(type.getJsonObject("schema"), shown, route).forEach(wrong::add);
                        }
                      });
            });
    assertEquals(List.of(), holes);
    assertEquals(List.of(), wrong);
  }

  private JsonObject resolved(JsonObject schema) {
    String ref = schema.getString("$ref");
    if (ref == null) {
      return schema;
    }
    JsonObject at = api;
    for (String name : ref.substring(2).split("/", -1)) {
      at = at.getJsonObject(name);
    }
    return at;
  }

  /** Where a value is not what a schema says: a field too few or too many, another word. */
  private Stream<String> misfits(JsonObject given, Object value, String at) {
    JsonObject schema = resolved(given);
    if (value instanceof JsonObject object) {
      JsonObject fields = schema.getJsonObject("properties");
      if (fields == null) {
        return schema.containsKey("additionalProperties") || !schema.containsKey("type")
            ? Stream.empty()
            : Stream.of(at + " is no object");
      }
      Stream<String> missing =
          schema.getJsonArray("required", new JsonArray()).stream()
              .filter(name -> !object.containsKey((String) name))
              .map(name -> at + "." + name + " is missing");
      Stream<String> others =
          object.stream()
              .flatMap(
                  field ->
                      fields.containsKey(field.getKey())
                          ? misfits(
                              fields.getJsonObject(field.getKey()),
                              field.getValue(),
                              at + "." + field.getKey())
                          : Stream.of(at + "." + field.getKey() + " is unknown"));
      return Stream.concat(missing, others);
    }
    if (value instanceof JsonArray list) {
      JsonObject each = schema.getJsonObject("items");
      return each == null
          ? Stream.of(at + " is no list")
          : list.stream().flatMap(one -> misfits(each, one, at + "[]"));
    }
    JsonArray words = schema.getJsonArray("enum");
    return words == null || words.contains(value)
        ? Stream.empty()
        : Stream.of(at + " cannot be " + value);
  }

  /** Every operation by method and path. */
  private Map<String, JsonObject> operations() {
    Map<String, JsonObject> operations = new TreeMap<>();
    api.getJsonObject("paths")
        .forEach(
            path ->
                ((JsonObject) path.getValue())
                    .forEach(
                        method ->
                            operations.put(
                                method.getKey() + " " + path.getKey(),
                                (JsonObject) method.getValue())));
    return operations;
  }

  private static Stream<JsonObject> parameters(JsonObject operation) {
    return operation.getJsonArray("parameters", new JsonArray()).stream()
        .map(JsonObject.class::cast);
  }

  private static String description(JsonObject operation, String parameter) {
    return parameters(operation)
        .filter(given -> given.getString("name").equals(parameter))
        .map(given -> given.getString("description"))
        .findFirst()
        .orElseThrow();
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
