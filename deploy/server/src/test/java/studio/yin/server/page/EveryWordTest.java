package studio.yin.server.page;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.yin.library.Poses;
import studio.yin.pose.Pose;
import studio.yin.server.StudioServices;
import studio.yin.server.Tokens;
import studio.yin.server.Tokens.Person;
import studio.yin.server.account.RealKeycloak;
import studio.yin.server.sharing.Given;
import studio.yin.sharing.Share;

/** Every page and every text of the API is told in the language of the request. */
@QuarkusTest
@QuarkusTestResource(StudioServices.class)
@WithTestResource(value = RealKeycloak.class, scope = TestResourceScope.MATCHING_RESOURCES)
@TestProfile(Pseudo.class)
class EveryWordTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Attributes that people read or hear. */
  private static final Set<String> READ =
      Set.of(
          "title", "alt", "placeholder", "aria-label", "aria-description", "aria-roledescription");

  /** Where answers of the API say something in a vocabulary for machines, or an address. */
  private static final Set<String> FOR_MACHINES =
      Set.of("field", "sanskrit", "zone", "username", "email");

  private final Visitor mira = new Visitor(Person.MIRA).reading(Pseudo.TAG);
  private final Visitor ada = new Visitor(Person.ADA).reading(Pseudo.TAG);
  private final List<String> english = new ArrayList<>();

  @Inject Poses poses;
  @Inject Given given;

  @BeforeEach
  void one_more_language() throws Exception {
    Pseudo.speak();
  }

  @Test
  void pages_for_everybody() {
    for (String path :
        List.of("/", "/signed-out", "/s", "/s/" + "A".repeat(43), "/s/x/more", "/nowhere")) {
      reads(nobody().get(path), path);
    }
    reads(nobody().post("/plans"), "a form of nobody's");
    none();
  }

  @Test
  void pages_of_the_library_and_the_catalogue() {
    for (String path :
        List.of(
            "/library",
            "/library/spine",
            "/library/nothing",
            "/poses",
            "/poses?base=seated&target=belly&movement=flexion&prop=block&condition=knee&q=z",
            "/poses?q=zzzz&prop=none&condition=glaucoma",
            "/poses?q=" + "z".repeat(200),
            "/account",
            "/accounts",
            "/sign-out",
            "/nowhere")) {
      reads(mira.follows(path), path);
    }
    for (Pose pose : poses.catalogue().all()) {
      reads(mira.follows("/poses/" + pose.slug()), pose.slug());
    }
    none();
  }

  @Test
  void pages_of_a_class() {
    String plan = mira.clones();
    for (String path :
        List.of(
            "/plans",
            "/plans?q=zz",
            "/plans?q=" + "z".repeat(300),
            "/plans?pose=sphinx",
            "/plans?state=archived",
            "/plans?state=deleted",
            plan,
            plan + "/fit?minutes=40",
            plan + "/fit?minutes=25",
            plan + "/fit?minutes=75",
            plan + "/fit?minutes=240",
            plan + "/fit?minutes=40&from=1&h5=5:30&set=5",
            plan + "/fit?minutes=zz",
            plan + "/source",
            plan + "/shares",
            plan + "/shares/preview")) {
      reads(mira.follows(path), path);
    }
    int steps = mira.reads(plan).select("#steps > ol > li").size();
    for (int at = 0; at < steps; at++) {
      String step = mira.step(plan, at);
      reads(mira.follows(plan + "?open=" + step), "step " + at + " open");
    }
    none();
  }

  @Test
  void poses_and_classes_are_found_by_what_a_pose_is_called_in_a_language() {
    String plan = mira.clones();
    String name = poses.catalogue(Locale.forLanguageTag(Pseudo.TAG)).called("sphinx");
    String words = URLEncoder.encode(name.substring(1, name.length() - 1), StandardCharsets.UTF_8);
    assertEquals(1, mira.reads("/poses?q=" + words).select("a[href=/poses/sphinx]").size());
    assertFalse(mira.reads("/plans?q=" + words).select("a[href=" + plan + "]").isEmpty());
    assertFalse(mira.reads("/plans?q=sphinx").select("a[href=" + plan + "]").isEmpty());
  }

  @Test
  void what_an_edit_has_done_or_why_it_has_not() {
    String plan = mira.clones();
    String step = mira.step(plan, 3);
    Map<String, Map<String, ?>> edits =
        Map.ofEntries(
            Map.entry("/steps/" + step + "/hold", Map.of("hold", "abc")),
            Map.entry("/steps/" + step + "/second-hold", Map.of("hold", "99999")),
            Map.entry("/steps/" + step + "/position", Map.of("to", "99")),
            Map.entry("/steps", Map.of("pose", "zz", "at", "1", "key", UUID.randomUUID())),
            Map.entry("/title", Map.of("title", "")),
            Map.entry("/brief", Map.of("minutes", "x", "students", "y", "level", "z")),
            Map.entry("/steps/" + UUID.randomUUID() + "/hold", Map.of("hold", "4:00")),
            Map.entry("/redos", Map.of()));
    edits.forEach((what, fields) -> reads(mira.edits(plan, what, fields), "refused " + what));
    Map<String, ?> brief =
        Map.of(
            "minutes", "75",
            "students", "9",
            "level", "beginner",
            "condition-pregnancy", "on",
            "stock-block", "2");
    String hold = "/steps/" + step + "/hold";
    does(plan, "/brief", brief);
    does(plan, hold, Map.of("hold", "7:30"));
    does(plan, "/steps/" + step + "/variation", Map.of("variation", "elbows-ahead"));
    does(plan, "/steps/" + mira.step(plan, 1) + "/removal", Map.of());
    does(plan, "/steps", Map.of("pose", "butterfly", "at", "1", "key", UUID.randomUUID()));
    String from = mira.from(plan);
    does(plan, hold, Map.of("hold", "5:00"));
    Map<String, ?> late = Map.of("hold", "6:00", "from", from);
    reads(mira.edits(plan, hold, late), "changed meanwhile");
    String said =
        mira.asks()
            .header("HX-Request", "true")
            .contentType("application/x-www-form-urlencoded; charset=UTF-8")
            .formParam("csrf-token", mira.token())
            .formParams(Map.of("hold", "4:00", "from", mira.from(plan)))
            .post(plan + hold)
            .asString();
    assertTrue(said.contains("⟦"), said);
    hears(Jsoup.parse(said).text(), "said");
    reads(mira.edits(plan, "/publications", Map.of()), "not sound");
    does(mira.clones(), "/publications", Map.of());
    none();
  }

  @Test
  void the_page_of_students_whose_teacher_writes_another_language() {
    String plan = mira.clones();
    UUID id = UUID.fromString(plan.substring(plan.lastIndexOf('/') + 1));
    String link = given.link(id, Person.MIRA, Share.Mode.FOLLOWS).token();
    Document page = reads(nobody().get("/s/" + link), "students");
    assertEquals("en", page.selectFirst("h1").attr("lang"));
    assertEquals("en", page.selectFirst(".how").attr("lang"));
    Document english = Jsoup.parse(given().get("/s/" + link).asString());
    assertEquals("en", english.selectFirst("html").attr("lang"));
    assertEquals("", english.selectFirst("h1").attr("lang"));
    assertTrue(english.text().contains("What to do"));
    reads(mira.follows(plan + "/shares"), "links");
    none();
  }

  @Test
  void pages_of_accounts() {
    for (String path :
        List.of(
            "/accounts?search=zzzz",
            "/accounts?search=" + "z".repeat(300),
            "/accounts/new",
            "/accounts/" + Person.MIRA.id,
            "/account",
            "/plans")) {
      reads(ada.follows(path), path);
    }
    ada.reads("/accounts/new");
    reads(ada.sends("/accounts", Map.of("username", "?", "email", "x")), "nobody is invited");
    String name = "zz" + System.nanoTime();
    Map<String, ?> somebody =
        Map.of(
            "key",
            UUID.randomUUID(),
            "firstName",
            "Zz",
            "lastName",
            "Zz",
            "username",
            name,
            "email",
            name + "@studio.example");
    String person = Visitor.path(ada.sends("/accounts", somebody));
    reads(ada.follows(person), "an invitation");
    reads(ada.follows("/accounts?search=" + name), "who was invited");
    reads(ada.sends(person + "/person", Map.of("firstName", "")), "a name that is none");
    for (String act :
        List.of(
            "admin",
            "admin/removal",
            "teacher/removal",
            "teacher",
            "temporary-passwords",
            "sign-outs",
            "disablements",
            "enablements",
            "person")) {
      Map<String, ?> fields =
          act.equals("person")
              ? Map.of("firstName", "Zzz", "lastName", "Zz", "email", name + "@studio.example")
              : Map.of("key", UUID.randomUUID());
      assertEquals(person, Visitor.path(ada.sends(person + "/" + act, fields)), act);
      reads(ada.follows(person), act);
    }
    reads(new Visitor(Person.NOOR).reading(Pseudo.TAG).follows("/sign-in"), "no role");
    none();
  }

  @Test
  void what_was_chosen_at_the_sign_in_server_counts_before_what_the_browser_likes() {
    String token = Tokens.speaking(Person.JONAS, Pseudo.TAG);
    Response page = given().auth().oauth2(token).header("Accept-Language", "en").get("/poses");
    assertEquals(Pseudo.TAG, Jsoup.parse(page.asString()).selectFirst("html").attr("lang"));
    assertEquals(Pseudo.TAG, page.header("Content-Language"));
  }

  @Test
  void answers_of_the_api() {
    String plan = mira.clones();
    String api = "/api/v1" + plan;
    for (String path :
        List.of(
            "/api/v1/problems",
            "/api/v1/problems/pose-unknown",
            "/api/v1/poses",
            "/api/v1/poses/sphinx",
            "/api/v1/library",
            "/api/v1/library/spine",
            "/api/v1/plans",
            api,
            api + "/findings",
            api + "/source",
            api + "/shares",
            api + "/publications",
            "/api/v1/nowhere",
            "/api/v1/plans/" + UUID.randomUUID(),
            "/api/v1/plans?pose=zz",
            "/api/v1/poses?base=zz",
            "/api/v1/poses?zz=1",
            "/api/v1/accounts")) {
      answers(asked().get(path), path);
    }
    answers(nobody().get("/api/v1/plans"), "nobody");
    answers(nobody().delete("/api/v1/problems"), "no such method");
    for (String body :
        List.of("", "{", "[]", "{\"zz\": 1}", "{\"hold\": []}", "{\"hold\": \"x\"}")) {
      answers(
          asked()
              .header("If-Match", "*")
              .contentType("application/json")
              .body(body)
              .patch(api + "/steps/" + mira.step(plan, 2)),
          "body " + body);
    }
    answers(asked().contentType("application/json").body("{}").patch(api), "no version");
    none();
  }

  @Test
  void drawings_tell_what_they_show() {
    Response drawn =
        asked()
            .get(
                "/api/v1/poses/banana/figure.svg?side=left&props=block@under-head*2,blanket@under-knees");
    assertEquals(Pseudo.TAG, drawn.then().statusCode(200).extract().header("Content-Language"));
    Document svg = Jsoup.parse(drawn.asString(), org.jsoup.parser.Parser.xmlParser());
    for (Element told : svg.select("title, desc")) {
      hears(told.text(), "drawing");
    }
    none();
  }

  private void does(String plan, String what, Map<String, ?> fields) {
    Response done = mira.edits(plan, what, fields);
    assertEquals(303, done.statusCode(), what + " " + done.asString());
    reads(mira.follows(plan), "after " + what);
  }

  private RequestSpecification nobody() {
    return given()
        .urlEncodingEnabled(false)
        .redirects()
        .follow(false)
        .header("Accept-Language", Pseudo.TAG);
  }

  private RequestSpecification asked() {
    return nobody().auth().oauth2(Person.MIRA.token());
  }

  private Document reads(Response response, String where) {
    Document page = Jsoup.parse(response.asString());
    assertEquals(Pseudo.TAG, page.selectFirst("html").attr("lang"), where);
    assertEquals(Pseudo.TAG, response.header("Content-Language"), where);
    assertTrue(String.join(",", response.headers().getValues("Vary")).contains("Accept-Language"));
    assertTrue(page.text().contains("⟦"), where);
    Document told = page.clone();
    told.select("script, style, code.password, [lang]:not(html)").remove();
    for (Element element : told.getAllElements()) {
      for (TextNode text : element.textNodes()) {
        hears(text.text(), where);
      }
      for (Attribute attribute : element.attributes()) {
        if (isRead(element, attribute)) {
          hears(attribute.getValue(), where + " " + attribute.getKey());
        }
      }
    }
    return page;
  }

  private static boolean isRead(Element element, Attribute attribute) {
    String name = attribute.getKey();
    String value = attribute.getValue();
    return READ.contains(name)
        || (name.equals("content") && element.hasAttr("property") && value.contains(" "))
        || (name.matches("data-(?!hx-).*") && (value.contains(" ") || value.matches("\\p{Lu}.*")));
  }

  private void answers(Response response, String where) {
    assertEquals(Pseudo.TAG, response.header("Content-Language"), where);
    try {
      walk("", JSON.readTree(response.asString()), where);
    } catch (com.fasterxml.jackson.core.JsonProcessingException unreadable) {
      throw new AssertionError(where + ": " + response.asString(), unreadable);
    }
  }

  private void walk(String field, JsonNode node, String where) {
    node.properties().forEach(one -> walk(one.getKey(), one.getValue(), where));
    if (node.isArray()) {
      node.forEach(one -> walk(field, one, where));
    }
    boolean word = node.isTextual() && node.asText().matches("[a-z0-9@*-]+");
    if (node.isTextual() && !word && !FOR_MACHINES.contains(field)) {
      hears(node.asText(), where + " " + field);
    }
  }

  private void hears(String text, String where) {
    String plain = Pseudo.plain(text);
    if (!plain.isEmpty() && !known(plain)) {
      english.add(where + ": “" + plain + "” in “" + text.strip() + "”");
    }
  }

  /** Sanskrit and the spellings of it are alike in every language. */
  private boolean known(String word) {
    return poses.catalogue(Locale.forLanguageTag(Pseudo.TAG)).all().stream()
        .flatMap(pose -> pose.names().all().stream())
        .anyMatch(name -> name.contains(word));
  }

  private void none() {
    assertEquals("", String.join("\n", english.stream().distinct().toList()));
  }
}
