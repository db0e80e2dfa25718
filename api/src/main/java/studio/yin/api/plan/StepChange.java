package studio.yin.api.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import studio.yin.api.json.RequestValues;
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
 * @param name what the class calls the step; the pose's own name gives it no other
 */
public record StepChange(
    @Nullable Hold hold,
    @Nullable Hold secondHold,
    @Nullable Boolean alike,
    @Nullable WayIn transition,
    @Nullable String variation,
    @Nullable Boolean usual,
    @Nullable Boolean locked,
    @Nullable String name,
    @Nullable List<String> alternatives) {

  /**
   * The edit that makes it of a step of that class.
   *
   * @throws studio.yin.RefusedException when the step's pose has no such variation
   */
  Edit edit(UUID step, Sequence present, Catalogue catalogue) {
    RequestValues.oneOf("secondHold", secondHold, "alike", alike);
    RequestValues.oneOf("variation", variation, "usual", usual);
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
      edits.add(transition.edit(step, catalogue));
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
    if (name != null) {
      String usually = present.step(step).map(one -> catalogue.called(one.pose())).orElse("");
      edits.add(StepEdit.rename(step, name.equals(usually) ? null : name));
    }
    if (alternatives != null) {
      edits.add(StepEdit.changeAlternatives(step, known("alternatives", alternatives, catalogue)));
    }
    return new Edit.Together(edits);
  }

  /** Slugs of poses that the catalogue has. */
  private static List<String> known(String field, List<String> slugs, Catalogue catalogue) {
    return slugs.stream()
        .map(slug -> catalogue.pose(RequestValues.field(field, slug)).slug())
        .distinct()
        .toList();
  }

  /** Getting into the step: how long, the words for it, and what is moved through on the way. */
  public record WayIn(
      @Nullable Integer seconds, @Nullable String words, @Nullable List<String> movements) {
    Edit edit(UUID step, Catalogue catalogue) {
      Edit way =
          new StepEdit.ChangeTransition(
              step,
              RequestValues.field("transition.seconds", seconds),
              RequestValues.field("transition.words", words));
      return movements == null
          ? way
          : new Edit.Together(
              List.of(
                  way,
                  StepEdit.changeMovements(
                      step, known("transition.movements", movements, catalogue))));
    }
  }
}
