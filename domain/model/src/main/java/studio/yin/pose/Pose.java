package studio.yin.pose;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.yin.Reason;
import studio.yin.Refusal;

/**
 * A shape of the catalogue. It is never changed by a plan, and retired, never deleted, because
 * revisions name it by its slug for ever.
 *
 * @param slug lower-case words with hyphens
 * @param family what it is a kind of
 * @param difficulty 1 easy to 3 for the experienced
 * @param sides what right and left mean; absent where the pose has no sides
 * @param beginner holds for beginners, seconds a side
 * @param experienced holds for the experienced, seconds a side
 * @param targets where sensation should show up
 * @param spine what the spine does, most important first
 * @param props what may help, and where it goes
 * @param instructions how to come in, stay and leave, in our own words, for students
 * @param softer ways to make it milder
 * @param stronger ways to make it deeper
 * @param counterposes slugs of opposite or neutral shapes
 * @param figure the drawing that shows it
 * @param described what the drawing shows, in a sentence for those who do not see it
 * @param variations other ways of taking it that are drawn differently; their slugs differ
 */
public record Pose(
    String slug,
    Names names,
    Category category,
    PoseFamily family,
    Base base,
    int difficulty,
    @Nullable SideWords sides,
    HoldRange beginner,
    HoldRange experienced,
    List<Target> targets,
    List<SpinalMovement> spine,
    List<Prop> props,
    List<String> instructions,
    List<Caution> cautions,
    List<String> softer,
    List<String> stronger,
    List<String> counterposes,
    Confidence confidence,
    String figure,
    String described,
    List<Variation> variations) {

  /** Seconds a side: the longest hold that everybody can be asked for, but for a rest. */
  public static final int FOR_ALL = 420;

  public Pose {
    if (!isSlug(slug)) {
      throw new IllegalArgumentException("a slug is lower-case words with hyphens: " + slug);
    }
    if (difficulty < 1 || difficulty > 3) {
      throw new IllegalArgumentException("difficulty is 1, 2 or 3: " + difficulty);
    }
    if (spine.isEmpty()) {
      throw new IllegalArgumentException("say what the spine does, if only neutral");
    }
    if (experienced.max() < beginner.min()) {
      throw new IllegalArgumentException("the experienced hold no shorter than beginners begin");
    }
    if (variations.stream().map(Variation::slug).distinct().count() < variations.size()) {
      throw new IllegalArgumentException("variations of one pose have different slugs");
    }
    targets = List.copyOf(targets);
    spine = List.copyOf(spine);
    props = List.copyOf(props);
    instructions = List.copyOf(instructions);
    cautions = List.copyOf(cautions);
    softer = List.copyOf(softer);
    stronger = List.copyOf(stronger);
    counterposes = List.copyOf(counterposes);
    variations = List.copyOf(variations);
  }

  /**
   * What stands for a pose that the catalogue does not know: its slug for a name, shortened where
   * it is long, and nothing else.
   */
  static Pose stranger(String slug) {
    return new Pose(
        isSlug(slug) ? slug : "stranger",
        new Names(Vocabulary.clipped(slug), null, List.of()),
        Category.TRANSITION,
        PoseFamily.BASE,
        Base.SUPINE,
        1,
        null,
        new HoldRange(1, FOR_ALL),
        new HoldRange(1, FOR_ALL),
        List.of(),
        List.of(SpinalMovement.NEUTRAL),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new Confidence(
            Confidence.Agreement.UNCERTAIN,
            Confidence.Agreement.UNCERTAIN,
            Confidence.Evidence.OWN_JUDGEMENT),
        "",
        "",
        List.of());
  }

  /** Whether the catalogue knows nothing of it, not even how to draw it. */
  public boolean unknown() {
    return figure.isEmpty();
  }

  /** Whether it is done on one side and then on the other. */
  public boolean twoSided() {
    return sides != null;
  }

  /** The movement that gives the pose its colour. */
  public SpinalMovement.Family movement() {
    return spine.get(0).family();
  }

  /** From the shortest beginner's hold to the longest of the experienced, seconds a side. */
  public HoldRange hold() {
    return new HoldRange(
        Math.min(beginner.min(), experienced.min()), Math.max(beginner.max(), experienced.max()));
  }

  /**
   * From how long to how long it is usually held in a class of that level, seconds a side. A class
   * for everybody takes what beginners and the experienced do, but nothing except a rest beyond
   * {@link #FOR_ALL}.
   */
  public HoldRange usual(Level level) {
    return switch (level) {
      case BEGINNER -> beginner;
      case EXPERIENCED -> experienced;
      case ALL -> {
        HoldRange any = hold();
        yield rests()
            ? any
            : new HoldRange(any.min(), Math.max(any.min(), Math.min(any.max(), FOR_ALL)));
      }
    };
  }

  /**
   * Whether it can be the final rest of a class: it lies on the back or on a side with a neutral
   * spine, and the catalogue has it for opening and closing or as restorative.
   */
  public boolean rests() {
    return (category == Category.OPENING_CLOSING || category == Category.RESTORATIVE)
        && (base == Base.SUPINE || base == Base.SIDE_LYING)
        && movement() == SpinalMovement.Family.NEUTRAL;
  }

  /**
   * Whether nothing that it needs is missing when there are only props of these kinds. Props that
   * the pose has for the same place serve instead of each other.
   */
  public boolean canDoWith(Collection<PropKind> kinds) {
    return props.stream()
        .filter(Prop::needed)
        .allMatch(
            needed ->
                props.stream()
                    .filter(prop -> prop.place() == needed.place())
                    .anyMatch(prop -> kinds.contains(prop.kind())));
  }

  /** Whether somebody with that condition should take another pose instead. */
  public boolean avoidedFor(Condition condition) {
    return cautions.stream().anyMatch(c -> c.when() == condition && c.avoids());
  }

  /** Whether nobody with any of these conditions should take another pose instead. */
  public boolean suits(Collection<Condition> conditions) {
    return conditions.stream().noneMatch(this::avoidedFor);
  }

  /** What it says of those conditions, in the pose's own order. */
  public List<Caution> cautions(Collection<Condition> conditions) {
    return cautions.stream().filter(caution -> conditions.contains(caution.when())).toList();
  }

  /** The variation of that slug, if the pose has it. */
  public Optional<Variation> variation(@Nullable String slug) {
    return variations.stream().filter(variation -> variation.slug().equals(slug)).findFirst();
  }

  /**
   * The slug, where the pose has a variation that is called so; null is the pose as it is.
   *
   * @throws studio.yin.RefusedException when there is no such variation
   */
  public @Nullable String knownVariation(@Nullable String slug) {
    if (slug != null && variation(slug).isEmpty()) {
      throw Refusal.of(Reason.VARIATION_UNKNOWN, "variation", Vocabulary.clipped(slug))
          .toException();
    }
    return slug;
  }

  /** The same pose, drawn and described as it is when it is taken in that way. */
  public Pose taken(Variation way) {
    return new Pose(
        slug,
        names,
        category,
        family,
        base,
        difficulty,
        sides,
        beginner,
        experienced,
        targets,
        spine,
        props,
        instructions,
        cautions,
        softer,
        stronger,
        counterposes,
        confidence,
        way.figure(),
        way.described(),
        variations);
  }

  /** Whether it is lower-case words with hyphens between them. */
  static boolean isSlug(String text) {
    char before = '-';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '-' ? before == '-' : c < 'a' || c > 'z') {
        return false;
      }
      before = c;
    }
    return before != '-';
  }
}
