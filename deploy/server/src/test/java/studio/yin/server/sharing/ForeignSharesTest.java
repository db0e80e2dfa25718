package studio.yin.server.sharing;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import studio.yin.server.StudioServices;
import studio.yin.server.Tokens.Person;
import studio.yin.server.sharing.Browser.Answer;
import studio.yin.sharing.Share;

@QuarkusTest
@QuarkusTestResource(StudioServices.class)
class ForeignSharesTest {
  @Inject Given given;

  @Test
  void somebody_elses_plan_and_links_are_not_there() {
    UUID miras = given.plan(Person.MIRA);
    UUID other = given.plan(Person.MIRA);
    Given.Link link = given.link(miras, Person.MIRA, Share.Mode.FOLLOWS);
    UUID own = given.plan(Person.JONAS);
    Browser jonas = Browser.of(Person.JONAS);
    Element form = jonas.get("/plans/" + own + "/shares").page().selectFirst("form.make");
    Map<String, String> values = new HashMap<>();
    for (var control : ((org.jsoup.nodes.FormElement) form).formData()) {
      values.put(control.key(), control.value());
    }
    values.put("from", "1");

    for (String id :
        List.of(miras.toString(), other.toString(), UUID.randomUUID().toString(), "1-1-1-1-1")) {
      String shares = "/plans/" + id + "/shares";
      Answer page = Browser.of(Person.JONAS).get(shares);
      assertThat(id, page.status(), is(404));
      assertThat(page.body(), not(containsString(link.token())));
      assertThat(id, jonas.post(shares, values).status(), is(404));
      assertThat(id, jonas.post(shares + "/publication", values).status(), is(404));
      assertThat(id, jonas.post(shares + "/revocations", values).status(), is(404));
      assertThat(id, jonas.get(shares + "/preview").status(), is(404));
      for (String deed : List.of("", "/revocation", "/return")) {
        assertThat(id, jonas.post(shares + "/" + link.id() + deed, values).status(), is(404));
      }
    }
    for (String id : List.of(link.id().toString(), UUID.randomUUID().toString(), "x")) {
      for (String deed : List.of("", "/revocation", "/return")) {
        String path = "/plans/" + own + "/shares/" + id + deed;
        assertThat(path, jonas.post(path, values).status(), is(404));
      }
    }
    assertThat(Browser.ofNobody().get(link.path()).status(), is(200));
    Browser mira = Browser.of(Person.MIRA);
    assertThat(mira.get("/plans/" + miras + "/shares").page().select(".copy").size(), is(1));
    assertThat(
        mira.get("/plans/" + other + "/shares").page().text(),
        containsString("this class was never published"));
  }

  @Test
  void a_link_is_found_under_its_own_plan_alone() {
    UUID plan = given.plan(Person.MIRA);
    UUID other = given.plan(Person.MIRA);
    Given.Link link = given.link(plan, Person.MIRA, Share.Mode.FOLLOWS);
    Browser mira = Browser.of(Person.MIRA);
    Element form =
        mira.get("/plans/" + plan + "/shares").page().selectFirst("form[action$=revocation]");
    form.attr("action", "/plans/" + other + "/shares/" + link.id() + "/revocation");
    assertThat(mira.send(form, Map.of()).status(), is(404));
    assertThat(Browser.ofNobody().get(link.path()).status(), is(200));
  }

  @Test
  void teachers_alone_share() {
    UUID plan = given.plan(Person.MIRA);
    String shares = "/plans/" + plan + "/shares";
    for (Person person : List.of(Person.ADA, Person.NOOR)) {
      assertThat(Browser.of(person).get(shares).status(), is(403));
    }
    assertThat(Browser.ofNobody().get(shares).status(), is(401));
  }
}
