package studio.yin.api.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import studio.yin.api.json.Given;
import studio.yin.pose.Catalogue;
import studio.yin.sequence.Edit;
import studio.yin.sequence.Hold;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.StepEdit;

/**
 * What to change of a step; what is left out stays, and so does what is null, since many clients
 * write all that they do not say as null. What takes something back is said in a word of its own.
 *
 * @param alike true to hold the second side as long as the first again
 * @param usual true to take the pose as usual again
 */
public record StepChange(
    @Nullable Hold hold,
    @Nullable Hold secondHold,
    @Nullable Boolean alike,
    @Nullable WayIn transition,
    @Nullable String variation,
    @Nullable Boolean usual,
    @Nullable Boolean locked) {

  /**
   * The edit that makes it of a step of that class.
   *
   * @throws studio.yin.RefusedException when the step's pose has no such variation
   */
  Edit edit(UUID step, Sequence present, Catalogue catalogue) {
    Given.oneOf("secondHold", secondHold, "alike", alike);
    Given.oneOf("variation", variation, "usual", usual);
    List<Edit> edits = new ArrayList<>();
    if (hold != null) {
      edits.add(StepEdit.changeHold(step, hold));
    }
    if (secondHold != null) {
      edits.add(new StepEdit.ChangeSecondHold(step, secondHold));
    }
    if (Boolean.TRUE.equals(alike)) {
      edits.add(new StepEdit.ChangeSecondHold(step, null));
    }
    if (transition != null) {
      edits.add(transition.edit(step));
    }
    if (variation != null) {
      edits.add(StepEdit.changeVariation(present, step, variation, catalogue));
    }
    if (Boolean.TRUE.equals(usual)) {
      edits.add(StepEdit.changeVariation(present, step, null, catalogue));
    }
    if (locked != null) {
      edits.add(StepEdit.lock(step, locked));
    }
    return new Edit.Together(edits);
  }

  /** Getting into the step: how long, and the words for it. */
  public record WayIn(@Nullable Integer seconds, @Nullable String words) {
    Edit edit(UUID step) {
      return new StepEdit.ChangeTransition(
          step, Given.field("transition.seconds", seconds), Given.field("transition.words", words));
    }
  }
}
