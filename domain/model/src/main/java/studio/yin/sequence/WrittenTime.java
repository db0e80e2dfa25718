package studio.yin.sequence;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.yin.NormalForms;

/**
 * A length of time as people write it: {@code 4:30}, {@code 4,5}, {@code 4½}, {@code 4'30"}, {@code
 * 4 min 30}, {@code 90 sec}, {@code an hour and a half}, in the digits of any script, with whatever
 * cannot be seen around it. The pages read every field of time with it; what the field shows
 * afterwards tells how it was meant.
 *
 * <p>A bare number up to {@value #MINUTES} is minutes, as teachers count holds; above that it is
 * seconds. A decimal is a part of its unit: {@code 4.30} is four minutes and three tenths. It is
 * not a moment of the day, and not how JSON writes time.
 */
public final class WrittenTime {

  /** The largest bare number that means minutes. */
  public static final int MINUTES = 60;

  /** Nobody writes a time with more characters; what is longer is not looked at. */
  private static final int LONGEST = 100;

  /** More seconds than any field takes; longer numbers need not be told apart. */
  private static final long ENDLESS = 1_000_000_000;

  private static final String NUMBER = "(\\d+(?:\\.\\d{1,2})?|\\.\\d{1,2}|(?:\\d+ )?\\d+/\\d+)";
  private static final Pattern BARE = Pattern.compile("(-?)" + NUMBER);
  private static final Pattern CLOCK =
      Pattern.compile("(?:(\\d+) ?: ?(?=\\d\\d ?:))?(\\d*) ?: ?([0-5]\\d)");
  private static final Pattern UNITS =
      Pattern.compile(
          "(?:" + NUMBER + " ?h)?(?: ?" + NUMBER + " ?m)?(?: ?" + NUMBER + " ?s)? ?(\\d+)?");
  private static final Pattern WORD = Pattern.compile("[a-z]+");
  private static final Pattern HALF =
      Pattern.compile("(?:\\b(?:an?|one|eine?|una?) )?\\b(half|halbe?|media|medio)\\b(?: an?\\b)?");
  private static final Pattern HALF_MORE = Pattern.compile("(\\d+) (?:([hms]) )?\\+ 1/2");

  private static final Map<String, String> WORDS =
      Stream.of(
              words("h", "h hr hrs hour hours std stunde stunden hora horas"),
              words("m", "m mn min mins minute minutes minuten minuto minutos"),
              words("s", "s sec secs second seconds sek sekunde sekunden seg segundo segundos"),
              words("1/2", "half halb halbe media medio"),
              words("+", "and und y"),
              words("1", "a an one ein eine un una"),
              words("2", "two zwei dos"),
              words("3", "three drei tres"),
              words("4", "four vier cuatro"),
              words("5", "five fünf cinco"),
              words("6", "six sechs seis"),
              words("7", "seven sieben siete"),
              words("8", "eight acht ocho"),
              words("9", "nine neun nueve"),
              words("10", "ten zehn diez"))
          .flatMap(Function.identity())
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private WrittenTime() {}

  /**
   * Reads it.
   *
   * @return seconds, parts of one rounded; below nothing where a minus stands before it; empty
   *     where it cannot be read or could be meant in two ways, as {@code 4:5}
   */
  public static OptionalLong seconds(String text) {
    return read(text, MINUTES);
  }

  /**
   * Reads the length of a class, where a bare number is always minutes, and a clock that would be
   * shorter than any class has hours before its colon: {@code 1:15}.
   *
   * @param shortest seconds that a class takes at least
   * @return as {@link #seconds}
   */
  public static OptionalLong ofClass(String text, int shortest) {
    OptionalLong read = read(text, Integer.MAX_VALUE);
    Matcher clock = CLOCK.matcher(plain(text));
    boolean isHours =
        clock.matches()
            && clock.group(1) == null
            && read.isPresent()
            && read.getAsLong() > 0
            && read.getAsLong() < shortest;
    return isHours ? OptionalLong.of(read.getAsLong() * 60) : read;
  }

  private static OptionalLong read(String text, int minutes) {
    String plain = plain(text);
    Matcher bare = BARE.matcher(plain);
    if (bare.matches()) {
      return bare(bare.group(2), bare.group(1).isEmpty() ? 1 : -1, minutes);
    }
    Matcher clock = CLOCK.matcher(plain);
    if (clock.matches()) {
      return OptionalLong.of(
          whole(clock.group(1)) * 3600 + whole(clock.group(2)) * 60 + whole(clock.group(3)));
    }
    Matcher units = UNITS.matcher(plain);
    return units.matches() ? units(units) : OptionalLong.empty();
  }

  private static OptionalLong bare(String number, int sign, int minutes) {
    double value = value(number);
    if (Double.isNaN(value)) {
      return OptionalLong.empty();
    }
    if (value <= minutes) {
      return OptionalLong.of(sign * Math.round(value * 60));
    }
    return value == Math.rint(value) ? OptionalLong.of(sign * (long) value) : OptionalLong.empty();
  }

