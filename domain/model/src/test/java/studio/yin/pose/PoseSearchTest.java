package studio.yin.pose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.yin.Reason;
import studio.yin.Refusals;

class PoseSearchTest {
  private static final Pose SAVASANA =
      named("savasana", "Savasana", "Śavāsana", "Shavasana", "Corpse Pose");
  private static final Pose CHILD = named("childs-pose", "Child's Pose", "Bālāsana", "Balasana");
  private static final Pose BUTTERFLY = named("butterfly", "Butterfly", "Baddha Koṇāsana");
  private static final Pose HALF = named("half-butterfly", "Half Butterfly", "Jānu Śīrṣāsana");
  private static final Pose FISH = named("supported-fish", "Supported Fish", "Matsyāsana");
  private static final Catalogue CATALOGUE =
      Catalogue.of(List.of(SAVASANA, CHILD, HALF, BUTTERFLY, FISH));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Savasana",
        "savasana",
        "SAVASANA",
        "Śavāsana",
        "śavāsana",
        "S\u0301ava\u0304sana",
        "shavasana",
        "corpse",
        "Corpse pose",
        "  corpse ",
        "savaasana",
        "sava",
        "vasana",
        "savasna",
        "savsaana",
        "savaxana",
        "xavasana",
        "savaasxana"
      })
  void a_pose_is_found_in_any_language_and_spelling(String typed) {
    assertEquals(List.of(SAVASANA), CATALOGUE.found(PoseSearch.named(typed)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"childs", "child's", "child\u2019s pose", "pose child", "BALASANA"})
  void an_apostrophe_is_not_needed_and_words_come_in_any_order(String typed) {
    assertEquals(List.of(CHILD), CATALOGUE.found(PoseSearch.named(typed)));
  }

  @ParameterizedTest
  @CsvSource({
    "butterfly, butterfly half-butterfly",
    "half, half-butterfly",
    "half butterfly, half-butterfly",
    "butterfli, butterfly half-butterfly",
    "pose, childs-pose savasana",
    "utterfl, butterfly half-butterfly",
    "janu sirsasana, half-butterfly",
    "janu shirshasana, half-butterfly",
    "matsya, supported-fish"
  })
  void the_name_that_fits_best_comes_first(String typed, String slugs) {
    assertEquals(List.of(slugs.split(" ", -1)), slugs(PoseSearch.named(typed)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"lotus", "fixh", "sxvxsana", "%", "'", "\u2026", "butterfly fish", "saxxana"})
  void what_no_pose_is_called_finds_none(String typed) {
    assertEquals(List.of(), CATALOGUE.found(PoseSearch.named(typed)));
  }

  @Test
  void a_slip_of_the_finger_counts_only_where_nothing_fits_better() {
    Pose frog = named("frog", "Frogs", "Maṇḍūkāsana");
    Pose crow = named("crow", "Crogs", "Kākāsana");
    Catalogue both = Catalogue.of(List.of(crow, frog));
    assertEquals(List.of(frog), both.found(PoseSearch.named("frogs")));
    assertEquals(List.of(crow, frog), both.found(PoseSearch.named("drogs")));
  }

  @Test
  void who_asks_for_nothing_finds_every_pose_by_its_english_name() {
    assertEquals(
        List.of("butterfly", "childs-pose", "half-butterfly", "savasana", "supported-fish"),
        slugs(PoseSearch.ANY));
    assertEquals(CATALOGUE.all(), CATALOGUE.found(PoseSearch.named(" ")));
  }

  @Test
  void eighty_characters_can_be_typed() {
    assertEquals(List.of(), slugs(PoseSearch.named("x".repeat(80))));
    Refusals.refused(Reason.TEXT_TOO_LONG, () -> PoseSearch.named("x".repeat(81)));
  }

  @Test
  void a_pose_is_found_by_what_it_rests_on() {
    assertEquals(2, found(Base.PRONE, null, null, null).size());
    assertEquals(List.of("sphinx"), found(Base.SUPINE, null, null, null));
    assertEquals(List.of(), found(Base.STANDING, null, null, null));
  }

  @Test
  void a_pose_is_found_by_where_it_is_felt() {
    assertEquals(List.of("twist"), found(null, Target.HIPS, null, null));
    assertEquals(List.of(), found(null, Target.CORE, null, null));
    assertEquals(List.of(Target.HIPS, Target.LOW_BACK), MIXED.targets());
  }

  @Test
  void a_pose_is_found_by_each_of_the_ways_that_it_takes_the_spine() {
    assertEquals(List.of("twist"), found(null, null, SpinalMovement.Family.ROTATION, null));
    assertEquals(List.of("seal", "twist"), found(null, null, SpinalMovement.Family.NEUTRAL, null));
  }

  @Test
  void a_pose_is_found_when_what_it_cannot_do_without_is_at_hand() {
    assertEquals(List.of("seal", "twist"), found(null, null, null, List.of()));
    assertEquals(List.of("seal", "twist"), found(null, null, null, List.of(PropKind.BLOCK)));
    assertEquals(
        List.of("seal", "sphinx", "twist"), found(null, null, null, List.of(PropKind.BOLSTER)));
  }

  @Test
  void a_pose_that_somebody_should_leave_out_is_not_found() {
    PoseSearch knee = conditions(Condition.KNEE);
    assertEquals(List.of("seal", "sphinx"), names(MIXED.found(knee)));
    assertEquals(
        3, MIXED.found(conditions(Condition.NECK)).size(), "to be changed is not left out");
    assertEquals(
        List.of("seal", "sphinx"), names(MIXED.found(conditions(Condition.NECK, Condition.KNEE))));
  }

  @Test
  void a_retired_pose_is_not_found_but_still_there() {
    Catalogue catalogue = Catalogue.of(List.of(SAVASANA, FISH), Set.of("savasana"));
    assertEquals(List.of(FISH), catalogue.all());
    assertEquals(List.of(), catalogue.found(PoseSearch.named("savasana")));
    assertEquals(SAVASANA, catalogue.pose("savasana"));
    assertEquals(FISH, catalogue.offered("supported-fish"));
    Refusals.refused(Reason.POSE_RETIRED, () -> catalogue.offered("savasana"));
    Refusals.refused(Reason.POSE_UNKNOWN, () -> catalogue.offered("x"));
    assertTrue(catalogue.find("savasana").isPresent());
    assertFalse(catalogue.find("x").isPresent());
  }

  private static final Catalogue MIXED =
      Catalogue.of(
          List.of(
              mixed("sphinx", Base.SUPINE, Target.LOW_BACK, SpinalMovement.EXTENSION, true, null),
              mixed("seal", Base.PRONE, Target.LOW_BACK, SpinalMovement.NEUTRAL, false, null),
              mixed(
                  "twist",
                  Base.PRONE,
                  Target.HIPS,
                  SpinalMovement.NEUTRAL,
                  false,
                  Condition.KNEE)));

  private static List<String> found(
      @Nullable Base base,
      @Nullable Target target,
      SpinalMovement.@Nullable Family movement,
      @Nullable List<PropKind> atHand) {
    return names(MIXED.found(new PoseSearch("", base, target, movement, atHand, List.of())));
  }

  private static PoseSearch conditions(Condition... conditions) {
    return new PoseSearch("", null, null, null, null, List.of(conditions));
  }

  private static Pose mixed(
      String slug,
      Base base,
      Target target,
      SpinalMovement movement,
      boolean bolster,
      @Nullable Condition avoid) {
    Pose pose = Shapes.shape(slug, slug, null);
    return Shapes.with(
        pose,
        pose.names(),
        base,
        List.of(target),
        avoid == null ? List.of(movement) : List.of(movement, SpinalMovement.ROTATION_LEFT),
        List.of(
            new Prop(PropKind.BOLSTER, 1, Place.UNDER_CHEST, null, "", Purpose.SUPPORT, bolster),
            new Prop(PropKind.BLANKET, 1, Place.UNDER_KNEES, null, "", Purpose.COMFORT, false)),
        List.of(
            new Caution(Condition.NECK, Caution.Level.MODIFY, "Rest the head.", null),
            new Caution(
                avoid == null ? Condition.DVT : avoid,
                Caution.Level.AVOID,
                "Take Seal.",
                "supported-fish")));
  }

  private static Pose named(String slug, String english, String sanskrit, String... others) {
    return Shapes.named(slug, new Names(english, sanskrit, List.of(others)));
  }

  private static List<String> slugs(PoseSearch search) {
    return names(CATALOGUE.found(search));
  }

  private static List<String> names(List<Pose> poses) {
    return poses.stream().map(Pose::slug).collect(Collectors.toList());
  }
}
