package studio.yin.server.page;

import static io.restassured.RestAssured.given;

import io.restassured.config.RedirectConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import studio.yin.server.Tokens.Person;

/** Somebody who reads pages and sends their forms, as a browser without scripts would. */
final class Visitor {
  private final CookieFilter cookies = new CookieFilter();
  private final Supplier<String> pass;
  private String token = "";
  private String language = "";

  Visitor(Person person) {
    pass = person::token;
  }

  /** Somebody who is not in the cast, with the token that they hold. */
  Visitor(String held) {
    pass = () -> held;
  }

  /** The same person, whose browser asks for pages in a language. */
  Visitor reading(String other) {
    language = other;
    return this;
  }

  /** The token of the form that was read last. */
  String token() {
    return token;
  }

  /** A request with this person's cookies; redirects are not followed. */
  RequestSpecification asks() {
    RequestSpecification request = given();
    if (!language.isEmpty()) {
      request.header("Accept-Language", language);
    }
    return request
        .filter(cookies)
        .auth()
        .oauth2(pass.get())
        .config(
            RestAssuredConfig.config()
                .redirect(RedirectConfig.redirectConfig().followRedirects(false)));
  }

  /** What stands at an address that is encoded already, as in a link. */
  Response follows(String path) {
    return asks().urlEncodingEnabled(false).get(path);
  }

  /** A page that is there. */
  Document reads(String path) {
    Document page = Jsoup.parse(follows(path).then().statusCode(200).extract().asString());
    Element field = page.selectFirst("input[name=csrf-token]");
    if (field != null) {
      token = field.val();
    }
    return page;
  }

  /** Sends a form. */
  Response sends(String path, Map<String, ?> fields) {
    return asks()
        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .formParam("csrf-token", token)
        .formParams(fields)
        .post(path);
  }

  /** Clones the spine sequence as its button does, and answers the address of the new plan. */
  String clones() {
    Document page = reads("/library");
    Element form = page.selectFirst("form[action=/library/spine/copies]");
    return path(
        sends("/library/spine/copies", Map.of("key", form.selectFirst("input[name=key]").val())));
  }

  /** Where an answer leads. */
  static String path(Response answer) {
    String location = answer.then().statusCode(303).extract().header("Location");
    return location.replaceFirst("^https?://[^/]+", "");
  }

  /** The identifier of the step that stands at a place, counted from 0. */
  String step(String plan, int at) {
    return reads(plan).select("#steps > ol > li").get(at).id().substring("step-".length());
  }

  /** How long the plan takes, as its page says. */
  String total(String plan) {
    return reads(plan).selectFirst("#total").text();
  }

  /** The number of the revision that the page of a plan is made from. */
  String from(String plan) {
    return reads(plan).selectFirst("input[name=from]").val();
  }

  /** Sends a form of the editor from the plan as it is now. */
  Response edits(String plan, String what, Map<String, ?> fields) {
    String from = from(plan);
    Map<String, Object> all = new java.util.HashMap<>(fields);
    all.putIfAbsent("from", from);
    return sends(plan + what, all);
  }
}
