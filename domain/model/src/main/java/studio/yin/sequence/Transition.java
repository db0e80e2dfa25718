package studio.yin.sequence;

import java.util.List;
import studio.yin.Reason;
import studio.yin.Refusal;
import studio.yin.Text;

/**
 * Getting into a step from the one before.
 *
 * @param seconds how long it takes, 0 to {@value #LONGEST}
 * @param words how, for students, may be empty
 * @param movements slugs of poses that are moved through on the way: Cat and Cow, Downward Dog
 */
public record Transition(int seconds, String words, List<String> movements) {

  /** Fifteen minutes. */
  public static final int LONGEST = 900;

  /** Characters in the words. */
  public static final int WORDS = 1000;

  /** Nothing to do: the step follows where the last one ended. */
  public static final Transition NONE = new Transition(0, "", List.of());

  public Transition {
    if (seconds < 0 || seconds > LONGEST) {
      throw Refusal.of(Reason.SECONDS_OUT_OF_RANGE, "transition", 0, LONGEST).toException();
    }
    words = Text.lines("words", words, WORDS);
    movements = List.copyOf(movements);
  }
}
