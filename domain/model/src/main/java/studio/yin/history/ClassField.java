package studio.yin.history;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import studio.yin.pose.Condition;
import studio.yin.pose.Level;
import studio.yin.pose.SpinalMovement;
import studio.yin.sequence.ClassEdit;
import studio.yin.sequence.ClassPart;
import studio.yin.sequence.Credit;
import studio.yin.sequence.Edit;
import studio.yin.sequence.Part;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.Stock;

/** Something that is said of a class as a whole, and can be different by itself. */
public final class ClassField<V> extends Field<Sequence, V> {
  public static final ClassField<String> TITLE = new ClassField<>("TITLE", ClassPart.TITLE);
  public static final ClassField<String> INTENTION =
      new ClassField<>("INTENTION", ClassPart.INTENTION);
  public static final ClassField<String> NOTES = new ClassField<>("NOTES", ClassPart.NOTES);
  public static final ClassField<Level> LEVEL = new ClassField<>("LEVEL", ClassPart.LEVEL);
  public static final ClassField<Credit> CREDIT = new ClassField<>("CREDIT", ClassPart.CREDIT);
  public static final ClassField<Integer> TARGET = new ClassField<>("TARGET", ClassPart.TARGET);
  public static final ClassField<Integer> STUDENTS =
      new ClassField<>("STUDENTS", ClassPart.STUDENTS);
  public static final ClassField<List<SpinalMovement.Family>> FOCUS =
      new ClassField<>("FOCUS", ClassPart.FOCUS);
  public static final ClassField<List<Condition>> CONDITIONS =
      new ClassField<>("CONDITIONS", ClassPart.CONDITIONS);
  public static final ClassField<List<Stock>> STOCK = new ClassField<>("STOCK", ClassPart.STOCK);

  /** Every field, in the order in which they are told. */
  public static final List<ClassField<?>> ALL =
      List.of(TITLE, INTENTION, NOTES, LEVEL, CREDIT, TARGET, STUDENTS, FOCUS, CONDITIONS, STOCK);

  private ClassField(String name, Part<Sequence, V> part) {
    super(name, part);
  }

  @Override
  Edit edit(Sequence present, @Nullable UUID step, @Nullable V value) {
    return new ClassEdit.Change<>(part(), value);
  }
}
