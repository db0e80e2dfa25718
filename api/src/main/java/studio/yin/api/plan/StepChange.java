package studio.yin.api.plan;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import studio.yin.api.json.Given;
import studio.yin.sequence.Edit;
import studio.yin.sequence.Hold;
import studio.yin.sequence.StepEdit;

/** What to change of a step; what is left out stays. */
public record StepChange(
    @Nullable Hold hold,
    @JsonDeserialize(using = SecondHoldReader.class) @Nullable SecondHold secondHold,
    @Nullable WayIn transition) {

  Edit edit(UUID step) {
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
    return new Edit.Together(edits);
  }

  /** The hold of the second side; none to make both sides alike again. */
  public record SecondHold(@Nullable Hold hold) {}

  /** Getting into the step: how long, and the words for it. */
  public record WayIn(@Nullable Integer seconds, @Nullable String words) {
    Edit edit(UUID step) {
      return new StepEdit.ChangeTransition(
          step, Given.field("transition.seconds", seconds), Given.field("transition.words", words));
    }
  }
}
