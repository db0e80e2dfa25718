package studio.yin.pose;

import org.jspecify.annotations.Nullable;
import studio.yin.Reason;
import studio.yin.Refusal;
import studio.yin.Text;

/**
 * Something to lean on, per student: what, how many, exactly where, what for, and whether the shape
 * can do without it. Within one step a prop is known by its kind and place, see {@link #key()}.
 *
 * @param count how many each student needs, 1 to {@value #MOST}
 * @param lie how it lies there; absent where it lies as it fits
 * @param detail what else there is to say of it, in the teacher's words ("in four"); may be empty
 * @param needed false where the shape works without it
 */
public record Prop(
    PropKind kind,
    int count,
    Place place,
    @Nullable Lie lie,
    String detail,
    Purpose purpose,
    boolean needed) {

  /** More than this of one kind in one place is a mistake in typing. */
  public static final int MOST = 9;

  /** Characters in a detail. */
  public static final int DETAIL = 120;

  public Prop {
    if (count < 1 || count > MOST) {
      throw Refusal.of(Reason.COUNT_OUT_OF_RANGE, "count", 1, MOST).toException();
    }
    if (lie != null && !lie.suits(kind)) {
      throw Refusal.of(Reason.LIE_UNFIT, "lie").toException();
    }
    detail = Text.optionalLine("detail", detail, DETAIL);
  }

  /** What tells this prop from the others of its step. */
  public Key key() {
    return new Key(kind, place);
  }

  /**
   * Kind and place, written as {@code block@under-forehead}.
   *
   * @see Prop#key()
   */
  public record Key(PropKind kind, Place place) {

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws studio.yin.RefusedException when it is no such key
     */
    public static Key of(String text) {
      int at = text.indexOf('@');
      if (at < 0) {
        throw Refusal.of(Reason.CHOICE_UNKNOWN, "prop", Vocabulary.clipped(text)).toException();
      }
      return new Key(
          Vocabulary.of(PropKind.class, "kind", text.substring(0, at)),
          Vocabulary.of(Place.class, "place", text.substring(at + 1)));
    }

    @Override
    public String toString() {
      return Vocabulary.word(kind) + "@" + Vocabulary.word(place);
    }
  }
}
