package studio.yin.migrations;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.yin.pose.Base;
import studio.yin.pose.Pose;
import studio.yin.pose.SpinalMovement;

/** What the real files say of poses, where they once said something else and were wrong. */
class PosesTest {
  private static final CatalogueFiles FILES = CatalogueFiles.read(CatalogueCopy.REAL);

  @ParameterizedTest
  @CsvSource({
    "cat-cow, Mārjāryāsana–Bitilāsana",
    "supported-fish, Sālamba Matsyāsana",
    "seated-meditation,", // Dhyāna is what is practised there, not the seat
    "all-fours,", // no old text has a name for it
  })
  void names_in_sanskrit_are_names_of_the_shape(String slug, @Nullable String sanskrit) {
    assertEquals(sanskrit, pose(slug).names().sanskrit());
  }

  /** From which the checks see who gets up or down, and for whom a way is too short. */
  @ParameterizedTest
  @CsvSource({
    "swan, KNEELING",
    "sleeping-swan, KNEELING",
    "plank, ALL_FOURS",
    "supported-twist, SEATED"
  })
  void a_pose_stands_on_what_it_begins_from(String slug, Base base) {
    assertEquals(base, pose(slug).base());
  }

  /** Tadpole is a wide Child's Pose, and Deer turns the hips: the ledger must not count them. */
  @ParameterizedTest
  @ValueSource(strings = {"tadpole", "deer"})
  void what_leaves_the_spine_alone_is_neutral_first(String slug) {
    assertEquals(SpinalMovement.NEUTRAL, pose(slug).spine().get(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"shoelace", "revolved-shoelace", "deer", "squat", "toe-squat"})
  void what_is_not_for_the_first_class_is_of_the_second_difficulty(String slug) {
    assertEquals(2, pose(slug).difficulty());
  }

  @ParameterizedTest
  @CsvSource({
    "swan, hands on the floor beside the hips, on straight arms beside the hips",
    "half-frog, Turn the head away from the bent knee, the head turned away",
    "square, hands on the floor beside the hips, the hands on the floor beside the hips",
    "ankle-stretch, let the knees rise a few fingers, which is the stronger way",
    "twisted-roots, or hook it behind the calf, which is the stronger way"
  })
  void words_say_what_is_drawn(String slug, String said, String drawn) {
    Pose pose = pose(slug);

    assertTrue(String.join(" ", pose.instructions()).contains(said), slug);
    assertTrue(pose.described().contains(drawn), slug);
  }

  @ParameterizedTest
  @CsvSource({"swan, true", "sleeping-swan, true", "mountain, false"})
  void hips_are_let_swing_after_swans_and_nothing_is_undone_after_standing(
      String slug, boolean wipers) {
    List<String> after = pose(slug).counterposes();

    assertEquals(wipers, after.contains("windshield-wipers"));
    assertFalse(after.contains("dangling"));
  }

  @Test
  void what_a_pose_is_called_in_jest_is_no_sanskrit() {
    assertEquals(null, pose("banana").names().sanskrit());
    assertTrue(Set.copyOf(pose("banana").names().others()).contains("Bananasana"));
  }

  private static Pose pose(String slug) {
    return requireNonNull(FILES.poses().get(slug), slug).value();
  }
}
