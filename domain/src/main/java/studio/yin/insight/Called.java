package studio.yin.insight;

import studio.yin.pose.Catalogue;
import studio.yin.sequence.Step;

/** What steps and poses are called in a sentence. */
final class Called {

  /** Characters of a slug that nobody knows. */
  private static final int MOST = 60;

  private Called() {}

  /** As the class calls the step, else as the catalogue calls its pose. */
  static Said.Name of(Step step, Catalogue catalogue) {
    String own = step.name();
    return own == null ? of(step.pose(), catalogue) : new Said.Name(own);
  }

  /** As the catalogue calls the pose; an unknown one by its slug. */
  static Said.Name of(String slug, Catalogue catalogue) {
    return new Said.Name(
        catalogue
            .find(slug)
            .map(pose -> pose.names().english())
            .orElse(slug.substring(0, Math.min(slug.length(), MOST))));
  }
}
