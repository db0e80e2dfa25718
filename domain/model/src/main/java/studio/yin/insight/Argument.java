package studio.yin.insight;

import java.util.List;
import studio.yin.pose.PropKind;

/** A particular of a sentence, before anybody knows in which language it will be said. */
public sealed interface Argument {

  /** A length of time; said as {@code 4:30}. */
  record Time(int seconds) implements Argument {}

  /** A number. */
  record Count(int value) implements Argument {}

  /** What a step or a pose is called; said as it is. */
  record Name(String text) implements Argument {}

  /** A word of a closed vocabulary. */
  record Word(Enum<?> word) implements Argument {}

  /** So many props of a kind. */
  record Props(PropKind kind, int count) implements Argument {}

  /** Several things, one after the other. */
  record Several(List<? extends Argument> all) implements Argument {
    public Several {
      all = List.copyOf(all);
    }
  }
}
