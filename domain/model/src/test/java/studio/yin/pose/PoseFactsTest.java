package studio.yin.pose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static studio.yin.Refusals.refused;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import studio.yin.Reason;

/** What is known of a pose in every language, and what one language says of it. */
class PoseFactsTest {
  private static final HoldRange BEGINNER = new HoldRange(60, 120);
  private static final HoldRange EXPERIENCED = new HoldRange(120, 300);
  private static final Confidence SURE =
      new Confidence(
          Confidence.Agreement.COMMON, Confidence.Agreement.MIXED, Confidence.Evidence.LOOKED_UP);
  private static final PoseFacts.PropFact BLOCK =
      new PoseFacts.PropFact(PropKind.BLOCK, 2, Place.UNDER_HEAD, Lie.FLAT, Purpose.SUPPORT, true);
  private static final PoseFacts.PropFact WALL =
      new PoseFacts.PropFact(PropKind.WALL, 1, Place.IN_FRONT, null, Purpose.SUPPORT, false);
  private static final PoseFacts.CautionFact KNEE =
      new PoseFacts.CautionFact(Condition.KNEE, Caution.Level.AVOID, "savasana", List.of("banana"));
  private static final PoseFacts.VariationFact BENT =
      new PoseFacts.VariationFact("legs-bent", "swan-legs-bent");

  private static final SideWords SIDES = new SideWords("right knee forward", "left knee forward");

  @Test
  void told_in_a_language_it_is_a_pose_with_all_that_both_say() {
    Pose pose = facts().told(prose());
    assertEquals(
        new Pose(
            "swan",
            new Names("Schwan", "Hamsasana", List.of("Hansasana", "Taube")),
            Category.YIN,
            PoseFamily.COUNTER,
            Base.KNEELING,
            2,
            SIDES,
            BEGINNER,
            EXPERIENCED,
            List.of(Target.LOW_BACK),
            List.of(SpinalMovement.EXTENSION),
            List.of(
                new Prop(
                    PropKind.BLOCK,
                    2,
                    Place.UNDER_HEAD,
                    Lie.FLAT,
                    "ein Buch tut es auch",
                    Purpose.SUPPORT,
                    true),
                new Prop(PropKind.WALL, 1, Place.IN_FRONT, null, "", Purpose.SUPPORT, false)),
            List.of("Knie nach vorn.", "Bleiben."),
            List.of(
                new Caution(
                    Condition.KNEE,
                    Caution.Level.AVOID,
                    "Leg dich hin.",
                    "savasana",
                    List.of("banana"))),
            List.of("weicher"),
            List.of("weiter"),
            List.of("caterpillar"),
            SURE,
            "swan",
            "Jemand kniet.",
            List.of(
                new Variation(
                    "legs-bent", "Beine gebeugt", "swan-legs-bent", "Die Beine sind gebeugt."))),
        pose);
  }

  @Test
  void what_has_to_be_told_and_what_may_be_told_have_their_names() {
    assertEquals(Set.of("sides", "cautions/knee", "variations/legs-bent"), facts().toTell());
    assertEquals(
        Set.of(
            "sides",
            "cautions/knee",
            "variations/legs-bent",
            "props/block@under-head",
            "props/wall@in-front"),
        facts().mayTell());
    assertEquals(
        Set.of("sides", "cautions/knee", "variations/legs-bent", "props/block@under-head"),
        prose().told());
    assertEquals(Set.of(), oneSided().toTell());
    assertEquals(Set.of(), plain("Swan").told());
  }

  @Test
  void a_pose_without_sides_has_none_whatever_the_words_say() {
    assertNull(oneSided().told(prose()).sides());
    assertEquals("", facts().told(prose()).props().get(1).detail());
  }

  @Test
  void a_caution_that_a_language_leaves_out_is_refused() {
    illegal(() -> facts().told(plain("Swan")));
  }

