package studio.yin.server;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StudioServices.class)
class StartTest {
  @Test
  void the_studio_says_when_it_is_ready() {
    given().get("/q/health/ready").then().statusCode(200).body("status", is("UP"));
  }
}
