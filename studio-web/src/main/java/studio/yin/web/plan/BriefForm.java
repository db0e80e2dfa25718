package studio.yin.web.plan;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import studio.yin.pose.Condition;
import studio.yin.pose.Level;
import studio.yin.pose.PropKind;
import studio.yin.pose.SpinalMovement.Family;
import studio.yin.pose.Vocabulary;
import studio.yin.sequence.Brief;
import studio.yin.timing.Minutes;
import studio.yin.web.page.Refused;

/**
 * The controls of what a class is planned for, as they stand or as they were typed and refused.
 *
 * @param heeded conditions that the catalogue has something to say of
 */
public record BriefForm(Refused refused, Brief brief, Level standing, List<Condition> heeded) {

  /** Which of the conditions that are settled the catalogue has nothing to say of. */
  public List<Condition> unknown() {
    return brief.conditions().stream().filter(this::isUnknown).toList();
  }

  /** Whether the catalogue has nothing to say of a condition. */
  public boolean isUnknown(Condition condition) {
    return !heeded.contains(condition);
  }

  /** Directions in which a spine can be taken on purpose. */
  public List<Family> directions() {
    return List.of(Family.FLEXION, Family.EXTENSION, Family.LATERAL, Family.ROTATION, Family.AXIAL);
  }

  public List<Condition> conditions() {
    return List.of(Condition.values());
  }

  public List<Level> levels() {
    return List.of(Level.values());
  }

  /** Whether nothing is settled. */
  public boolean isOpen() {
    return brief.equals(Brief.OPEN);
  }

  public boolean isWrong(String control) {
    return refused.isWrong("brief", control);
  }

  /** Whether the control of a prop that the room has was refused. */
  public boolean isWrongStock(PropKind kind) {
    return isWrong("stock-" + Vocabulary.word(kind));
  }

  public String minutes() {
    Integer target = brief.target();
    if (target == null) {
      return typed("minutes", "");
    }
    return typed("minutes", target % 60 == 0 ? "" + target / 60 : Minutes.clock(target));
  }

  public String students() {
    return typed("students", brief.students());
  }

  /** What stands in the control of a prop that the room has. */
  public String stock(PropKind kind) {
    OptionalInt count = brief.stock(kind);
    return typed("stock-" + Vocabulary.word(kind), count.isPresent() ? count.getAsInt() : null);
  }

  public boolean wants(Family family) {
    return refused.ticked(
        "brief", "focus-" + Vocabulary.word(family), brief.focus().contains(family));
  }

  public boolean minds(Condition condition) {
    return refused.ticked(
        "brief", "condition-" + Vocabulary.word(condition), brief.conditions().contains(condition));
  }

  public boolean isLevel(Level level) {
    return refused
        .typed("brief", "level", Vocabulary.word(standing))
        .equals(Vocabulary.word(level));
  }

  private String typed(String control, @Nullable Object stands) {
    return refused.typed("brief", control, stands == null ? "" : stands.toString());
  }
}
