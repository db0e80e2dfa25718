package studio.yin.pose;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a pose is called.
 *
 * @param english the name that yin teachers use in English
 * @param sanskrit the name in IAST with its diacritics, where there is one
 * @param others other names and spellings that people search for
 */
public record Names(String english, @Nullable String sanskrit, List<String> others) {
  public Names {
    if (english.isBlank()) {
      throw new IllegalArgumentException("a pose needs a name");
    }
    others = List.copyOf(others);
  }

  /** Every name and spelling, English first. */
  public List<String> all() {
    List<String> all = new ArrayList<>(List.of(english));
    if (sanskrit != null) {
      all.add(sanskrit);
    }
    all.addAll(others);
    return all;
  }
}
