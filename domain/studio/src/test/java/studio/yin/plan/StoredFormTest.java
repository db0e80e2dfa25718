package studio.yin.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.yin.figure.Figure;
import studio.yin.figure.Figures;
import studio.yin.pose.Pose;
import studio.yin.pose.Prop;
import studio.yin.pose.Shapes;
import studio.yin.pose.Side;
import studio.yin.pose.Variation;
import studio.yin.pose.Vocabulary;
import studio.yin.sequence.AnyClass;
import studio.yin.sequence.Hold;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.Sides;
import studio.yin.sequence.SlowSunday;
import studio.yin.sequence.Step;

class StoredFormTest {
  private static final JsonMapper JSON = new JsonMapper();

  @Test
  void a_class_is_read_as_it_was_written() {
    Sequence sunday = SlowSunday.sequence();
    assertEquals(sunday, read(StoredForm.write(sunday)));
  }

  @Property
  void any_class_is_read_as_it_was_written(@ForAll("sequences") Sequence any) {
    assertEquals(any, read(StoredForm.write(any)));
  }

  @Provide
  Arbitrary<Sequence> sequences() {
    return AnyClass.sequences();
  }

  @Test
  void a_pose_is_read_as_it_was_written() {
    for (Pose pose : new Pose[] {Shapes.SPHINX, Shapes.BANANA}) {
      assertEquals(pose, StoredForm.read(StoredForm.write(pose), Pose.class));
    }
  }

  @Test
  void a_pose_is_read_with_its_variations() {
    Pose pose =
        Shapes.varied(
            List.of(new Variation("legs-bent", "Legs bent", "sphinx", "Somebody bends the legs.")));
    assertEquals(pose, StoredForm.read(StoredForm.write(pose), Pose.class));
  }

  static Collection<Figure> figures() {
    return Figures.all().values();
  }

  @ParameterizedTest
  @MethodSource("figures")
  void a_figure_is_read_as_it_was_written(Figure figure) {
    assertEquals(figure, StoredForm.read(StoredForm.write(figure), Figure.class));
  }

  /** If this fails, stored revisions cannot be read any more: a new format is needed. */
  @Test
  void what_the_first_format_wrote_is_still_read() throws IOException {
    assertEquals(SlowSunday.sequence(), read(kept(1)));
  }

  /** If this fails, stored revisions cannot be read any more: a new format is needed. */
  @Test
  void what_the_second_format_wrote_is_still_read() throws IOException {
    assertEquals(SlowSunday.planned(), read(kept(2)));
  }

  /** How a prop lies as drawings found it in the words of its detail, and what is left of those. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "block   | on end                      | on-end     | ''",
        "block   | on end, or as high as it is | on-end     | or as high as it is",
        "block   | Upright, by the wall        | on-end     | by the wall",
        "block   | a little upright            | on-end     | a little upright",
        "block   | on its side                 | on-edge    | ''",
        "block   | on edge                     | on-edge    | ''",
        "block   | flat on the floor           | flat       | on the floor",
        "block   | not flat                    |            | not flat",
        "block   | flatter                     |            | flatter",
        "block   | along the spine             | lengthwise | along the spine",
        "block   | along                       | lengthwise | ''",
        "block   | across the mat              | crosswise  | across the mat",
        "block   | across, under both           | crosswise  | under both",
        "block   | folded                      |            | folded",
        "block   | hochkant                    |            | hochkant",
        "block   | ''                          |            | ''",
        "blanket | folded in four              | folded     | in four",
        "blanket | rolled                      | rolled     | ''",
        "blanket | thin and flat               |            | thin and flat",
        "blanket | lengthwise, folded          | lengthwise | folded",
        "blanket | upright                     |            | upright",
        "bolster | LENGTHWISE in front of you  | lengthwise | in front of you",
        "bolster | crosswise                   | crosswise  | ''",
        "wall    | along the wall              |            | along the wall",
        "strap   | folded                      |            | folded"
      })
  void in_the_second_format_the_detail_says_how_a_prop_lies(
      String kind, String detail, @Nullable String lie, String rest) throws IOException {
    ObjectNode form = (ObjectNode) JSON.readTree(kept(2));
    for (String steps : new String[] {"/steps/1", "/aside/0/step"}) {
      ((ObjectNode) form.at(steps))
          .putArray("props")
          .addObject()
          .put("kind", kind)
          .put("count", 1)
          .put("place", "in-front")
          .put("detail", detail)
          .put("purpose", "support")
          .put("needed", false);
    }
    Sequence read = read(form.toString());
    for (Step step : List.of(read.steps().get(1), read.aside().get(0).step())) {
      Prop prop = step.props().get(0);
      assertEquals(lie, prop.lie() == null ? null : Vocabulary.word(prop.lie()));
      assertEquals(rest, prop.detail());
    }
  }

  /** If this fails, stored revisions cannot be read any more: a new format is needed. */
  @Test
  void what_the_present_format_wrote_is_read() throws IOException {
    assertEquals(SlowSunday.planned(), read(kept()));
  }

