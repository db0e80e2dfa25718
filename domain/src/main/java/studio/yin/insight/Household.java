package studio.yin.insight;

import java.util.List;
import java.util.Locale;
import studio.yin.pose.PropKind;

/** What stands in for a prop at home. */
public final class Household {
  private Household() {}

  /** What to look for at home: "two rolled blankets or a firm cushion". */
  public static String instead(PropKind kind, Locale locale) {
    return Words.sentence(
        "props", "household." + studio.yin.pose.Choice.word(kind), List.of(), locale);
  }

  /** So many of a kind, in words: "2 blankets". */
  public static String counted(PropKind kind, int count, Locale locale) {
    return Words.sentence("props", "counted", List.of(new Said.Props(kind, count)), locale);
  }
}
