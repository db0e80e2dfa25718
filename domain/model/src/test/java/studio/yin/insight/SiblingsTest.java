package studio.yin.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.yin.pose.Base;
import studio.yin.pose.Category;
import studio.yin.pose.Caution;
import studio.yin.pose.Condition;
import studio.yin.pose.Pose;
import studio.yin.pose.PoseFamily;
import studio.yin.pose.SpinalMovement.Family;
import studio.yin.pose.Target;

/** Poses of one shape carry the same cautions: what is said of one is not forgotten in another. */
class SiblingsTest {
  private static final Set<Category> HELD = Set.of(Category.YIN, Category.RESTORATIVE);

  /** Words of poses in which the hands carry; whoever lies down only comes by way of them. */
  private static final Pattern ON_THE_HANDS =
      Pattern.compile(
          "(?i)straight arms|straighten the arms|arms straight|arms hold the chest"
              + "|leans? back on (them|both hands|your hands)|press (the )?hands");

  private static final Pattern TURNED_HEAD =
      Pattern.compile("(?i)turn the head|one cheek|side of the head|head and chest|look that way");

  @Test
  void a_round_back_is_told_of_discs_bones_and_new_hips() {
    everyOne(
        pose -> HELD.contains(pose.category()) && pose.movement() == Family.FLEXION,
        Condition.DISC,
        Condition.OSTEOPOROSIS,
        Condition.HIP_REPLACEMENT,
        Condition.PREGNANCY);
  }

  @Test
  void a_twist_is_told_of_pregnancy_discs_and_bones() {
    everyOne(
        pose -> HELD.contains(pose.category()) && goes(pose, Family.ROTATION),
        Condition.PREGNANCY,
        Condition.DISC,
        Condition.OSTEOPOROSIS);
  }

  @Test
  void an_arch_is_told_of_a_back_that_must_not_arch() {
    everyOne(pose -> pose.movement() == Family.EXTENSION, Condition.EXTENSION);
  }

  @Test
  void whoever_kneels_or_sits_with_folded_hips_is_told_of_knees() {
    everyOne(pose -> pose.base() == Base.KNEELING, Condition.KNEE);
    everyOne(
        pose ->
            pose.base() == Base.SEATED
                && Set.of(PoseFamily.HIPS, PoseFamily.TWIST).contains(pose.family()),
        Condition.KNEE);
  }

  @Test
  void whatever_opens_the_hips_is_told_of_new_ones() {
    everyOne(
        pose -> Set.of(PoseFamily.HIPS, PoseFamily.LUNGE).contains(pose.family()),
        Condition.HIP_REPLACEMENT);
  }

  @Test
  void what_loads_groin_or_hamstrings_is_told_of_strains() {
    everyOne(
        pose ->
            pose.category() == Category.YIN
                && pose.targets().stream()
                    .anyMatch(
                        target -> Set.of(Target.HAMSTRINGS, Target.INNER_THIGHS).contains(target)),
        Condition.GROIN);
  }

  @Test
  void whoever_leans_on_straight_arms_is_told_of_wrists() {
    everyOne(
        pose -> pose.base() != Base.SUPINE && ON_THE_HANDS.matcher(stays(pose)).find(),
        Condition.WRIST);
    everyOne(
        pose -> pose.base() == Base.ALL_FOURS && pose.family() != PoseFamily.TWIST,
        Condition.WRIST);
  }

  @Test
  void whoever_turns_or_drops_the_head_is_told_of_necks() {
    everyOne(pose -> TURNED_HEAD.matcher(stays(pose)).find(), Condition.NECK);
    everyOne(
        pose ->
            Set.of(PoseFamily.TWIST, PoseFamily.BACK_BEND, PoseFamily.NECK).contains(pose.family()),
        Condition.NECK);
  }

  @Test
  void whoever_folds_over_long_legs_or_from_a_seat_is_told_of_sciatica() {
    everyOne(
        pose ->
            pose.category() == Category.YIN
                && (pose.targets().contains(Target.HAMSTRINGS)
                    || (pose.movement() == Family.FLEXION
                        && Set.of(Base.SEATED, Base.STANDING).contains(pose.base()))
                    || pose.slug().equals("sleeping-swan")),
        Condition.SCIATICA);
  }

