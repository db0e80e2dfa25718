package studio.yin.api.plan;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
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

/** What to change of a step; what is left out stays. */
public record StepChange(
    @Nullable Hold hold,
    @JsonDeserialize(using = SecondHoldReader.class) @Nullable SecondHold secondHold,
    @Nullable WayIn transition,
    @JsonDeserialize(using = WayReader.class) @Nullable Way variation,
    @Nullable Boolean locked) {

  /**
   * The edit that makes it of a step of that class.
   *
   * @throws studio.yin.RefusedException when the step's pose has no such variation
   */
  Edit edit(UUID step, Sequence present, Catalogue catalogue) {
    List<Edit> edits = new ArrayList<>();
    if (hold != null) {
      edits.add(new StepEdit.ChangeHold(step, hold));
    }
    if (secondHold != null) {
      edits.add(new StepEdit.ChangeSecondHold(step, secondHold.hold()));
    }
    if (transition != null) {
      edits.add(transition.edit(step));
    }
    if (variation != null) {
      edits.add(StepEdit.ChangeVariation.of(present, step, variation.slug(), catalogue));
    }
    if (locked != null) {
      edits.add(new StepEdit.Lock(step, locked));
    }
    return new Edit.Together(edits);
  }

  /** The hold of the second side; none to make both sides alike again. */
  public record SecondHold(@Nullable Hold hold) {}

  /** The variation in which the pose is taken; none for the pose as usual. */
  public record Way(@Nullable String slug) {}

  /** Getting into the step: how long, and the words for it. */
  public record WayIn(@Nullable Integer seconds, @Nullable String words) {
    Edit edit(UUID step) {
      return new StepEdit.ChangeTransition(
          step, Given.field("transition.seconds", seconds), Given.field("transition.words", words));
    }
  }
}
