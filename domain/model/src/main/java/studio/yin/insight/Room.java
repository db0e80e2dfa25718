package studio.yin.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import studio.yin.pose.PropKind;
import studio.yin.sequence.Brief;
import studio.yin.sequence.Stock;

/**
 * A room with what is on its shelf, and the students who share it.
 *
 * @param stock what was counted; a kind that was not is there in plenty
 * @param students 1 or more
 */
public record Room(List<Stock> stock, int students) {

  public Room {
    stock = List.copyOf(stock);
    if (students < 1) {
      throw new IllegalArgumentException("somebody has to be in the room: " + students);
    }
  }

  /** The room that a class is planned for; for one student where nobody counted them. */
  public static Room of(Brief brief) {
    Integer students = brief.students();
    return new Room(brief.stock(), students == null ? 1 : students);
  }

  /** The same room, and nothing of these kinds in it. */
  public Room without(Collection<PropKind> kinds) {
    List<Stock> left = new ArrayList<>(stock);
    left.removeIf(counted -> kinds.contains(counted.kind()));
    Arrays.stream(PropKind.values())
        .filter(kinds::contains)
        .forEach(kind -> left.add(new Stock(kind, 0)));
    return new Room(left, students);
  }

  /** How many there are of a kind; as many as a room can have where nobody counted. */
  public int count(PropKind kind) {
    return counted(kind).orElse(Integer.MAX_VALUE);
  }

  /** How many of a kind each student can have. */
  public int each(PropKind kind) {
    return count(kind) / students;
  }

  /** Whether there is not one of a kind. */
  public boolean none(PropKind kind) {
    return count(kind) == 0;
  }

  /**
   * Whether a class cannot have what it takes of a kind: what is needed does not go round, or there
   * is none at all. Of what is optional, some will do, for those who like it most.
   */
  public boolean lacks(PropList.Need need) {
    return none(need.kind()) || need.needed() > each(need.kind());
  }

  private OptionalInt counted(PropKind kind) {
    return stock.stream().filter(s -> s.kind() == kind).mapToInt(Stock::count).findFirst();
  }
}