  @Test
  void whoever_bends_back_or_folds_with_all_the_weight_of_the_trunk_is_told_of_the_low_back() {
    everyOne(pose -> pose.family() == PoseFamily.BACK_BEND, Condition.LOW_BACK);
    everyOne(
        pose -> Set.of("caterpillar", "dangling", "swan", "frog").contains(pose.slug()),
        Condition.LOW_BACK);
  }

  @Test
  void saddle_keeps_both_legs_alike_where_the_sacrum_complains() {
    Pose saddle = TheLibrary.CATALOGUE.pose("saddle");

    assertEquals(
        List.of("Stay on the hands with both legs alike, or take Sphinx."),
        saddle.cautions(List.of(Condition.SI_JOINT)).stream().map(Caution::instead).toList());
    assertEquals(
        List.of("Fold one leg only, as in Half Saddle, unless it is the sacrum that complains."),
        saddle.softer().stream().filter(way -> way.contains("one leg")).toList());
  }

  @Test
  void what_is_demanding_or_goes_to_the_end_of_the_shoulders_is_told_of_loose_joints() {
    everyOne(
        pose ->
            pose.category() == Category.YIN
                && (pose.difficulty() > 1 || pose.family() == PoseFamily.SHOULDERS),
        Condition.HYPERMOBILITY);
  }

  @Test
  void legs_up_the_wall_are_told_of_alike_whether_they_are_closed_or_wide() {
    Pose closed = TheLibrary.CATALOGUE.pose("legs-up-wall");
    Pose wide = TheLibrary.CATALOGUE.pose("wall-dragonfly");
    for (Condition condition :
        List.of(Condition.GLAUCOMA, Condition.HIGH_BP, Condition.REFLUX, Condition.PREGNANCY)) {
      assertEquals(closed.avoidedFor(condition), wide.avoidedFor(condition), condition.name());
      assertEquals(Set.of(condition), told(wide, condition));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "HIP_REPLACEMENT, childs-pose supported-childs-pose caterpillar dangling snail squat happy-baby",
    "HIP_REPLACEMENT, knees-to-chest reclining-twist cat-pulling-its-tail",
    "PREGNANCY,       twisted-roots supported-twist",
    "OSTEOPOROSIS,    dangling caterpillar happy-baby knees-to-chest",
    "EXTENSION,       seal saddle camel"
  })
  void some_leave_a_shape_out_altogether(Condition condition, String slugs) {
    for (String slug : slugs.split(" ", -1)) {
      assertEquals(true, TheLibrary.CATALOGUE.pose(slug).avoidedFor(condition), slug);
    }
  }

  @Test
  void what_pulls_at_the_sacrum_is_told_of_its_joints() {
    for (String slug :
        List.of(
            "half-butterfly",
            "butterfly",
            "dragonfly",
            "dragonfly-side",
            "seated-side-bend",
            "revolved-shoelace",
            "deer",
            "half-saddle",
            "sleeping-swan",
            "twisted-roots")) {
      Pose pose = TheLibrary.CATALOGUE.pose(slug);
      assertEquals(Set.of(Condition.SI_JOINT), told(pose, Condition.SI_JOINT), slug);
    }
  }

  @Test
  void of_two_conditions_nothing_is_said_because_only_a_doctor_can() {
    assertEquals(
        List.of(Condition.SURGERY, Condition.DVT),
        Arrays.stream(Condition.values())
            .filter(condition -> !TheLibrary.CATALOGUE.conditions().contains(condition))
            .toList());
  }

  /** How one comes in and stays, and what is drawn; not how one leaves. */
  private static String stays(Pose pose) {
    return pose.instructions().stream()
            .filter(said -> !said.startsWith("To leave"))
            .collect(Collectors.joining(" "))
        + " "
        + pose.described();
  }

  private static boolean goes(Pose pose, Family family) {
    return pose.spine().stream().anyMatch(movement -> movement.family() == family);
  }

  private static void everyOne(Predicate<Pose> like, Condition... conditions) {
    assertEquals(
        List.of(),
        TheLibrary.CATALOGUE.all().stream()
            .filter(like)
            .filter(pose -> !told(pose, conditions).equals(Set.of(conditions)))
            .map(pose -> pose.slug() + " says only " + told(pose, conditions))
            .toList());
  }

  private static Set<Condition> told(Pose pose, Condition... conditions) {
    return Set.copyOf(
        pose.cautions(List.of(conditions)).stream().map(caution -> caution.when()).toList());
  }
}
