package studio.yin.pose;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.yin.Text;
import studio.yin.pose.SpinalMovement.Family;

/**
 * What a teacher looks for in the catalogue. Whatever is absent leaves the choice open; a pose is
 * found when it answers to everything that is said.
 *
 * @param words part of a name in any of its languages and spellings; may be empty
 * @param base what it is to stand, sit or lie on
 * @param target where sensation should show up
 * @param movement which way the spine is to go, in any of the pose's movements
 * @param atHand the kinds of props that there are: what a pose cannot do without is among them
 * @param conditions what students bring: poses that one of them should leave out are not found
 */
public record PoseSearch(
    String words,
    @Nullable Base base,
    @Nullable Target target,
    @Nullable Family movement,
    @Nullable List<PropKind> atHand,
    List<Condition> conditions) {

  /** Characters in the words. */
  public static final int WORDS = 80;

  /** Looks for nothing in particular: every pose is found. */
  public static final PoseSearch ANY = new PoseSearch("", null, null, null, null, List.of());

  public PoseSearch {
    words = Text.optionalLine("words", words, WORDS);
    atHand = atHand == null ? null : List.copyOf(atHand);
    conditions = List.copyOf(conditions);
  }

  /** Looks for a name alone. */
  public static PoseSearch named(String words) {
    return new PoseSearch(words, null, null, null, null, List.of());
  }

  /** Whether a pose answers to all but the words. */
  boolean allows(Pose pose) {
    return (base == null || pose.base() == base)
        && (target == null || pose.targets().contains(target))
        && (movement == null || pose.spine().stream().anyMatch(m -> m.family() == movement))
        && (atHand == null || pose.canDoWith(atHand))
        && pose.suits(conditions);
  }
}
