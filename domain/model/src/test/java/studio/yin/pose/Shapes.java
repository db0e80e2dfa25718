package studio.yin.pose;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A few poses to make classes of, without a catalogue. */
public final class Shapes {

  /** One side, and two lines of instruction. */
  public static final Pose SPHINX = shape("sphinx", "Sphinx", null);

  /** Two sides. */
  public static final Pose BANANA =
      shape("banana", "Banana", new SideWords("right side lengthens", "left side lengthens"));

  private Shapes() {}

  /** A pose of that name, for as long as three to five minutes, six for the experienced. */
  public static Pose shape(String slug, String name, @Nullable SideWords sides) {
    return shape(slug, name, sides, 1, new HoldRange(120, 180), new HoldRange(180, 360));
  }

  static Pose shape(
      String slug,
      String name,
      @Nullable SideWords sides,
      int difficulty,
      HoldRange beginner,
      HoldRange experienced) {
    return shape(slug, name, sides, difficulty, beginner, experienced, List.of());
  }

  /** Sphinx, with other ways of taking it. */
  public static Pose varied(List<Variation> variations) {
    HoldRange range = new HoldRange(120, 180);
    return shape("sphinx", "Sphinx", null, 1, range, range, variations);
  }

  /** The pose with other ways of taking it. */
  public static Pose with(Pose pose, List<Variation> variations) {
    return shape(
        pose.slug(),
        pose.names().name(),
        pose.sides(),
        pose.difficulty(),
        pose.beginner(),
        pose.experienced(),
        variations);
  }

  private static Pose shape(
      String slug,
      String name,
      @Nullable SideWords sides,
      int difficulty,
      HoldRange beginner,
      HoldRange experienced,
      List<Variation> variations) {
    return new Pose(
        slug,
        new Names(name, null, List.of()),
        Category.YIN,
        PoseFamily.COUNTER,
        Base.PRONE,
        difficulty,
        sides,
        beginner,
        experienced,
        List.of(Target.LOW_BACK),
        List.of(
            sides == null ? SpinalMovement.EXTENSION : SpinalMovement.LATERAL_AWAY_FROM_SIDE,
            SpinalMovement.NEUTRAL),
        List.of(),
        List.of("Lie down.", "Stay a while."),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new Confidence(
            Confidence.Agreement.COMMON,
            Confidence.Agreement.MIXED,
            Confidence.Evidence.CONVENTION),
        slug,
        "Somebody lies there.",
        variations);
  }

  /** A pose of one side, called that. */
  static Pose named(String slug, Names names) {
    Pose pose = shape(slug, names.name(), null);
    return with(pose, names, pose.base(), pose.targets(), pose.spine(), List.of(), List.of());
  }

  /** The pose, but for what is given. */
  static Pose with(
      Pose pose,
      Names names,
      Base base,
      List<Target> targets,
      List<SpinalMovement> spine,
      List<Prop> props,
      List<Caution> cautions) {
    return new Pose(
        pose.slug(),
        names,
        pose.category(),
        pose.family(),
        base,
        pose.difficulty(),
        pose.sides(),
        pose.beginner(),
        pose.experienced(),
        targets,
        spine,
        props,
        pose.instructions(),
        cautions,
        pose.softer(),
        pose.stronger(),
        pose.counterposes(),
        pose.confidence(),
        pose.figure(),
        pose.described(),
        pose.variations());
  }
}
