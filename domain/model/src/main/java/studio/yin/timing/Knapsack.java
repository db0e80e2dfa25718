package studio.yin.timing;

import java.util.List;

/**
 * All that leaving poses out can come to, without trying every set of them: for the directions that
 * are kept, the number of poses left out and the sum of their seconds, the set that takes the least
 * room away upwards, and the one that takes the least away downwards. Sets that cannot save enough,
 * whatever else goes, are not followed.
 *
 * <p>Exact as long as the table of all that fits has at most {@value #CELLS} cells. A larger one
 * (dozens of poses, and no grid on which their times lie) counts seconds in coarser pieces: then
 * there might be a set that is better still.
 */
final class Knapsack {

  /** Two such tables fit into 25 megabytes. */
  static final int CELLS = 400_000;

  /**
   * What leaving a pose out saves, all sides counted.
   *
   * @param seconds with the hold that is preferred, 1 or more
   * @param up room to be longer that goes with it
   * @param down room to be shorter that goes with it, less than {@code seconds}
   * @param families directions that it has, as bits
   */
  record Saving(int seconds, int up, int down, int families) {

    /** Seconds of a class that is held as short as can be. */
    int sure() {
      return seconds - down;
    }
  }

  /** Is shown the sets that might be best. */
  interface Visitor {
    /**
     * A set of savings, never an empty one.
     *
     * @param chosen the places of its savings, as bits
     * @param kept directions that the others still have, as bits
     */
    void visit(long chosen, int kept);
  }

  private final List<Saving> savings;
  private final int families;
  private final int need;
  private final int limit;

  /**
   * Some savings to choose from.
   *
   * @param families how many directions there are bits for
   * @param need seconds that have to be saved at the least, with holds as short as can be
   * @param limit seconds that may be saved at the most, with the holds preferred
   */
  Knapsack(List<Saving> savings, int families, int need, int limit) {
    this.savings = savings;
    this.families = families;
    this.need = need;
    this.limit = limit;
  }

  /** No fewer savings can be enough. */
  int fewest() {
    int[] most = mostOf(0, savings.size());
    int count = 1;
    while (count < savings.size() && most[count] < need) {
      count++;
    }
    return count;
  }

  /** The most that so many of the savings from a place on can save for sure. */
  private int[] mostOf(int from, int count) {
    int[] sure = savings.stream().skip(from).mapToInt(Saving::sure).sorted().toArray();
    int[] most = new int[count + 1];
    for (int i = 1; i <= count; i++) {
      most[i] = most[i - 1] + (i <= sure.length ? sure[sure.length - i] : 0);
    }
    return most;
  }

  /** Seconds in a piece: the grid on which all savings lie, or more where the table would burst. */
  int piece(int count) {
    int grid = 0;
    for (Saving saving : savings) {
      grid = gcd(grid, saving.seconds());
    }
    int sums = CELLS / ((count + 1) << families) - 1;
    return grid * Math.max(1, Math.ceilDiv(Math.ceilDiv(limit, grid), sums));
  }

  private static int gcd(int one, int other) {
    return other == 0 ? one : gcd(other, one % other);
  }

  /** Shows every set of up to that many savings that might be best. */
  void forEach(int count, Visitor visitor) {
    if (limit >= 0 && !savings.isEmpty()) {
      new Search(count, piece(count)).forEach(visitor);
    }
  }

  /** One walk through the savings. */
  private final class Search {
    private final int rows;
    private final int piece;
    private final int sums;
    private final boolean coarse;
    private Table table;
    private Table next;

    Search(int count, int piece) {
      this.rows = count + 1;
      this.piece = piece;
      this.sums = limit / piece + 1;
      this.coarse = savings.stream().anyMatch(saving -> saving.seconds() % piece != 0);
      this.table = new Table((rows << families) * sums);
      this.next = new Table((rows << families) * sums);
    }

    void forEach(Visitor visitor) {
      table.put(0, 1, 0L, 1, 0L);
      for (int i = 0; i < savings.size(); i++) {
        extend(i);
        table.clear();
        Table before = table;
        table = next;
        next = before;
      }
      for (int i = 0; i < table.size; i++) {
        int cell = table.used[i];
        if (table.upSet[cell] != 0) {
          visitor.visit(table.upSet[cell], cell / sums / rows);
          visitor.visit(table.downSet[cell], cell / sums / rows);
        }
      }
    }

    /** Puts every set of the table into the next one, with that saving and without it. */
    private void extend(int i) {
      Saving saving = savings.get(i);
      int pieces = saving.seconds() / piece;
      int[] later = mostOf(i + 1, rows);
      for (int at = 0; at < table.size; at++) {
        int cell = table.used[at];
        int sum = cell % sums;
        int count = cell / sums % rows;
        int mask = cell / sums / rows;
        int sure = (sum + cutOff(count)) * piece - (table.down[cell] - 1);
        if (sure + later[rows - 1 - count] >= need) {
          next.put(
              (((mask | saving.families()) * rows) + count) * sums + sum,
              table.up[cell],
              table.upSet[cell],
              table.down[cell],
              table.downSet[cell]);
        }
        if (count + 1 < rows
            && sum + pieces < sums
            && sure + cutOff(1) * piece + saving.sure() + later[rows - 2 - count] >= need) {
          next.put(
              cell + sums + pieces,
              table.up[cell] + saving.up(),
              table.upSet[cell] | 1L << i,
              table.down[cell] + saving.down(),
              table.downSet[cell] | 1L << i);
        }
      }
    }

    /** Pieces that so many savings may have lost because they are no whole number of pieces. */
    private int cutOff(int count) {
      return coarse ? count : 0;
    }
  }

  /** The best sets so far, by cell, and the room that they take away. */
  private static final class Table {
    /** Seconds and one more: nothing means that there is no set. */
    final int[] up;

    final int[] down;
    final long[] upSet;
    final long[] downSet;
    final int[] used;
    int size;

    Table(int cells) {
      up = new int[cells];
      down = new int[cells];
      upSet = new long[cells];
      downSet = new long[cells];
      used = new int[cells];
    }

    void put(int cell, int lessUp, long chosenUp, int lessDown, long chosenDown) {
      if (up[cell] == 0) {
        used[size++] = cell;
      }
      if (up[cell] == 0 || lessUp < up[cell]) {
        up[cell] = lessUp;
        upSet[cell] = chosenUp;
      }
      if (down[cell] == 0 || lessDown < down[cell]) {
        down[cell] = lessDown;
        downSet[cell] = chosenDown;
      }
    }

    void clear() {
      for (int i = 0; i < size; i++) {
        up[used[i]] = 0;
        down[used[i]] = 0;
      }
      size = 0;
    }
  }
}
