package studio.yin.pose;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the catalogue says of a pose in one language; what it knows of it are its {@link PoseFacts}.
 *
 * @param name what teachers who speak the language call it
 * @param others other names that they search for
 * @param sides what right and left mean; absent where the pose has no sides
 * @param props what else there is to say of its props, by their keys: {@code block@under-head}
 * @param instructions how to come in, stay and leave, in our own words, for students
 * @param cautions what to do instead, a sentence for students, by the condition
 * @param softer ways to make it milder
 * @param stronger ways to make it deeper
 * @param described what the drawing shows, in a sentence for those who do not see it
 * @param variations what its variations are called, by their slugs
 */
public record PoseProse(
    String name,
    List<String> others,
    @Nullable SideWords sides,
    Map<String, String> props,
    List<String> instructions,
    Map<Condition, String> cautions,
    List<String> softer,
    List<String> stronger,
    String described,
    Map<String, Way> variations) {

  public PoseProse {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a pose needs a name");
    }
    others = List.copyOf(others);
    props = Collections.unmodifiableMap(new LinkedHashMap<>(props));
    instructions = List.copyOf(instructions);
    cautions = Collections.unmodifiableMap(new LinkedHashMap<>(cautions));
    softer = List.copyOf(softer);
    stronger = List.copyOf(stronger);
    variations = Collections.unmodifiableMap(new LinkedHashMap<>(variations));
  }

  Names names(PoseFacts facts) {
    return new Names(
        name,
        facts.sanskrit(),
        Stream.concat(facts.spellings().stream(), others.stream()).toList());
  }

  String of(Prop.Key prop) {
    return props.getOrDefault(prop.toString(), "");
  }

  /** What it tells, by where it stands: {@code sides}, {@code cautions/knee}. */
  public Set<String> told() {
    Set<String> told = new LinkedHashSet<>();
    if (sides != null) {
      told.add("sides");
    }
    props.keySet().forEach(key -> told.add("props/" + key));
    cautions.keySet().forEach(condition -> told.add("cautions/" + Vocabulary.word(condition)));
    variations.keySet().forEach(way -> told.add("variations/" + way));
    return told;
  }

  /**
   * What a variation is called.
   *
   * @param name what to call it beside the pose's own name: "Legs bent"
   * @param described what the drawing shows, in a sentence for those who do not see it
   */
  public record Way(String name, String described) {
    static final Way UNTOLD = new Way("", "");
  }
}
