package studio.yin.plan;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import studio.yin.Text;

/**
 * What a teacher looks for among their plans. A plan is found when it answers to everything that is
 * said.
 *
 * @param words each of them stands somewhere in the title, whatever its case and accents; may be
 *     empty; at most {@value #WORDS} characters
 * @param pose the slug of a shape that the plan has; absent where any will do
 */
public record PlanSearch(String words, @Nullable String pose) {

  /** Characters in the words. */
  public static final int WORDS = 80;

  /** Looks for nothing in particular: every plan is found. */
  public static final PlanSearch ANY = new PlanSearch("", null);

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

  /** Whether every plan is found. */
  public boolean isAny() {
    return words.isEmpty() && pose == null;
  }

  /** Which titles answer to the words. */
  Predicate<String> titles() {
    List<String> wanted = List.of(Text.folded(words).split(" ", -1));
    return title -> {
      String folded = Text.folded(title);
      return wanted.stream().allMatch(folded::contains);
    };
  }
}
