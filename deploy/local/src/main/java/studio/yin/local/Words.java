package studio.yin.local;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Makes passwords that a person can read off one screen and type into another. */
final class Words {

  private static final String[] WORDS =
      """
      acorn amber anise apple apron aspen badge basil beach birch bloom board bread brook brush cabin
      cedar chalk cider cliff cloud clove coast cocoa coral cover crane creek crisp daisy dance delta
      dough dover eagle early earth easel ember fable feast fence ferry field finch fjord flame flint
      flour flute foam forest fresh frost fruit ginger glade glass globe grain grape grass green grove
      hazel heath heron honey horse house ivory jolly juice kayak lake larch lemon light lilac linen
      lotus lunar maple march meadow melon mint misty moon morel moss mossy ocean olive onion orbit
      otter paddle paper peach pearl pebble petal piano pine plain plum pollen pond poppy quiet quilt
      raven reed ridge river robin rosy round sage salt sand scarf shell shore silk slate smoke snow
      """
          .strip()
          .split("\\s+");

  private Words() {}

  /** Three of 128 words and four digits, such as {@code birch-quiet-salt-4096}: 34 bits. */
  static String password(SecureRandom dice) {
    return dice.ints(3, 0, WORDS.length)
            .mapToObj(i -> WORDS[i])
            .collect(Collectors.joining("-", "", "-"))
        + dice.nextInt(1000, 10_000);
  }
}
