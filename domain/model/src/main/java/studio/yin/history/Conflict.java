package studio.yin.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import studio.yin.sequence.Edit;
import studio.yin.sequence.Sequence;

/**
 * Changes of two people that cannot both be made. The merged class has mine, for the time being;
 * theirs stand here whole, so that nothing is lost and they can be chosen instead.
 *
 * @param cause why not both
 * @param mine what I changed since the version that both began with
 * @param theirs what they changed
 */
public record Conflict(Cause cause, List<Change> mine, List<Change> theirs) {

  /** Why two changes cannot both be made. */
  public enum Cause {
    /** Both said something else in one place. */
    OTHERWISE,
    /** One took a step out that the other changed or moved. It is kept, in the class or aside. */
    GONE,
    /** Both placed the same things, and no order suits both. */
    ORDER,
    /** Together they are more than a class, a step or its props can be, or nothing is left. */
    FULL
  }

  public Conflict {
    mine = List.copyOf(mine);
    theirs = List.copyOf(theirs);
  }

  /** The step that it is about; empty where it is the class, or several steps. */
  public Optional<UUID> step() {
    List<Optional<UUID>> steps =
        Stream.concat(mine.stream(), theirs.stream())
            .map(change -> Optional.ofNullable(change.step()))
            .distinct()
            .toList();
    return steps.size() == 1 ? steps.getFirst() : Optional.empty();
  }

  /** The same conflict as the others see it. */
  public Conflict swapped() {
    return new Conflict(cause, theirs, mine);
  }

  /**
   * The edit that makes their changes in place of mine.
   *
   * @param present the merged class, or what has become of it since
   * @throws studio.yin.RefusedException when too much has become of it
   */
  public Edit takeTheirs(Sequence present) {
    List<Edit> edits = new ArrayList<>();
    Sequence made = present;
    for (Change change : Stream.concat(mineTakenBack(), theirs.stream()).toList()) {
      Edit edit = change.edit(made);
      edits.add(edit);
      made = edit.on(made);
    }
    return new Edit.Together(edits);
  }

  /** Only what is in the way: what theirs replaces anyway may stay until then. */
  private Stream<Change> mineTakenBack() {
    Stream<Change> back = mine.reversed().stream().map(Change::reversed);
    return switch (cause) {
      // of a step without sides, theirs may have changed one side
      case OTHERWISE ->
          back.filter(change -> change instanceof PartChanged && change.step() != null);
      case ORDER -> Stream.of();
      case GONE -> back.filter(change -> change instanceof OrderChange);
      case FULL -> takenBack();
    };
  }

  /**
   * All of mine, and then what I had moved or taken out once more, in the order in which it stood
   * before: each is put behind its nearest neighbour, which has to be back by then.
   */
  private Stream<Change> takenBack() {
    Stream<Change> placed =
        mine.stream()
            .flatMap(Conflict::placedBack)
            .sorted(Comparator.comparingInt(moved -> moved.to().at()))
            .map(Change.class::cast);
    return Stream.concat(mine.reversed().stream().map(Change::reversed), placed);
  }

  private static Stream<OrderChange.Moved> placedBack(Change change) {
    return switch (change) {
      case OrderChange.Moved moved ->
          Stream.of(new OrderChange.Moved(moved.step(), moved.to(), moved.from()));
      case OrderChange.Removed gone ->
          Stream.of(new OrderChange.Moved(gone.step(), gone.from(), gone.from()));
      default -> Stream.of();
    };
  }
}
