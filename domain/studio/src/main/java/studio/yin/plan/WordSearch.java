package studio.yin.plan;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import studio.yin.Text;

/**
 * Words that are looked for among plans. Each of them stands somewhere in the title, whatever its
 * case and accents, or in a name of one of the poses of the class.
 */
final class WordSearch {
  private final List<String> words;
  private final Map<String, Set<String>> named = new HashMap<>();

  /**
   * Words of a search.
   *
   * @param slugs of the poses in whose names a word stands
   */
  WordSearch(String words, Function<String, Set<String>> slugs) {
    this.words = List.of(Text.folded(words).split(" ", -1));
    for (String word : this.words) {
      named.put(word, slugs.apply(word));
    }
  }

  /** Whether one of them names a pose, so that it matters which poses a class has. */
  boolean namePoses() {
    return named.values().stream().anyMatch(slugs -> !slugs.isEmpty());
  }

  /** Whether a class with that title and those poses answers to all of them. */
  boolean standIn(String title, String[] poses) {
    String folded = Text.folded(title);
    return words.stream()
        .allMatch(
            word ->
                folded.contains(word)
                    || Arrays.stream(poses).anyMatch(named.getOrDefault(word, Set.of())::contains));
  }
}