  @Test
  void in_the_first_format_a_second_side_that_differed_was_meant_to() throws IOException {
    ObjectNode form = (ObjectNode) JSON.readTree(kept(1));
    ((ObjectNode) form.at("/steps/3/sides")).putObject("second").put("seconds", 300);
    Sides sides = read(form.toString()).steps().get(3).sides();
    assertEquals(new Sides(Side.RIGHT, 45, new Hold(300), false, true), sides);
  }

  @Test
  void damage_in_an_older_format_is_refused_as_well() throws IOException {
    ObjectNode form = (ObjectNode) JSON.readTree(kept(1));
    form.set("steps", JSON.readTree("[{}, 7]"));
    form.set("aside", JSON.readTree("[{\"at\": 900}, null]"));
    assertTrue(message(form.toString()).startsWith("A stored Sequence cannot be read at "));
  }

  /** If this fails, the form has changed, and its number has to change with it. */
  @Test
  void what_the_present_format_wrote_is_written_again_to_the_letter() throws IOException {
    assertEquals(JSON.readTree(kept()), JSON.readTree(StoredForm.write(read(kept()))));
  }

  @Test
  void vocabularies_are_words_and_what_is_absent_is_left_out() throws IOException {
    JsonNode form = JSON.readTree(StoredForm.write(SlowSunday.sequence()));
    assertEquals(3, form.path("format").asInt());
    assertEquals("under-forehead", form.at("/steps/1/props/0/place").asText());
    assertEquals("opening", form.at("/steps/0/kind").asText());
    assertTrue(form.at("/steps/0/sides").isMissingNode());
    assertFalse(form.toString().contains("null"));
    assertTrue(form.findValues("stillSeconds").isEmpty(), "no total is ever stored");
  }

  @ParameterizedTest
  @CsvSource({"4, 4", "0, 0", "-1, -1", "\"two\", 0", "{}, 0"})
  void another_format_is_refused_with_both_numbers(String format, int read) throws IOException {
    ObjectNode form = (ObjectNode) JSON.readTree(kept());
    form.set("format", JSON.readTree(format));
    assertEquals(
        "A stored Sequence has format " + read + "; this version reads 1 to 3.",
        message(form.toString()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "[]", "null", "1", "\"1\"", "[{\"format\":1}]"})
  void what_names_no_format_is_refused(String stored) {
    assertEquals("A stored Sequence has format 0; this version reads 1 to 3.", message(stored));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/steps/1/hold           | seconds       | 0           | steps[1].hold",
        "/steps/1/hold           | seconds       | \"x\"       | steps[1].hold.seconds",
        "/steps/1/hold           | minutes       | 4           | steps[1].hold.minutes",
        "/steps/1/props/0        | place         | \"moon\"    | steps[1].props[0].place",
        "/steps/1/props/0        | lie           | \"hung\"    | steps[1].props[0].lie",
        "/steps/1/props/0        | count         | null        | steps[1].props[0].count",
        "/steps/3                | id            | \"banana\"  | steps[3].id",
        "/steps/3/sides          | first         | \"up\"      | steps[3].sides.first",
        "/aside/0                | at            | \"\u2026\"  | aside[0].at",
        "''                      | level         | \"any\"     | level",
        "''                      | surprise      | 1           | surprise"
      })
  void damage_is_refused_and_its_place_is_named(
      String parent, String field, String damage, String place) throws IOException {
    ObjectNode form = (ObjectNode) JSON.readTree(kept());
    ((ObjectNode) form.at(parent)).set(field, JSON.readTree(damage));
    String message = message(form.toString());
    assertTrue(message.startsWith("A stored Sequence cannot be read at " + place + ": "), message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''               | title",
        "''               | level",
        "''               | steps",
        "''               | aside",
        "/steps/0         | id",
        "/steps/0         | kind",
        "/steps/0         | pose",
        "/steps/0         | hold",
        "/steps/0         | transition",
        "/steps/0         | cues",
        "/steps/0         | rangeIsOurs",
        "/steps/0/hold    | seconds",
        "/steps/0/cues/0  | audience",
        "/steps/1/props/0 | kind",
        "/aside/0         | step",
        "''               | brief",
        "''               | dismissals",
        "/brief           | conditions",
        "/dismissals/0    | reason"
      })
  void what_is_missing_is_noticed(String parent, String field) throws IOException {
    ObjectNode form = (ObjectNode) JSON.readTree(kept());
    ((ObjectNode) form.at(parent)).remove(field);
    String message = message(form.toString());
    assertTrue(message.startsWith("A stored Sequence cannot be read"), message);
    assertTrue(message.contains(field), message);
  }

  @Test
  void a_form_that_ends_too_early_is_refused_with_line_and_column() throws IOException {
    String message = message(kept().substring(0, 400));
    assertTrue(message.startsWith("A stored Sequence cannot be read at line "), message);
  }

  private static Sequence read(String stored) {
    return StoredForm.read(stored, Sequence.class);
  }

  private static String message(String stored) {
    return String.valueOf(
        assertThrows(IllegalStateException.class, () -> read(stored)).getMessage());
  }

  private static String kept() throws IOException {
    return kept(StoredForm.FORMAT);
  }

  private static String kept(int format) throws IOException {
    try (InputStream file =
        StoredFormTest.class.getResourceAsStream("/stored/sequence-" + format + ".json")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
