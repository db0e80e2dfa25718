package studio.yin.web.pose;

import java.util.List;
import studio.yin.edge.WrittenSearch;
import studio.yin.pose.Base;
import studio.yin.pose.Condition;
import studio.yin.pose.PropKind;
import studio.yin.pose.SpinalMovement.Family;
import studio.yin.pose.Target;
import studio.yin.web.page.Refused;

/**
 * What a search finds, and its form.
 *
 * @param all how many poses there are
 * @param asked everything that is asked for, each to be left out
 * @param targets words for where sensation shows up
 * @param heeded conditions that the catalogue has something to say of
 * @param refused a search that could not be read; then nothing is found
 */
public record PoseResults(
    WrittenSearch search,
    List<PoseCard> cards,
    int all,
    List<Loosening> asked,
    List<Target> targets,
    List<Condition> heeded,
    Refused refused) {

  /** The address of this very search. */
  public String address() {
    return address(search);
  }

  static String address(WrittenSearch search) {
    return search.isOpen() ? "/poses" : "/poses?" + search.query();
  }

  /** What to leave out to find something again. */
  public List<Loosening> wayOut() {
    return asked.stream().filter(said -> said.then() > 0).toList();
  }

  /** Whether conditions are to be respected. */
  public boolean isCareful() {
    return !search.conditions().isEmpty();
  }

  /** Everything that a shape may stand, sit or lie on. */
  public List<Base> bases() {
    return List.of(Base.values());
  }

  /** Every way that the spine may go. */
  public List<Family> movements() {
    return List.of(Family.values());
  }

  /** Everything that may be at hand. */
  public List<PropKind> kinds() {
    return List.of(PropKind.values());
  }

  /** The word for nothing at hand. */
  public String nothing() {
    return WrittenSearch.NOTHING;
  }

  /**
   * One thing that is asked for, and what comes of leaving it out.
   *
   * @param words what is asked for, for people
   * @param address of the search without it
   * @param then how many poses it finds then
   */
  public record Loosening(String field, String words, String address, int then) {}
}
