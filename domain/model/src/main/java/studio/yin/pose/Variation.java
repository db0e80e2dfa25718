package studio.yin.pose;

/**
 * A way of taking a pose that is drawn differently and that a teacher can choose for a step.
 *
 * @param slug lower-case words with hyphens, unlike those of the pose's other variations
 * @param name what to call it beside the pose's own name: "Legs bent"
 * @param figure the drawing that shows it
 * @param described what the drawing shows, in a sentence for those who do not see it
 */
public record Variation(String slug, String name, String figure, String described) {
  public Variation {
    if (!Pose.isSlug(slug)) {
      throw new IllegalArgumentException("a slug is lower-case words with hyphens: " + slug);
    }
  }
}
