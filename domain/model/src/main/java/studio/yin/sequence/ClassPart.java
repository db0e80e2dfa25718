package studio.yin.sequence;

import java.util.List;
import java.util.function.Function;
import studio.yin.pose.Condition;
import studio.yin.pose.Level;
import studio.yin.pose.SpinalMovement;

/** The parts of a class, see {@link Sequence}: each told here once. */
public final class ClassPart {
  public static final Part<Sequence, String> TITLE = part(Sequence::title);
  public static final Part<Sequence, String> INTENTION = part(Sequence::intention);
  public static final Part<Sequence, String> NOTES = part(Sequence::notes);
  public static final Part<Sequence, Level> LEVEL = part(Sequence::level);
  static final Part<Sequence, List<Step>> STEPS = part(Sequence::steps);
  static final Part<Sequence, List<SetAside>> ASIDE = part(Sequence::aside);
  public static final Part<Sequence, Credit> CREDIT = part(Sequence::credit);
  public static final Part<Sequence, Brief> BRIEF = part(Sequence::brief);
  public static final Part<Sequence, List<Dismissal>> DISMISSALS = part(Sequence::dismissals);

  public static final Part<Sequence, Integer> TARGET =
      BRIEF.part(
          Brief::target,
          (b, v) -> new Brief(v, b.students(), b.focus(), b.conditions(), b.stock()));
  public static final Part<Sequence, Integer> STUDENTS =
      BRIEF.part(
          Brief::students,
          (b, v) -> new Brief(b.target(), v, b.focus(), b.conditions(), b.stock()));
  public static final Part<Sequence, List<SpinalMovement.Family>> FOCUS =
      BRIEF.part(
          Brief::focus,
          (b, v) -> new Brief(b.target(), b.students(), v, b.conditions(), b.stock()));
  public static final Part<Sequence, List<Condition>> CONDITIONS =
      BRIEF.part(
          Brief::conditions,
          (b, v) -> new Brief(b.target(), b.students(), b.focus(), v, b.stock()));
  public static final Part<Sequence, List<Stock>> STOCK =
      BRIEF.part(
          Brief::stock,
          (b, v) -> new Brief(b.target(), b.students(), b.focus(), b.conditions(), v));

  private ClassPart() {}

  private static <V> Part<Sequence, V> part(Function<Sequence, V> get) {
    return Part.component(get, Sequence::new);
  }
}
