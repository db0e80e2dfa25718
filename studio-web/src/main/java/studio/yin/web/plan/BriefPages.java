package studio.yin.web.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.yin.account.Role;
import studio.yin.pose.Condition;
import studio.yin.pose.Level;
import studio.yin.pose.PropKind;
import studio.yin.pose.SpinalMovement.Family;
import studio.yin.pose.Vocabulary;
import studio.yin.sequence.Brief;
import studio.yin.sequence.ClassEdit;
import studio.yin.sequence.Edit;
import studio.yin.sequence.Stock;

/** What a class is planned for. */
@Path("/plans/{plan}/brief")
@RolesAllowed(Role.TEACHER)
@Produces("text/html;charset=UTF-8")
public class BriefPages {
  private final Editor editor;

  @Inject
  BriefPages(Editor editor) {
    this.editor = editor;
  }

  /** Plans it for what the form says; what the form leaves empty is left open. */
  @POST
  public Response plan(@PathParam("plan") String plan, MultivaluedMap<String, String> form) {
    return editor.revise(
        plan,
        "brief",
        form,
        () ->
            new Edit.Together(
                List.of(
                    ClassEdit.changeLevel(FormFields.choice(form, "level", Level.class)),
                    ClassEdit.changeBrief(brief(form)))));
  }

  private static Brief brief(MultivaluedMap<String, String> form) {
    return new Brief(
        FormFields.text(form, "minutes").isBlank() ? null : FormFields.length(form, "minutes"),
        number(form, "students", 1, Brief.STUDENTS),
        ticked(form, "focus", Family.class),
        ticked(form, "condition", Condition.class),
        stock(form));
  }

  private static List<Stock> stock(MultivaluedMap<String, String> form) {
    List<Stock> stock = new ArrayList<>();
    for (PropKind kind : PropKind.values()) {
      @Nullable Integer count = number(form, "stock-" + Vocabulary.word(kind), 0, Stock.MOST);
      if (count != null) {
        stock.add(new Stock(kind, count));
      }
    }
    return stock;
  }

  /** The words of a vocabulary whose boxes were ticked: {@code focus-flexion}. */
  private static <E extends Enum<E>> List<E> ticked(
      MultivaluedMap<String, String> form, String name, Class<E> vocabulary) {
    return Arrays.stream(vocabulary.getEnumConstants())
        .filter(word -> form.containsKey(name + "-" + Vocabulary.word(word)))
        .toList();
  }

  private static @Nullable Integer number(
      MultivaluedMap<String, String> form, String control, int least, int most) {
    return FormFields.text(form, control).isBlank()
        ? null
        : FormFields.number(form, control, least, most);
  }
}
