package studio.yin.timing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import studio.yin.Reason;
import studio.yin.Refusal;
import studio.yin.pose.Catalogue;
import studio.yin.sequence.Brief;
import studio.yin.sequence.Sequence;

/**
 * The answer to "make this class 45 minutes". Always a proposal, or several to choose from; never a
 * change.
 *
 * <p>Transitions, switches, movements, rebounds, closing and locked holds keep their time, and so
 * do sides that differ on purpose. Every other hold starts from what the teacher holds now and
 * gives or takes the same share of its room, see {@link Slack}; the final rest starts from 12 % of
 * the class and stays within 10 to 20 %. Holds are rounded to half minutes, and to quarters in a
 * class of less than 45 minutes; what that leaves over goes to the final rest, then to the opening,
 * else it is shown as spare.
 */
public sealed interface Fit {

  /** Seconds that were asked for. */
  int wanted();

  /** The ways to choose from, the one that asks least of the class first; one at least. */
  List<FitWay> ways();

  /**
   * The class can take that long as it is meant to be held.
   *
   * @param proposal how
   */
  record Fitted(int wanted, Proposal proposal) implements Fit {
    @Override
    public List<FitWay> ways() {
      return new FitWays().add(FitWay.Kind.WITHIN, proposal).all();
    }
  }

  /**
   * The class takes longer, even if every pose is held no longer than it must be.
   *
   * @param shortest seconds that it takes at the least, as it is meant to be held
   * @param keepingShapes every pose kept, holds as short as for beginners; absent where that is not
   *     enough
   * @param keepingHolds poses to leave out while the others are held as they are meant to be, the
   *     best set first: by directions of the spine lost, by poses, by the share that others give or
   *     take
   * @param givingBoth poses to leave out while the others are held as short as for beginners, in
   *     the same order
   * @param least seconds below which this class cannot be brought in any of these ways
   * @param nearest the class at its shortest, as it is meant to be held
   */
  record TooShort(
      int wanted,
      int shortest,
      Optional<Proposal> keepingShapes,
      List<Drop> keepingHolds,
      List<Drop> givingBoth,
      int least,
      Proposal nearest)
      implements Fit {
    public TooShort {
      keepingHolds = List.copyOf(keepingHolds);
      givingBoth = List.copyOf(givingBoth);
    }

    /** Seconds by which the wanted length is out of reach. */
    public int missing() {
      return shortest - wanted;
    }

    @Override
    public List<FitWay> ways() {
      FitWays ways = new FitWays();
      keepingShapes.ifPresent(proposal -> ways.add(FitWay.Kind.SHORTER_HOLDS, proposal));
      keepingHolds.forEach(drop -> ways.add(FitWay.Kind.LEAVING_OUT, drop));
      givingBoth.forEach(drop -> ways.add(FitWay.Kind.LEAVING_OUT_SHORTER, drop));
      return ways.add(FitWay.Kind.SHORTEST, nearest).all();
    }
  }

  /**
   * The class is over sooner, even if every pose is held as long as it is meant to be. What could
   * be done, in the order in which to think of it; each way includes the longer pauses.
   *
   * @param longest seconds that it takes at the most, as it is meant to be held
   * @param pauses rebounds and closing lengthened
   * @param additions poses to put in, one after the other, until the class is long enough
   * @param added the class with all of them; absent where they are not enough
   * @param catalogue no pose more, and holds as long as the catalogue has them
   * @param nearest the class at its longest, with all of that
   */
  record TooLong(
      int wanted,
      int longest,
      Stretch pauses,
      List<Addition> additions,
      Optional<Proposal> added,
      Stretch catalogue,
      Proposal nearest)
      implements Fit {
    public TooLong {
      additions = List.copyOf(additions);
    }

    /** Seconds that are left over. */
    public int spare() {
      return wanted - longest;
    }

    @Override
    public List<FitWay> ways() {
      FitWays ways = new FitWays();
      pauses.proposal().ifPresent(proposal -> ways.add(FitWay.Kind.LONGER_PAUSES, proposal));
      added.ifPresent(proposal -> ways.add(FitWay.Kind.ADDING, proposal));
      catalogue.proposal().ifPresent(proposal -> ways.add(FitWay.Kind.LONGER_HOLDS, proposal));
      return ways.isEmpty() ? ways.add(FitWay.Kind.LONGEST, nearest).all() : ways.all();
    }
  }

  /**
   * Fits a class to a length.
   *
   * @param catalogue what the poses of the class are, and which there are besides; a pose that it
   *     does not know keeps its time
   * @param seconds that the class is to take, {@value Brief#SHORTEST} to {@value Brief#LONGEST}
   * @param ids identifiers for steps that might be added
   * @throws studio.yin.RefusedException when no class is that short or that long
   */
  static Fit of(Sequence sequence, Catalogue catalogue, int seconds, Supplier<UUID> ids) {
    if (seconds < Brief.SHORTEST || seconds > Brief.LONGEST) {
      throw Refusal.of(
              Reason.LENGTH_OUT_OF_RANGE, "target", Brief.SHORTEST / 60, Brief.LONGEST / 60)
          .toException();
    }
    return new Fitting(FitScope.of(sequence, catalogue), catalogue, seconds)
        .answer(new Adding(catalogue, ids, seconds)::to);
  }
}
