package studio.yin.library;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import studio.yin.Text;
import studio.yin.pose.Catalogue;
import studio.yin.pose.Pose;
import studio.yin.speech.Languages;

/**
 * The catalogue as it is stored. It changes only with a migration, before a server starts, so it is
 * read once for each language and kept.
 */
@ApplicationScoped
public class Poses implements PanacheRepositoryBase<StoredPose, String> {
  private final Map<Locale, Catalogue> kept = new ConcurrentHashMap<>();
  private volatile List<Locale> languages = List.of();

  /** The slugs of the poses of which a name, in any language, contains a folded word. */
  @Transactional
  public Set<String> named(String word) {
    return languages().stream()
        .flatMap(language -> catalogue(language).all().stream())
        .filter(pose -> pose.names().all().stream().anyMatch(n -> Text.folded(n).contains(word)))
        .map(Pose::slug)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The catalogue for whoever asks for facts alone; its words are English. */
  public Catalogue catalogue() {
    return catalogue(Languages.FIRST);
  }

  /**
   * Every pose in a language, and of the retired ones that they are: old revisions still name them.
   * A pose that is not told in that language yet is told in English.
   */
  @Transactional
  public Catalogue catalogue(Locale locale) {
    return kept.computeIfAbsent(locale, this::told);
  }

  /** Those in which any pose is told. */
  private List<Locale> languages() {
    if (languages.isEmpty()) {
      languages =
          getEntityManager()
              .createQuery("select distinct key.language from StoredProse", String.class)
              .getResultStream()
              .map(Locale::forLanguageTag)
              .toList();
    }
    return languages;
  }

  private Catalogue told(Locale locale) {
    Map<String, StoredProse> words = new HashMap<>();
    BinaryOperator<StoredProse> better =
        BinaryOperator.minBy(
            Comparator.comparing(prose -> Languages.distance(prose.language(), locale)));
    getEntityManager()
        .createQuery("from StoredProse", StoredProse.class)
        .getResultStream()
        .filter(prose -> Languages.distance(prose.language(), locale) < Languages.FOREIGN)
        .forEach(prose -> words.merge(prose.slug(), prose, better));
    List<StoredPose> all = listAll();
    return Catalogue.of(
        all.stream()
            .map(pose -> pose.facts().told(Objects.requireNonNull(words.get(pose.slug)).prose()))
            .toList(),
        all.stream()
            .filter(StoredPose::retired)
            .map(pose -> pose.slug)
            .collect(Collectors.toSet()));
  }
}
