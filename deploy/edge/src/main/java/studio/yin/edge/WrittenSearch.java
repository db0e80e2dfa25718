package studio.yin.edge;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.yin.Text;
import studio.yin.pose.Base;
import studio.yin.pose.Condition;
import studio.yin.pose.PoseSearch;
import studio.yin.pose.PropKind;
import studio.yin.pose.SpinalMovement.Family;
import studio.yin.pose.Target;
import studio.yin.pose.Vocabulary;

/**
 * A search for poses as it stands in an address, not yet read; what is empty is left open. What is
 * refused is named as in the address.
 *
 * @param props kinds of props that there are, {@code prop=block} each, or {@value #NOTHING}
 * @param conditions what students bring, {@code condition=knee} each
 */
public record WrittenSearch(
    String q,
    String base,
    String target,
    String movement,
    List<String> props,
    List<String> conditions) {

  /** Says that there are no props at all. */
  public static final String NOTHING = "none";

  /** Nothing is asked for. */
  public static final WrittenSearch OPEN = of(null, null, null, null, null, null);

  public WrittenSearch {
    props = props.stream().filter(word -> !word.isEmpty()).distinct().toList();
    conditions = conditions.stream().filter(word -> !word.isEmpty()).distinct().toList();
  }

  /** What was sent; what was not is left open. */
  public static WrittenSearch of(
      @Nullable String q,
      @Nullable String base,
      @Nullable String target,
      @Nullable String movement,
      @Nullable List<String> props,
      @Nullable List<String> conditions) {
    return new WrittenSearch(
        orOpen(q),
        orOpen(base),
        orOpen(target),
        orOpen(movement),
        props == null ? List.of() : props,
        conditions == null ? List.of() : conditions);
  }

  /**
   * What it means.
   *
   * @throws studio.yin.RefusedException naming the field that cannot be read
   */
  public PoseSearch read() {
    return new PoseSearch(
        Text.optionalLine("q", q, PoseSearch.WORDS),
        base.isEmpty() ? null : Vocabulary.of(Base.class, "base", base),
        target.isEmpty() ? null : Vocabulary.of(Target.class, "target", target),
        movement.isEmpty() ? null : Vocabulary.of(Family.class, "movement", movement),
        props.isEmpty() ? null : kinds(),
        all(conditions, word -> Vocabulary.of(Condition.class, "condition", word)));
  }

  public boolean isOpen() {
    return said().isEmpty();
  }

  /** Everything that is asked for, word by word. */
  public List<Word> said() {
    return Stream.of(
            words("q", List.of(q.strip())),
            words("base", List.of(base)),
            words("target", List.of(target)),
            words("movement", List.of(movement)),
            words("prop", props),
            words("condition", conditions))
        .flatMap(words -> words)
        .toList();
  }

  /** The same search without asking for that. */
  public WrittenSearch without(Word word) {
    return new WrittenSearch(
        word.isIn("q") ? "" : q,
        word.isIn("base") ? "" : base,
        word.isIn("target") ? "" : target,
        word.isIn("movement") ? "" : movement,
        word.isIn("prop") ? less(props, word.word()) : props,
        word.isIn("condition") ? less(conditions, word.word()) : conditions);
  }

  /** Itself as the query of an address, without what is left open; empty where everything is. */
  public String query() {
    return said().stream().map(Word::query).collect(Collectors.joining("&"));
  }

  /**
   * One thing that is asked for.
   *
   * @param field as it is named in an address
   */
  public record Word(String field, String word) {

    /** Whether it is said in that field. */
    public boolean isIn(String other) {
      return field.equals(other);
    }

    private String query() {
      return field + "=" + URLEncoder.encode(word, StandardCharsets.UTF_8);
    }
  }

  private List<PropKind> kinds() {
    List<String> there = props.stream().filter(word -> !word.equals(NOTHING)).toList();
    return all(there, word -> Vocabulary.of(PropKind.class, "prop", word));
  }

  private static <E> List<E> all(List<String> words, Function<String, E> reading) {
    return words.stream().map(reading).toList();
  }

  private static Stream<Word> words(String field, List<String> words) {
    return words.stream().filter(word -> !word.isEmpty()).map(word -> new Word(field, word));
  }

  private static List<String> less(List<String> words, String one) {
    return words.stream().filter(word -> !word.equals(one)).toList();
  }

  private static String orOpen(@Nullable String sent) {
    return sent == null ? "" : sent;
  }
}
