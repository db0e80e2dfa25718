package studio.yin.account;

import studio.yin.outside.Chance;

/**
 * A password that opens an account once, to choose another: said to the admin, who hands it over,
 * and kept nowhere. Four groups of two syllables and two digits ({@code Tafu-kemi-rolo-sipa-47}),
 * so that it can be read out: 56 bits of chance, behind Keycloak's brake on guessing.
 */
public final class TemporaryPassword {
  private static final String CONSONANTS = "bdfghjklmnprstvz";
  private static final String VOWELS = "aeiou";
  private static final String DIGITS = "23456789";

  private final String text;

  private TemporaryPassword(String text) {
    this.text = text;
  }

  static TemporaryPassword random(Chance chance) {
    StringBuilder text = new StringBuilder();
    for (int group = 0; group < 4; group++) {
      for (int syllable = 0; syllable < 2; syllable++) {
        text.append(one(CONSONANTS, chance)).append(one(VOWELS, chance));
      }
      text.append('-');
    }
    text.append(one(DIGITS, chance)).append(one(DIGITS, chance));
    text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
    return new TemporaryPassword(text.toString());
  }

  /** Each as likely as the others: what is left over of 256 is thrown again. */
  private static char one(String of, Chance chance) {
    int fair = 256 - 256 % of.length();
    int thrown;
    do {
      thrown = Byte.toUnsignedInt(chance.bytes(1)[0]);
    } while (thrown >= fair);
    return of.charAt(thrown % of.length());
  }

  /** What is typed at sign-in. */
  public String text() {
    return text;
  }

  /** Says nothing of the secret, wherever it may be printed. */
  @Override
  public String toString() {
    return "TemporaryPassword[secret]";
  }
}
