package studio.yin.timing;

import java.util.ArrayList;
import java.util.List;
import studio.yin.pose.SpinalMovement.Family;
import studio.yin.pose.Vocabulary;

/** Gathers the ways of one fit and names them; those of one kind are counted from the second on. */
final class FitWays {
  private final List<FitWay> ways = new ArrayList<>();

  FitWays add(FitWay.Kind kind, Proposal proposal) {
    return add(kind, proposal, List.of());
  }

  FitWays add(FitWay.Kind kind, Drop drop) {
    return add(kind, drop.proposal(), drop.lost());
  }

  private FitWays add(FitWay.Kind kind, Proposal proposal, List<Family> lost) {
    long before = ways.stream().filter(way -> way.kind() == kind).count();
    String name = Vocabulary.word(kind) + (before == 0 ? "" : "-" + (before + 1));
    ways.add(new FitWay(name, kind, proposal, lost));
    return this;
  }

  boolean isEmpty() {
    return ways.isEmpty();
  }

  List<FitWay> all() {
    return List.copyOf(ways);
  }
}
