package studio.yin.edge;

import jakarta.ws.rs.BadRequestException;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whole numbers as they come in addresses and forms: which page, which revision, how many. */
public final class WholeNumber {
  private static final Pattern WRITTEN = Pattern.compile("[0-9]{1,9}");

  private WholeNumber() {}

  /** A number in its range, both ends included; empty where none was sent or it is another. */
  public static OptionalInt read(@Nullable String sent, int least, int most) {
    if (sent == null || !WRITTEN.matcher(sent).matches()) {
      return OptionalInt.empty();
    }
    int number = Integer.parseInt(sent);
    return number >= least && number <= most ? OptionalInt.of(number) : OptionalInt.empty();
  }

  /**
   * A number from 0 on that our own form carries.
   *
   * @throws BadRequestException where it is another: then it is no form of ours
   */
  public static int inForm(@Nullable String sent) {
    return read(sent, 0, Integer.MAX_VALUE).orElseThrow(BadRequestException::new);
  }
}
