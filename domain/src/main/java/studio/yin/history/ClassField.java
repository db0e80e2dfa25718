package studio.yin.history;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import studio.yin.pose.Condition;
import studio.yin.pose.Level;
import studio.yin.pose.SpinalMovement;
import studio.yin.sequence.Brief;
import studio.yin.sequence.ClassEdit;
import studio.yin.sequence.Credit;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.Stock;

/** Something that is said of a class as a whole, and can be different by itself. */
public final class ClassField<V> {
  public static final ClassField<String> TITLE =
      new ClassField<>(
          "TITLE", Sequence::title, (s, v) -> new ClassEdit.Retitle(v), Wording::quoted);
  public static final ClassField<String> INTENTION =
      new ClassField<>(
          "INTENTION", Sequence::intention, (s, v) -> new ClassEdit.Intend(v), Wording::quoted);
  public static final ClassField<String> NOTES =
      new ClassField<>("NOTES", Sequence::notes, (s, v) -> new ClassEdit.Annotate(v), (w, v) -> v);
  public static final ClassField<Level> LEVEL =
      new ClassField<>(
          "LEVEL", Sequence::level, (s, v) -> new ClassEdit.ChangeLevel(v), Wording::word);
  public static final ClassField<Credit> CREDIT =
      new ClassField<>(
          "CREDIT", Sequence::credit, (s, v) -> new ClassEdit.ChangeCredit(v), Wording::credit);
  public static final ClassField<Integer> TARGET =
      ofBrief(
          "TARGET",
          Brief::target,
          (b, v) -> new Brief(v, b.students(), b.focus(), b.conditions(), b.stock()),
          Wording::clock);
  public static final ClassField<Integer> STUDENTS =
      ofBrief(
          "STUDENTS",
          Brief::students,
          (b, v) -> new Brief(b.target(), v, b.focus(), b.conditions(), b.stock()),
          Wording::number);
  public static final ClassField<List<SpinalMovement.Family>> FOCUS =
      ofBrief(
          "FOCUS",
          Brief::focus,
          (b, v) -> new Brief(b.target(), b.students(), v, b.conditions(), b.stock()),
          Wording::words);
  public static final ClassField<List<Condition>> CONDITIONS =
      ofBrief(
          "CONDITIONS",
          Brief::conditions,
          (b, v) -> new Brief(b.target(), b.students(), b.focus(), v, b.stock()),
          Wording::words);
  public static final ClassField<List<Stock>> STOCK =
      ofBrief(
          "STOCK",
          Brief::stock,
          (b, v) -> new Brief(b.target(), b.students(), b.focus(), b.conditions(), v),
          Wording::stock);

  /** Every field, in the order in which they are told. */
  public static final List<ClassField<?>> ALL =
      List.of(TITLE, INTENTION, NOTES, LEVEL, CREDIT, TARGET, STUDENTS, FOCUS, CONDITIONS, STOCK);

  private final String name;
  private final Function<Sequence, V> get;
  private final BiFunction<Sequence, V, ClassEdit> edit;
  private final BiFunction<Wording, V, String> words;

  private ClassField(
      String name,
      Function<Sequence, V> get,
      BiFunction<Sequence, V, ClassEdit> edit,
      BiFunction<Wording, V, String> words) {
    this.name = name;
    this.get = get;
    this.edit = edit;
    this.words = words;
  }

  private static <V> ClassField<V> ofBrief(
      String name,
      Function<Brief, V> get,
      BiFunction<Brief, V, Brief> set,
      BiFunction<Wording, V, String> words) {
    return new ClassField<>(
        name,
        sequence -> get.apply(sequence.brief()),
        (sequence, v) -> new ClassEdit.ChangeBrief(set.apply(sequence.brief(), v)),
        words);
  }

  /** What a class says there, or null where it says nothing. */
  public @Nullable V of(Sequence sequence) {
    return get.apply(sequence);
  }

  /** How the field is different between two versions, if it is. */
  Optional<ClassChange> between(Sequence before, Sequence after) {
    V was = of(before);
    V is = of(after);
    return Objects.equals(was, is)
        ? Optional.empty()
        : Optional.of(new ClassChange.Said<>(this, was, is));
  }

  /** The edit that says something else there. */
  ClassEdit edit(Sequence present, @Nullable V value) {
    return edit.apply(present, value);
  }

  /** A value in words; empty for none. */
  String words(Wording wording, @Nullable V value) {
    return value == null ? "" : words.apply(wording, value);
  }

  @Override
  public String toString() {
    return name;
  }
}
