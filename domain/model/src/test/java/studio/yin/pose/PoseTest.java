package studio.yin.pose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static studio.yin.Refusals.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.yin.Reason;
import studio.yin.Refusal;

class PoseTest {

  @Test
  void a_pose_with_words_for_its_sides_has_two() {
    assertTrue(Shapes.BANANA.twoSided());
    assertFalse(Shapes.SPHINX.twoSided());
  }

  @Test
  void a_pose_has_the_colour_of_its_first_movement() {
    assertEquals(SpinalMovement.Family.EXTENSION, Shapes.SPHINX.movement());
    assertEquals(SpinalMovement.Family.LATERAL, Shapes.BANANA.movement());
  }

  @Test
  void a_pose_is_held_from_the_beginners_shortest_to_the_longest_of_the_experienced() {
    assertEquals(new HoldRange(120, 360), Shapes.SPHINX.hold());
    assertEquals(
        new HoldRange(60, 400), held(new HoldRange(90, 400), new HoldRange(60, 300)).hold());
  }

  @Test
  void the_experienced_do_not_stop_before_beginners_begin() {
    illegal(() -> held(new HoldRange(180, 240), new HoldRange(60, 179)));
    held(new HoldRange(180, 240), new HoldRange(60, 180));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Sphinx", "sphinx ", "-sphinx", "sphinx-", "a--b", "a_b", "a1", "ä"})
  void a_slug_is_lower_case_words_with_hyphens(String slug) {
    illegal(() -> Shapes.shape(slug, "Sphinx", null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Legs bent", "legs_bent", "legs-2"})
  void a_variation_has_such_a_slug_too(String slug) {
    illegal(() -> bent(slug));
    assertEquals("legs-bent", bent("legs-bent").slug());
  }

  @Test
  void a_variation_is_drawn_and_described_in_its_own_way_and_all_else_stays() {
    Pose sphinx = Shapes.varied(List.of(bent("legs-bent")));
    Pose taken = sphinx.taken(sphinx.variation("legs-bent").orElseThrow());
    assertEquals(bent("legs-bent").figure(), taken.figure());
    assertEquals(bent("legs-bent").described(), taken.described());
    assertEquals(sphinx.names(), taken.names());
    assertEquals(sphinx.variations(), taken.variations());
  }

  @Test
  void only_a_variation_of_the_pose_can_be_chosen() {
    Pose sphinx = Shapes.varied(List.of(bent("legs-bent")));
    assertEquals("legs-bent", sphinx.knownVariation("legs-bent"));
    assertNull(sphinx.knownVariation(null));
    Refusal refusal =
        refused(Reason.VARIATION_UNKNOWN, () -> sphinx.knownVariation("x".repeat(50)));
    assertEquals("variation", refusal.field());
    assertEquals(List.of("x".repeat(40) + "\u2026"), refusal.particulars());
  }

  @Test
  void variations_of_one_pose_differ_in_their_slugs() {
    illegal(() -> Shapes.varied(List.of(bent("legs-bent"), bent("legs-bent"))));
    List<Variation> two = new ArrayList<>(List.of(bent("legs-bent"), bent("legs-wide")));
    Pose pose = Shapes.varied(two);
    two.clear();
    assertEquals(List.of(bent("legs-bent"), bent("legs-wide")), pose.variations());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 4, -1})
  void difficulty_goes_from_1_to_3(int difficulty) {
    HoldRange range = new HoldRange(60, 120);
    illegal(() -> Shapes.shape("sphinx", "Sphinx", null, difficulty, range, range));
  }

  @Test
  void a_pose_is_not_changed_by_changing_what_it_was_made_of() {
    List<String> others = new ArrayList<>(List.of("Seal"));
    Names names = new Names("Sphinx", null, others);
    others.clear();
    assertEquals(List.of("Seal"), names.others());
  }

  @Test
  void a_pose_has_an_english_name() {
    illegal(() -> new Names(" ", "Bālāsana", List.of()));
  }

  @Test
  void both_sides_have_their_phrase() {
    SideWords words = new SideWords("right side lengthens", "left side lengthens");
    assertEquals("right side lengthens", words.of(Side.RIGHT));
    assertEquals("left side lengthens", words.of(Side.LEFT));
    illegal(() -> new SideWords("", "left side lengthens"));
    illegal(() -> new SideWords("right side lengthens", " \n"));
  }

  @ParameterizedTest
  @CsvSource({"0, 60", "-1, 60", "61, 60", "0, 0"})
  void a_hold_range_rises_from_a_second_or_more(int min, int max) {
    illegal(() -> new HoldRange(min, max));
  }

  @Test
  void the_ends_of_a_hold_range_belong_to_it() {
    HoldRange range = new HoldRange(60, 180);
    assertTrue(range.holds(60) && range.holds(180) && range.holds(90));
    assertFalse(range.holds(59) || range.holds(181));
    assertTrue(new HoldRange(60, 60).holds(60));
  }

  @Test
  void a_caution_says_what_to_do_instead() {
    illegal(() -> new Caution(Condition.KNEE, Caution.Level.MODIFY, " ", null));
    illegal(() -> new Caution(Condition.KNEE, Caution.Level.AVOID, "Lie down.", null));
    new Caution(Condition.KNEE, Caution.Level.MODIFY, "Pad the knee.", null);
    new Caution(Condition.KNEE, Caution.Level.AVOID, "Lie down.", "savasana");
  }

  @Test
  void a_catalogue_goes_by_english_names_whatever_their_case() {
    Catalogue catalogue =
        Catalogue.of(
            List.of(Shapes.SPHINX, Shapes.shape("butterfly", "butterfly", null), Shapes.BANANA));
    assertEquals(
        List.of("banana", "butterfly", "sphinx"),
        catalogue.all().stream().map(Pose::slug).toList());
    assertEquals(Shapes.BANANA, catalogue.pose("banana"));
    assertTrue(catalogue.find("dragon").isEmpty());
  }

  @Test
  void a_pose_that_the_catalogue_does_not_have_is_refused_by_name() {
    Catalogue catalogue = Catalogue.of(List.of(Shapes.SPHINX));
    assertEquals(
        List.of("dragon"),
        refused(Reason.POSE_UNKNOWN, () -> catalogue.pose("dragon")).particulars());
  }

  @Test
  void only_the_beginning_of_a_long_name_is_said_back_and_no_emoji_is_cut_in_half() {
    Refusal refusal =
        refused(Reason.POSE_UNKNOWN, () -> Catalogue.of(List.of()).pose("x" + "🧘".repeat(100)));
    assertEquals(List.of("x" + "🧘".repeat(39) + "…"), refusal.particulars());
  }

  @Test
  void a_class_for_everybody_takes_what_beginners_and_the_experienced_do_up_to_seven_minutes() {
    Pose sphinx = held(new HoldRange(60, 180), new HoldRange(180, 600));
    assertEquals(new HoldRange(60, 180), sphinx.usual(Level.BEGINNER));
    assertEquals(new HoldRange(180, 600), sphinx.usual(Level.EXPERIENCED));
    assertEquals(new HoldRange(60, Pose.FOR_ALL), sphinx.usual(Level.ALL));
    Pose brief = held(new HoldRange(60, 180), new HoldRange(180, 300));
    assertEquals(new HoldRange(60, 300), brief.usual(Level.ALL));
    Pose patient = held(new HoldRange(500, 600), new HoldRange(600, 900));
    assertEquals(new HoldRange(500, 500), patient.usual(Level.ALL));
    Pose rest = kind(Category.RESTORATIVE, Base.SUPINE, List.of(SpinalMovement.NEUTRAL), List.of());
    assertEquals(rest.hold(), rest.usual(Level.ALL));
  }

  @ParameterizedTest
  @CsvSource({
    "OPENING_CLOSING, SUPINE, NEUTRAL, true",
    "OPENING_CLOSING, SIDE_LYING, NEUTRAL, true",
    "RESTORATIVE, SUPINE, NEUTRAL, true",
    "YIN, SUPINE, NEUTRAL, false",
    "RESTORATIVE, PRONE, NEUTRAL, false",
    "RESTORATIVE, SUPINE, EXTENSION, false"
  })
  void a_final_rest_lies_on_the_back_or_a_side_with_a_neutral_spine(
      Category category, Base base, SpinalMovement spine, boolean rests) {
    assertEquals(rests, kind(category, base, List.of(spine), List.of()).rests());
  }

  @Test
  void what_a_pose_needs_may_be_another_prop_in_the_same_place() {
    Prop bolster = prop(PropKind.BOLSTER, Place.UNDER_CHEST, true);
    Prop blanket = prop(PropKind.BLANKET, Place.UNDER_CHEST, false);
    Prop block = prop(PropKind.BLOCK, Place.UNDER_HEAD, false);
    Pose pose =
        Shapes.with(
            Shapes.SPHINX,
            Shapes.SPHINX.names(),
            Base.PRONE,
            List.of(),
            List.of(SpinalMovement.EXTENSION),
            List.of(bolster, blanket, block),
            List.of());
    assertTrue(pose.canDoWith(List.of(PropKind.BOLSTER)));
    assertTrue(pose.canDoWith(List.of(PropKind.BLANKET)));
    assertFalse(pose.canDoWith(List.of(PropKind.BLOCK)));
    assertTrue(Shapes.SPHINX.canDoWith(List.of()));
  }

  @Test
  void who_should_leave_a_pose_out_is_told_apart_from_who_should_change_it() {
    Caution leave = new Caution(Condition.KNEE, Caution.Level.AVOID, "Lie down.", "savasana");
    Caution change = new Caution(Condition.WRIST, Caution.Level.MODIFY, "Use the fists.", null);
    Pose pose =
        kind(Category.YIN, Base.PRONE, List.of(SpinalMovement.NEUTRAL), List.of(change, leave));
    assertTrue(pose.avoidedFor(Condition.KNEE));
    assertFalse(pose.avoidedFor(Condition.WRIST));
    assertFalse(pose.suits(List.of(Condition.WRIST, Condition.KNEE)));
    assertTrue(pose.suits(List.of(Condition.WRIST)));
    assertEquals(List.of(change, leave), pose.cautions(List.of(Condition.KNEE, Condition.WRIST)));
    assertEquals(List.of(leave), pose.cautions(List.of(Condition.KNEE)));
  }

  @Test
  void a_caution_names_the_best_choice_first() {
    Caution caution =
        new Caution(
            Condition.KNEE, Caution.Level.AVOID, "Lie down.", "savasana", List.of("banana"));
    assertEquals(List.of("savasana", "banana"), caution.choices());
    assertTrue(caution.avoids());
    Caution care = new Caution(Condition.KNEE, Caution.Level.MODIFY, "Pad it.", null);
    assertEquals(List.of(), care.choices());
    assertFalse(care.avoids());
    illegal(
        () ->
            new Caution(Condition.KNEE, Caution.Level.MODIFY, "Pad it.", null, List.of("banana")));
  }

  @Test
  void a_stranger_is_called_by_its_slug_and_known_to_be_one() {
    Catalogue catalogue = Catalogue.of(List.of(Shapes.SPHINX));
    assertEquals("Sphinx", catalogue.called("sphinx"));
    assertEquals("dragon", catalogue.called("dragon"));
    assertEquals("dragon", catalogue.shape("dragon").slug());
    assertEquals("stranger", catalogue.shape("Dragon!").slug());
    assertTrue(catalogue.shape("dragon").unknown());
    assertFalse(catalogue.shape("sphinx").unknown());
  }

  @Test
  void a_retired_pose_is_known_and_not_on_offer() {
    Catalogue catalogue = Catalogue.of(List.of(Shapes.SPHINX, Shapes.BANANA), Set.of("banana"));
    assertEquals(Shapes.SPHINX, catalogue.offered("sphinx"));
    assertEquals(List.of(Shapes.SPHINX), catalogue.all());
    assertEquals(Shapes.BANANA, catalogue.pose("banana"));
    assertFalse(catalogue.isOffered(Shapes.BANANA));
    Refusal refusal = refused(Reason.POSE_RETIRED, () -> catalogue.offered("banana"));
    assertEquals(List.of("Banana"), refusal.particulars());
    assertEquals("pose", refusal.field());
  }

  @Test
  void a_catalogue_says_which_targets_and_conditions_it_speaks_of() {
    Caution knee = new Caution(Condition.KNEE, Caution.Level.MODIFY, "Pad it.", null);
    Caution first = new Caution(Condition.PREGNANCY, Caution.Level.MODIFY, "Stay awake.", null);
    Catalogue catalogue =
        Catalogue.of(
            List.of(
                kind(
                    Category.YIN,
                    Base.PRONE,
                    List.of(SpinalMovement.NEUTRAL),
                    List.of(knee, first)),
                Shapes.BANANA));
    assertEquals(List.of(Target.LOW_BACK), catalogue.targets());
    assertEquals(List.of(Condition.PREGNANCY, Condition.KNEE), catalogue.conditions());
  }

  @Test
  void a_pose_answers_to_every_name_the_one_to_show_first() {
    assertEquals(
        List.of("Sphinx", "Salamba", "Seal"),
        new Names("Sphinx", "Salamba", List.of("Seal")).all());
    assertEquals(List.of("Sphinx"), new Names("Sphinx", null, List.of()).all());
  }

  @Test
  void a_pose_of_no_movement_is_none() {
    illegal(() -> kind(Category.YIN, Base.PRONE, List.of(), List.of()));
  }

  private static Pose kind(
      Category category, Base base, List<SpinalMovement> spine, List<Caution> cautions) {
    Pose sphinx = Shapes.SPHINX;
    return new Pose(
        sphinx.slug(),
        sphinx.names(),
        category,
        sphinx.family(),
        base,
        1,
        null,
        new HoldRange(300, 600),
        new HoldRange(300, 900),
        sphinx.targets(),
        spine,
        List.of(),
        sphinx.instructions(),
        cautions,
        List.of(),
        List.of(),
        List.of(),
        sphinx.confidence(),
        "sphinx",
        "",
        List.of());
  }

  private static Prop prop(PropKind kind, Place place, boolean needed) {
    return new Prop(kind, 1, place, null, "", Purpose.SUPPORT, needed);
  }

  private static Variation bent(String slug) {
    return new Variation(slug, "Legs bent", "sphinx", "Somebody bends the legs.");
  }

  private static Pose held(HoldRange beginner, HoldRange experienced) {
    return Shapes.shape("sphinx", "Sphinx", null, 1, beginner, experienced);
  }

  private static void illegal(org.junit.jupiter.api.function.Executable act) {
    assertThrows(IllegalArgumentException.class, act);
  }
}
