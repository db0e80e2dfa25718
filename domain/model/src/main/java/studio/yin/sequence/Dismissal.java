package studio.yin.sequence;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import studio.yin.Text;

/**
 * A warning that the teacher has read and does not follow, and why. It holds for as long as what
 * the warning was about is as it was; then the warning is back.
 *
 * @param check which warning, as its word: {@code no-rebound}
 * @param step the step that it is about; absent where it is about the class
 * @param fingerprint what it was about when it was dismissed, in the words of the check
 * @param reason the teacher's, 1 to {@value #REASON} characters
 */
public record Dismissal(String check, @Nullable UUID step, String fingerprint, String reason) {

  /** Characters in a reason. */
  public static final int REASON = 280;

  /** Characters in a fingerprint. */
  public static final int FINGERPRINT = 400;

  /** Characters in the word of a check. */
  public static final int CHECK = 60;

  public Dismissal {
    check = Text.line("check", check, CHECK);
    fingerprint = Text.line("fingerprint", fingerprint, FINGERPRINT);
    reason = Text.line("reason", reason, REASON);
  }

  /** Whether the other one is about the same warning in the same place. */
  public boolean sameAs(Dismissal other) {
    return check.equals(other.check) && java.util.Objects.equals(step, other.step);
  }
}
