package studio.yin.speech;

import studio.yin.pose.Catalogue;
import studio.yin.pose.Variation;

/** What poses and their variations are called, in the language of whoever asks. */
@FunctionalInterface
public interface PoseNames {

  /** What a pose is called, by its slug. */
  String of(String pose);

  /** What a variation of a pose is called, by its slug; where nobody knows it, as that says. */
  default String of(String pose, String variation) {
    return variation.replace('-', ' ');
  }

  /** The names of a catalogue, in its language. */
  static PoseNames in(Catalogue catalogue) {
    return new PoseNames() {
      @Override
      public String of(String pose) {
        return catalogue.called(pose);
      }

      @Override
      public String of(String pose, String variation) {
        return catalogue
            .find(pose)
            .flatMap(known -> known.variation(variation))
            .map(Variation::name)
            .orElseGet(() -> PoseNames.super.of(pose, variation));
      }
    };
  }
}
