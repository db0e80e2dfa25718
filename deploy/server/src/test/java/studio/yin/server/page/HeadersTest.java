package studio.yin.server.page;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import studio.yin.server.StudioServices;
import studio.yin.server.Tokens.Person;

/** What every answer forbids the browser, and that pages keep to it. */
@QuarkusTest
@QuarkusTestResource(StudioServices.class)
class HeadersTest {
  private final Visitor mira = new Visitor(Person.MIRA);

  @Test
  void every_page_carries_a_policy_without_anything_unsafe() {
    String plan = mira.clones();
    for (String path :
        List.of("/", "/library", "/library/spine", "/plans", plan, "/nowhere", "/s/x")) {
      mira.asks()
          .get(path)
          .then()
          .header("Content-Security-Policy", containsString("default-src 'none'"))
          .header("Content-Security-Policy", not(containsString("unsafe")))
          .header("Content-Security-Policy", not(containsString("*")))
          .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
          .header("X-Content-Type-Options", is("nosniff"));
    }
  }

  @Test
  void no_page_has_a_script_or_a_style_of_its_own() {
    String plan = mira.clones();
    for (String path :
        List.of(
            "/library", "/library/spine", "/plans", plan, plan + "?open=" + mira.step(plan, 4))) {
      Document page = mira.reads(path);
      assertEquals(0, page.select("style, [style], script:not([src])").size(), path);
      assertFalse(page.html().matches("(?is).*\\son[a-z]+=.*<"), path);
      page.select("[src], link[href]")
          .forEach(
              element -> {
                String address =
                    element.hasAttr("src") ? element.attr("src") : element.attr("href");
                assertEquals('/', address.charAt(0), "another site is asked for: " + address);
              });
    }
  }

  @Test
  void what_is_not_there_is_said_kindly_and_without_secrets() {
    for (String path :
        List.of("/nowhere", "/plans/x", "/plans/00000000-0000-4000-8000-000000000000")) {
      mira.asks()
          .get(path)
          .then()
          .statusCode(404)
          .body(containsString("This page is not here"))
          .body(not(containsString("xception")))
          .body(not(containsString("quarkus")));
    }
  }

  @Test
  void a_body_that_is_too_large_is_refused_before_it_is_read() {
    int status =
        given()
            .auth()
            .oauth2(Person.MIRA.token())
            .contentType("application/x-www-form-urlencoded")
            .body("notes=" + "x".repeat(400_000))
            .post("/plans/00000000-0000-4000-8000-000000000000/notes")
            .statusCode();
    assertEquals(413, status);
  }
}
