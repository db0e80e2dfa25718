package studio.yin.plan;

import org.jspecify.annotations.Nullable;
import studio.yin.Text;

/**
 * What a teacher looks for among their plans. A plan is found when it answers to everything that is
 * said.
 *
 * @param words each of them stands somewhere in the title, whatever its case and accents, or in a
 *     name of a pose of the class; may be empty; at most {@value #WORDS} characters
 * @param pose the slug of a shape that the plan has; absent where any will do
 * @param state where the plan is kept
 */
public record PlanSearch(String words, @Nullable String pose, PlanState state) {

  /** Characters in the words. */
  public static final int WORDS = 80;

  /** Looks for nothing in particular: every plan in use is found. */
  public static final PlanSearch ANY = new PlanSearch("", null);

  /** Looks among the plans that are in use. */
  public PlanSearch(String words, @Nullable String pose) {
    this(words, pose, PlanState.CURRENT);
  }

  public PlanSearch {
    words = Text.optionalLine("q", words, WORDS);
  }

  /** Looks for words of the title alone. */
  public static PlanSearch titled(String words) {
    return new PlanSearch(words, null);
  }

  /** Looks for plans with a shape alone. */
  public static PlanSearch using(String pose) {
    return new PlanSearch("", pose);
  }

  /** Whether every plan that is kept there is found. */
  public boolean isAny() {
    return words.isEmpty() && pose == null;
  }
}
