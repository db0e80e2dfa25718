package studio.yin.pose;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the catalogue knows of a pose in every language; what it says of it in one language is its
 * {@link PoseProse}, and the two together are a {@link Pose}. What makes a pose impossible is
 * refused here already.
 *
 * @param slug lower-case words with hyphens
 * @param sanskrit the name in IAST with its diacritics, where there is one
 * @param spellings other ways in which the Sanskrit is written in Latin letters
 * @param family what it is a kind of
 * @param difficulty 1 easy to 3 for the experienced
 * @param twoSided whether it is done on one side and then on the other
 * @param beginner holds for beginners, seconds a side
 * @param experienced holds for the experienced, seconds a side
 * @param targets where sensation should show up
 * @param spine what the spine does, most important first
 * @param props what may help, and where it goes
 * @param counterposes slugs of opposite or neutral shapes
 * @param figure the drawing that shows it
 */
public record PoseFacts(
    String slug,
    @Nullable String sanskrit,
    List<String> spellings,
    Category category,
    PoseFamily family,
    Base base,
    int difficulty,
    boolean twoSided,
    HoldRange beginner,
    HoldRange experienced,
    List<Target> targets,
    List<SpinalMovement> spine,
    List<PropFact> props,
    List<CautionFact> cautions,
    List<String> counterposes,
    Confidence confidence,
    String figure,
    List<VariationFact> variations) {

  /** Words that are none, in which a fact is told to see whether it can be. */
  private static final String NO_WORDS = "-";

  public PoseFacts {
    spellings = List.copyOf(spellings);
    targets = List.copyOf(targets);
    spine = List.copyOf(spine);
    props = List.copyOf(props);
    cautions = List.copyOf(cautions);
    counterposes = List.copyOf(counterposes);
    variations = List.copyOf(variations);
    new Pose(
        slug,
        new Names(NO_WORDS, sanskrit, spellings),
        category,
        family,
        base,
        difficulty,
        null,
        beginner,
        experienced,
        targets,
        spine,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        counterposes,
        confidence,
        figure,
        NO_WORDS,
        variations.stream().map(way -> way.told(NO_WORDS, NO_WORDS)).toList());
  }

  /**
   * What has to be told in a language beside what every pose has, by where it stands: {@code
   * cautions/knee}.
   */
  public Set<String> toTell() {
    Set<String> toTell = new LinkedHashSet<>();
    if (twoSided) {
      toTell.add("sides");
    }
    cautions.forEach(care -> toTell.add("cautions/" + Vocabulary.word(care.when())));
    variations.forEach(way -> toTell.add("variations/" + way.slug()));
    return toTell;
  }

  /** What may be told as well: a prop can have nothing to be said of it. */
  public Set<String> mayTell() {
    Set<String> mayTell = toTell();
    props.forEach(prop -> mayTell.add("props/" + prop.key()));
    return mayTell;
  }

  /**
   * The pose as it is told in a language.
   *
   * @throws IllegalArgumentException when the words leave out what to do for one of the cautions
   */
  public Pose told(PoseProse words) {
    return new Pose(
        slug,
        words.names(this),
        category,
        family,
        base,
        difficulty,
        twoSided ? words.sides() : null,
        beginner,
        experienced,
        targets,
        spine,
        props.stream().map(prop -> prop.told(words.of(prop.key()))).toList(),
        words.instructions(),
        cautions.stream().map(care -> care.told(words.cautions())).toList(),
        words.softer(),
        words.stronger(),
        counterposes,
        confidence,
        figure,
        words.described(),
        variations.stream().map(way -> way.told(words.variations())).toList());
  }

  /**
   * A prop, but for its detail.
   *
   * @see Prop
   */
  public record PropFact(
      PropKind kind, int count, Place place, @Nullable Lie lie, Purpose purpose, boolean needed) {
    public PropFact {
      new Prop(kind, count, place, lie, "", purpose, needed);
    }

    Prop.Key key() {
      return new Prop.Key(kind, place);
    }

    public Prop told(String detail) {
      return new Prop(kind, count, place, lie, detail, purpose, needed);
    }
  }

  /**
   * A caution, but for what to do instead.
   *
   * @see Caution
   */
  public record CautionFact(
      Condition when, Caution.Level level, @Nullable String pose, List<String> otherwise) {
    public CautionFact {
      otherwise = List.copyOf(otherwise);
      new Caution(when, level, NO_WORDS, pose, otherwise);
    }

    Caution told(Map<Condition, String> instead) {
      return new Caution(when, level, instead.getOrDefault(when, ""), pose, otherwise);
    }
  }

  /**
   * A variation, but for what it is called and what is seen of it.
   *
   * @see Variation
   */
  public record VariationFact(String slug, String figure) {
    public VariationFact {
      new Variation(slug, NO_WORDS, figure, NO_WORDS);
    }

    Variation told(Map<String, PoseProse.Way> ways) {
      PoseProse.Way way = ways.getOrDefault(slug, PoseProse.Way.UNTOLD);
      return told(way.name(), way.described());
    }

    Variation told(String name, String described) {
      return new Variation(slug, name, figure, described);
    }
  }
}
