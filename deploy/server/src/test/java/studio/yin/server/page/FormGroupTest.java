package studio.yin.server.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.yin.server.StudioServices;
import studio.yin.server.Tokens.Person;

/**
 * A refusal names the group of controls that was refused, in Java, and a template shows the refusal
 * of a group. Where the two do not meet, a press is lost without a word.
 */
@QuarkusTest
@QuarkusTestResource(StudioServices.class)
class FormGroupTest {
  private static final int NOBODY_SAW_IT = 9999;

  private final Visitor mira = new Visitor(Person.MIRA);
  private String plan;

  @BeforeEach
  void a_plan_with_something_of_everything() {
    plan = mira.clones();
    String from = mira.from(plan);
    mira.sends(plan + "/steps/" + mira.step(plan, 2) + "/removal", Map.of("from", from));
    uneven(mira.step(plan, 3));
  }

  @Test
  void every_form_of_the_editor_says_on_the_page_why_it_was_not_taken() {
    Set<String> kinds = new TreeSet<>();
    Set<String> silent = new TreeSet<>();
    for (int step : List.of(0, 2, 3)) {
      Document page = mira.reads(plan + "?open=" + mira.step(plan, step));
      for (FormElement form : page.select("form[data-edit]").forms()) {
        String to = form.attr("action");
        kinds.add(to.replaceAll("[0-9a-f-]{36}", "*"));
        if (!tells(form, to)) {
          silent.add(to);
        }
      }
    }
    assertEquals(Set.of(), silent);
    for (String kind :
        List.of("/undos", "/steps/*/return", "/steps/*/second-hold", "/steps/*/variation")) {
      assertTrue(kinds.contains("/plans/*" + kind), kind + " of " + kinds);
    }
  }

  /** Whether a form from a revision that nobody saw, of which no button is pressed, is told so. */
  private boolean tells(FormElement form, String to) {
    Map<String, String> controls = new HashMap<>();
    form.formData().forEach(control -> controls.put(control.key(), control.value()));
    controls.remove("csrf-token");
    controls.put("from", String.valueOf(NOBODY_SAW_IT));
    Response answer = mira.sends(to, controls);
    assertTrue(Set.of(409, 422).contains(answer.statusCode()), to + " " + answer.statusCode());
    return !Jsoup.parse(answer.asString()).select("[id$=-trouble]").text().isBlank();
  }

  private void uneven(String step) {
    mira.sends(
        plan + "/steps/" + step + "/second-hold", Map.of("hold", "2:30", "from", mira.from(plan)));
  }
}
