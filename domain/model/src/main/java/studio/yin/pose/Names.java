package studio.yin.pose;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a pose is called.
 *
 * @param name what yin teachers call it in the language in which it is told
 * @param sanskrit the name in IAST with its diacritics, where there is one
 * @param others other names and spellings that people search for
 */
public record Names(String name, @Nullable String sanskrit, List<String> others) {
  public Names {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a pose needs a name");
    }
    others = List.copyOf(others);
  }

  /** Every name and spelling, the one to show first. */
  public List<String> all() {
    List<String> all = new ArrayList<>(List.of(name));
    if (sanskrit != null) {
      all.add(sanskrit);
    }
    all.addAll(others);
    return all;
  }
}
