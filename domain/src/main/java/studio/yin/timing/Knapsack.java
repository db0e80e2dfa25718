package studio.yin.timing;

import java.util.List;

/**
 * All that leaving poses out can come to, without trying every set of them: for the directions that
 * are kept, the number of poses left out and the sum of their seconds, the set that takes the least
 * room away upwards, and the one that takes the least away downwards.
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
   * @param down room to be shorter that goes with it
   * @param families directions that it has, as bits
   */
  record Saving(int seconds, int up, int down, int families) {}

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
  private final int masks;
  private final int most;
  private final int sums;
  private final int piece;

  /**
   * @param families how many directions there are bits for
   * @param limit seconds that may be saved at the most
   */
  Knapsack(List<Saving> savings, int families, int limit) {
    this.savings = savings;
    this.masks = 1 << families;
    int grid = 0;
    for (Saving saving : savings) {
      grid = gcd(grid, saving.seconds());
    }
    grid = Math.max(1, grid);
    int count = fitting(limit);
    int cells = Math.max(1, CELLS / masks / (count + 1));
    this.most = count;
    this.piece = grid * Math.max(1, Math.ceilDiv(Math.ceilDiv(limit, grid) + 1, cells));
    this.sums = limit < 0 ? 0 : limit / piece + 1;
  }

  /** How many savings fit into a limit, the smallest first. */
  private int fitting(int limit) {
    int count = 0;
    int sum = 0;
    for (int seconds : savings.stream().mapToInt(Saving::seconds).sorted().toArray()) {
      sum += seconds;
      count += sum <= limit ? 1 : 0;
    }
    return count;
  }

  private static int gcd(int one, int other) {
    return other == 0 ? one : gcd(other, one % other);
  }

  /** Shows every set that might be best. */
  void forEach(Visitor visitor) {
    Table table = new Table(sums > 0 ? masks * (most + 1) * sums : 0);
    Table next = new Table(table.up.length);
    if (sums > 0) {
      table.put(0, 1, 0L, 1, 0L);
    }
    for (int i = 0; i < savings.size(); i++) {
      extend(table, next, i);
      table.clear();
      Table before = table;
      table = next;
      next = before;
    }
    for (int i = 0; i < table.size; i++) {
      int cell = table.used[i];
      if (table.upSet[cell] != 0) {
        int kept = cell / sums / (most + 1);
        visitor.visit(table.upSet[cell], kept);
        visitor.visit(table.downSet[cell], kept);
      }
    }
  }

  /** Puts every set of the table into the next one, with that saving and without it. */
  private void extend(Table table, Table next, int i) {
    Saving saving = savings.get(i);
    int pieces = saving.seconds() / piece;
    for (int at = 0; at < table.size; at++) {
      int cell = table.used[at];
      int sum = cell % sums;
      int row = cell / sums;
      int count = row % (most + 1);
      int mask = row / (most + 1);
      int stays = ((mask | saving.families()) * (most + 1) + count) * sums + sum;
      next.put(stays, table.up[cell], table.upSet[cell], table.down[cell], table.downSet[cell]);
      if (count < most && sum + pieces < sums) {
        next.put(
            cell + sums + pieces,
            table.up[cell] + saving.up(),
            table.upSet[cell] | 1L << i,
            table.down[cell] + saving.down(),
            table.downSet[cell] | 1L << i);
      }
    }
  }

  /** The best sets so far, by cell, and the room that they take away. */
  private static final class Table {
    /** Seconds and one more, so that nothing is nothing. */
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
