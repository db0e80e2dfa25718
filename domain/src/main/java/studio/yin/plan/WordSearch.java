package studio.yin.plan;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import studio.yin.Text;
import studio.yin.pose.Catalogue;
import studio.yin.pose.Pose;

/**
 * Words that are looked for among plans. Each of them stands somewhere in the title, whatever its
 * case and accents, or in a name of one of the poses of the class.
 */
final class WordSearch {
  private final List<String> words;
  private final Map<String, Set<String>> named = new HashMap<>();

  WordSearch(String words, Catalogue catalogue) {
    this.words = List.of(Text.folded(words).split(" ", -1));
    for (String word : this.words) {
      named.put(word, slugs(word, catalogue));
    }
  }

  private static Set<String> slugs(String word, Catalogue catalogue) {
    return catalogue.all().stream()
        .filter(pose -> pose.names().all().stream().anyMatch(n -> Text.folded(n).contains(word)))
        .map(Pose::slug)
        .collect(Collectors.toUnmodifiableSet());
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
