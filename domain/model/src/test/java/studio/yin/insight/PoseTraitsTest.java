package studio.yin.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import studio.yin.pose.Base;
import studio.yin.pose.BodyLevel;
import studio.yin.pose.Category;
import studio.yin.pose.Pose;
import studio.yin.timing.Rebound;

/**
 * What is read out of the large catalogue. If one of these fails after a pose was changed, look
 * whether the reading still holds, and say so in {@link PoseTraits} if it does not.
 */
class PoseTraitsTest {

  @Test
  void heads_hang_in_these() {
    assertEquals(Set.of("dangling", "downward-dog", "snail"), those(PoseTraits::headLow));
  }

  @Test
  void knees_are_deeply_bent_in_these() {
    assertEquals(
        new TreeSet<>(
            Set.of(
                "ankle-stretch",
                "childs-pose",
                "deer",
                "frog",
                "half-saddle",
                "revolved-shoelace",
                "saddle",
                "shoelace",
                "sleeping-swan",
                "square",
                "squat",
                "supported-childs-pose",
                "swan",
                "tadpole",
                "thunderbolt",
                "toe-squat")),
        those(PoseTraits::kneesDeep));
  }

  @Test
  void these_are_rests() {
    Set<String> rests = those(Rebound::rests);
    assertTrue(
        rests.containsAll(Set.of("constructive-rest", "prone-rest", "savasana", "legs-on-chair")));
    assertEquals(
        Set.of(), those(pose -> Rebound.rests(pose) && pose.category() == Category.YIN), "no yin");
  }

  @Test
  void cat_and_cow_go_to_and_fro() {
    assertTrue(PoseTraits.neutral(TheLibrary.CATALOGUE.pose("cat-cow")));
    assertTrue(PoseTraits.neutral(TheLibrary.CATALOGUE.pose("downward-dog")));
    assertTrue(!PoseTraits.neutral(TheLibrary.CATALOGUE.pose("banana")));
    assertTrue(!PoseTraits.neutral(TheLibrary.CATALOGUE.pose("revolved-shoelace")));
    assertTrue(!PoseTraits.neutral(TheLibrary.CATALOGUE.pose("sphinx")));
    assertTrue(!PoseTraits.neutral(TheLibrary.CATALOGUE.pose("caterpillar")));
  }

  @Test
  void what_mends_add_is_in_the_large_catalogue() {
    List<String> added =
        List.of("easy-pose", "savasana", "prone-rest", "staff", "mountain", "constructive-rest");
    assertTrue(added.stream().allMatch(slug -> TheLibrary.CATALOGUE.find(slug).isPresent()));
  }

  @Test
  void every_base_stands_on_its_ground() {
    assertEquals(
        List.of(
            BodyLevel.SEAT,
            BodyLevel.BELLY,
            BodyLevel.BACK,
            BodyLevel.KNEES,
            BodyLevel.FEET,
            BodyLevel.KNEES,
            BodyLevel.SIDE),
        List.of(Base.values()).stream().map(BodyLevel::of).toList());
  }

  private static Set<String> those(Predicate<Pose> trait) {
    return TheLibrary.CATALOGUE.all().stream()
        .filter(trait)
        .map(Pose::slug)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
