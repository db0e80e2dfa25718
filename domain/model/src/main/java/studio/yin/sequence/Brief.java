package studio.yin.sequence;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import studio.yin.Reason;
import studio.yin.Refusal;
import studio.yin.pose.Condition;
import studio.yin.pose.PropKind;
import studio.yin.pose.SpinalMovement;

/**
 * What a class is planned for: how long it is to be, which way the spine is to go, who comes, and
 * what the room has. Checks hold a class against it. Everything may be left open.
 *
 * @param target seconds that the class is to take, {@value #SHORTEST} to {@value #LONGEST}
 * @param students how many come, 1 to {@value #STUDENTS}
 * @param focus where the intention wants the spine to go, in the order of the vocabulary
 * @param conditions what students have said that asks for care
 * @param stock what the room has; a kind that is not mentioned is there in plenty
 */
public record Brief(
    @Nullable Integer target,
    @Nullable Integer students,
    List<SpinalMovement.Family> focus,
    List<Condition> conditions,
    List<Stock> stock) {

  /** Five minutes: a pause at a desk. */
  public static final int SHORTEST = 300;

  /** Four hours: half a workshop day. */
  public static final int LONGEST = 14_400;

  /** Mats in the largest hall. */
  public static final int STUDENTS = 500;

  /** Nothing is settled. */
  public static final Brief OPEN = new Brief(null, null, List.of(), List.of(), List.of());

  public Brief {
    if (target != null && (target < SHORTEST || target > LONGEST)) {
      throw Refusal.of(Reason.LENGTH_OUT_OF_RANGE, "target", SHORTEST / 60, LONGEST / 60)
          .toException();
    }
    if (students != null && (students < 1 || students > STUDENTS)) {
      throw Refusal.of(Reason.COUNT_OUT_OF_RANGE, "students", 1, STUDENTS).toException();
    }
    focus = inOrder(focus);
    conditions = inOrder(conditions);
    stock = stock.stream().sorted(Comparator.comparing(Stock::kind)).toList();
    if (stock.stream().map(Stock::kind).distinct().count() < stock.size()) {
      throw Refusal.of(Reason.PROP_TWICE, "stock").toException();
    }
  }

  private static <E extends Enum<E>> List<E> inOrder(Collection<E> words) {
    return words.stream().distinct().sorted().toList();
  }

  /** How much of a kind the room has; empty where nobody counted. */
  public OptionalInt stock(PropKind kind) {
    return stock.stream().filter(s -> s.kind() == kind).mapToInt(Stock::count).findFirst();
  }
}