  /** Hours, minutes, seconds, each at most once and in that order, and a rest without its unit. */
  private static OptionalLong units(MatchResult parts) {
    double seconds = 0;
    int last = -1;
    for (int unit = 0; unit < 3; unit++) {
      String number = parts.group(unit + 1);
      if (number != null) {
        double value = value(number);
        if (last >= 0 && !(value < 60)) {
          return OptionalLong.empty();
        }
        seconds += value * Math.pow(60, 2.0 - unit);
        last = unit;
      }
    }
    String rest = parts.group(4);
    if (rest != null) {
      if (last < 0 || last == 2 || whole(rest) >= 60) {
        return OptionalLong.empty();
      }
      seconds += whole(rest) * Math.pow(60, 1.0 - last);
    }
    return last < 0 || Double.isNaN(seconds)
        ? OptionalLong.empty()
        : OptionalLong.of(Math.round(Math.min(seconds, ENDLESS)));
  }

  /** A whole number, a decimal, a fraction, or a whole number and a fraction. */
  private static double value(String number) {
    int over = number.indexOf('/');
    if (over < 0) {
      return Math.min(Double.parseDouble(number), ENDLESS);
    }
    int space = number.indexOf(' ');
    long below = whole(number.substring(over + 1));
    return below == 0
        ? Double.NaN
        : whole(number.substring(0, Math.max(0, space)))
            + (double) whole(number.substring(space + 1, over)) / below;
  }

  private static long whole(@Nullable String digits) {
    if (digits == null || digits.isEmpty()) {
      return 0;
    }
    return digits.length() > 9 ? ENDLESS : Long.parseLong(digits);
  }

  /** The same in few signs: digits, one space at a time, {@code . : / - + h m s}. */
  private static String plain(String text) {
    if (text.length() > 10 * LONGEST) {
      return "?";
    }
    StringBuilder signs = new StringBuilder();
    text.codePoints().forEach(sign -> append(signs, sign));
    String plain = signs.toString().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    if (plain.length() > LONGEST) {
      return "?";
    }
    plain =
        undotted(
            plain.replace("''", "s").replace('"', 's').replaceAll("(\\d) ?' ?(?=\\d|$)", "$1m "));
    plain = worded(HALF.matcher(plain).replaceAll("$1")).replaceAll(" +", " ");
    plain = HALF_MORE.matcher(plain).replaceAll("$1.5 $2");
    return plain.replace("+", " ").replaceAll(" +", " ").strip();
  }

  /** Without the dots that shorten words: {@code min. 30}. */
  private static String undotted(String text) {
    StringBuilder undotted = new StringBuilder(text);
    for (int at = text.indexOf('.', 1); at > 0; at = text.indexOf('.', at + 1)) {
      char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
      if (Character.isLetter(text.codePointBefore(at)) && (next == ' ' || isDigit(next))) {
        undotted.setCharAt(at, ' ');
      }
    }
    return undotted.toString();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** With signs in place of the words that are known. */
  private static String worded(String text) {
    StringBuilder worded = new StringBuilder();
    StringBuilder word = new StringBuilder();
    for (int c : text.codePoints().toArray()) {
      if (Character.isLetter(c)) {
        word.appendCodePoint(c);
      } else {
        worded.append(spaced(word.toString())).appendCodePoint(c);
        word.setLength(0);
      }
    }
    return worded.append(spaced(word.toString())).toString();
  }

  private static String spaced(String word) {
    String known = WORDS.get(word);
    return known == null ? word : WORD.matcher(known).matches() ? known : " " + known + " ";
  }

  private static void append(StringBuilder signs, int sign) {
    if (isInvisible(sign)) {
      return;
    }
    if (Character.isDigit(sign)) {
      signs.append(Character.digit(sign, 10));
      return;
    }
    switch (sign) {
      case ',', '\u066B', '\u00B7' -> signs.append('.');
      case '\u2236', '\uA789', '\u0589', '\u05C3' -> signs.append(':');
      case '\u2032', '\u2018', '\u2019', '`', '\u00B4', '\u02B9', '\u02BC' -> signs.append('\'');
      case '\u2033', '\u201C', '\u201D', '\u201E', '\u02BA' -> signs.append('"');
      case '\u2212', '\u2010', '\u2011', '\u2012', '\u2013' -> signs.append('-');
      case '\u2044', '\u2215' -> signs.append('/');
      case '+' -> signs.append('?'); // a sign that no length of time has; “and” becomes one
      default -> composed(signs, sign);
    }
  }

  /** A sign as wide as a full one, a digit in a circle, ½: what they are made of. */
  private static void composed(StringBuilder signs, int sign) {
    String one = Character.toString(sign);
    String parts = NormalForms.HERE.plain(one);
    if (parts.equals(one)) {
      signs.append(Character.isWhitespace(sign) ? " " : one);
    } else {
      if (parts.indexOf('\u2044') >= 0) {
        signs.append(' ');
      }
      parts.codePoints().forEach(part -> append(signs, part));
    }
  }

  /** What takes no ink: formats, marks of direction, fillers, selectors of variants. */
  private static boolean isInvisible(int sign) {
    return switch (sign) {
      case '\u2800', '\u3164', '\u115F', '\u1160', '\uFFA0', '\u034F' -> true;
      default -> Character.getType(sign) == Character.FORMAT || (sign >= 0xFE00 && sign <= 0xFE0F);
    };
  }

  private static Stream<Map.Entry<String, String>> words(String meaning, String words) {
    return Stream.of(words.split(" ")).map(word -> Map.entry(word, meaning));
  }
}
