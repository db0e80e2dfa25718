package studio.yin.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import studio.yin.pose.Vocabulary;
import studio.yin.sequence.Sequence;

/**
 * What a stored sequence of an older format says in the present one. A revision is never written
 * again, so every format that ever was is read for ever: each entry leads to the next.
 */
final class OlderForms {

  /** From format 1 to 2, from 2 to 3, and so on. */
  private static final List<Consumer<ObjectNode>> SEQUENCES =
      List.of(OlderForms::second, OlderForms::third);

  private OlderForms() {}

  /** Brings a form from a format to the present one; only sequences have changed so far. */
  static void renew(ObjectNode form, int format, Class<?> type) {
    if (type == Sequence.class) {
      SEQUENCES.subList(format - 1, SEQUENCES.size()).forEach(next -> next.accept(form));
    }
  }

  /**
   * The second format knows what a class is planned for, dismissed warnings, locked holds, sides
   * that are held alone, and behind which step one that was set aside stood.
   */
  private static void second(ObjectNode sequence) {
    ObjectNode brief = sequence.putObject("brief");
    brief.putArray("focus");
    brief.putArray("conditions");
    brief.putArray("stock");
    sequence.putArray("dismissals");
    sequence.path("steps").forEach(OlderForms::secondStep);
    JsonNode steps = sequence.path("steps");
    for (JsonNode gone : sequence.path("aside")) {
      secondStep(gone.path("step"));
      int at = Math.min(gone.path("at").asInt(), steps.size());
      if (gone instanceof ObjectNode aside && at > 0) {
        aside.set("after", steps.path(at - 1).path("id"));
      }
    }
  }

  private static void secondStep(JsonNode node) {
    if (node instanceof ObjectNode step) {
      step.put("locked", false);
      if (step.path("sides") instanceof ObjectNode sides) {
        sides.put("single", false);
        sides.put("onPurpose", sides.has("second"));
      }
    }
  }

  /**
   * The third format knows how a prop lies. Until then that stood in its detail, in English, and
   * drawings looked for it there.
   */
  private static void third(ObjectNode sequence) {
    sequence.path("steps").forEach(OlderForms::thirdStep);
    sequence.path("aside").forEach(gone -> thirdStep(gone.path("step")));
  }

  private static void thirdStep(JsonNode step) {
    for (JsonNode node : step.path("props")) {
      if (node instanceof ObjectNode prop && prop.path("detail").isTextual()) {
        LieInWords.in(prop.path("kind").asText(), prop.path("detail").asText())
            .ifPresent(
                found -> {
                  prop.put("lie", Vocabulary.word(found.lie()));
                  prop.put("detail", found.rest());
                });
      }
    }
  }
}