  @Test
  void what_no_pose_can_be_is_refused_before_it_is_told() {
    illegal(() -> facts("Swan", 1, BEGINNER, EXPERIENCED));
    illegal(() -> facts("swan", 4, BEGINNER, EXPERIENCED));
    illegal(() -> facts("swan", 1, new HoldRange(200, 210), new HoldRange(60, 120)));
    refused(
        Reason.LIE_UNFIT,
        () ->
            new PoseFacts.PropFact(
                PropKind.WALL, 1, Place.IN_FRONT, Lie.FLAT, Purpose.SUPPORT, false));
    illegal(() -> new PoseFacts.CautionFact(Condition.KNEE, Caution.Level.AVOID, null, List.of()));
    illegal(() -> new PoseFacts.VariationFact("Legs bent", "swan"));
    illegal(() -> plain(" "));
  }

  @Test
  void neither_changes_with_what_it_was_made_of() {
    List<String> others = new ArrayList<>(List.of("Taube"));
    Map<String, String> props = new HashMap<>(Map.of("block@under-head", "soft"));
    Map<Condition, String> cautions = new EnumMap<>(Map.of(Condition.KNEE, "Lie down."));
    Map<String, PoseProse.Way> ways = new HashMap<>();
    ways.put("legs-bent", new PoseProse.Way("Legs bent", "Bent legs."));
    PoseProse prose =
        new PoseProse(
            "Swan", others, null, props, List.of(), cautions, List.of(), List.of(), "", ways);
    others.clear();
    props.clear();
    cautions.clear();
    ways.clear();
    assertEquals(List.of("Taube"), prose.others());
    assertEquals(
        Set.of("props/block@under-head", "cautions/knee", "variations/legs-bent"), prose.told());
    assertThrows(UnsupportedOperationException.class, () -> prose.props().clear());
    assertThrows(UnsupportedOperationException.class, () -> prose.cautions().clear());
    assertThrows(UnsupportedOperationException.class, () -> prose.variations().clear());
  }

  private static PoseFacts facts() {
    return facts("swan", 2, BEGINNER, EXPERIENCED);
  }

  private static PoseFacts facts(
      String slug, int difficulty, HoldRange beginner, HoldRange experienced) {
    return new PoseFacts(
        slug,
        "Hamsasana",
        List.of("Hansasana"),
        Category.YIN,
        PoseFamily.COUNTER,
        Base.KNEELING,
        difficulty,
        true,
        beginner,
        experienced,
        List.of(Target.LOW_BACK),
        List.of(SpinalMovement.EXTENSION),
        List.of(BLOCK, WALL),
        List.of(KNEE),
        List.of("caterpillar"),
        SURE,
        "swan",
        List.of(BENT));
  }

  private static PoseFacts oneSided() {
    return new PoseFacts(
        "swan",
        null,
        List.of(),
        Category.YIN,
        PoseFamily.COUNTER,
        Base.KNEELING,
        1,
        false,
        BEGINNER,
        EXPERIENCED,
        List.of(),
        List.of(SpinalMovement.NEUTRAL),
        List.of(),
        List.of(),
        List.of(),
        SURE,
        "swan",
        List.of());
  }

  private static PoseProse prose() {
    return new PoseProse(
        "Schwan",
        List.of("Taube"),
        SIDES,
        Map.of("block@under-head", "ein Buch tut es auch"),
        List.of("Knie nach vorn.", "Bleiben."),
        Map.of(Condition.KNEE, "Leg dich hin."),
        List.of("weicher"),
        List.of("weiter"),
        "Jemand kniet.",
        Map.of("legs-bent", new PoseProse.Way("Beine gebeugt", "Die Beine sind gebeugt.")));
  }

  private static PoseProse plain(String name) {
    return new PoseProse(
        name, List.of(), null, Map.of(), List.of(), Map.of(), List.of(), List.of(), "", Map.of());
  }

  private static void illegal(Executable act) {
    assertThrows(IllegalArgumentException.class, act);
  }
}
