package studio.yin.pose;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import studio.yin.Reason;
import studio.yin.Refusal;

/** All poses at once, in one language, in the order of their names. An immutable value. */
public final class Catalogue {
  private final Map<String, Pose> bySlug;
  private final List<Pose> offered;
  private final Map<String, List<Spelling>> spellings;

  private Catalogue(Map<String, Pose> bySlug, Set<String> retired) {
    this.bySlug = bySlug;
    offered = bySlug.values().stream().filter(pose -> !retired.contains(pose.slug())).toList();
    spellings = new LinkedHashMap<>();
    offered.forEach(
        pose -> spellings.put(pose.slug(), pose.names().all().stream().map(Spelling::of).toList()));
  }

  /** A catalogue of these poses, all of them on offer. */
  public static Catalogue of(Collection<Pose> poses) {
    return of(poses, Set.of());
  }

  /**
   * A catalogue of these poses.
   *
   * @param retired slugs of those that no class can newly take; classes that have them keep them
   */
  public static Catalogue of(Collection<Pose> poses, Set<String> retired) {
    Map<String, Pose> bySlug = new LinkedHashMap<>();
    poses.stream()
        .sorted((a, b) -> a.names().name().compareToIgnoreCase(b.names().name()))
        .forEach(pose -> bySlug.put(pose.slug(), pose));
    return new Catalogue(bySlug, Set.copyOf(retired));
  }

  /** The pose of that slug, retired or not, if there is one. */
  public Optional<Pose> find(String slug) {
    return Optional.ofNullable(bySlug.get(slug));
  }

  /**
   * The pose of that slug, retired or not.
   *
   * @throws studio.yin.RefusedException when the catalogue has none
   */
  public Pose pose(String slug) {
    return find(slug)
        .orElseThrow(
            () -> Refusal.of(Reason.POSE_UNKNOWN, "pose", Vocabulary.clipped(slug)).toException());
  }

  /** What the pose of that slug is called; one that the catalogue does not have, by its slug. */
  public String called(String slug) {
    return shape(slug).names().name();
  }

  /**
   * The pose of that slug, retired or not; where the catalogue has none a stranger in its stead, so
   * that whatever names it can still be shown.
   */
  public Pose shape(String slug) {
    return find(slug).orElseGet(() -> Pose.stranger(slug));
  }

  /**
   * The pose of that slug, to be taken into a class.
   *
   * @throws studio.yin.RefusedException when the catalogue has none, or it is retired
   */
  public Pose offered(String slug) {
    Pose pose = pose(slug);
    if (!isOffered(pose)) {
      throw Refusal.of(Reason.POSE_RETIRED, "pose", pose.names().name()).toException();
    }
    return pose;
  }

  /** Whether that pose can be taken into a class; a retired one cannot. */
  public boolean isOffered(Pose pose) {
    return spellings.containsKey(pose.slug());
  }

  /** Every pose that can be taken into a class. */
  public List<Pose> all() {
    return offered;
  }

  /**
   * The poses that answer to a search: those whose name fits best first, then by name. A name that
   * fits but for one letter counts only where no name fits better.
   */
  public List<Pose> found(PoseSearch search) {
    List<Pose> allowed = offered.stream().filter(search::allows).toList();
    Spelling typed = Spelling.of(search.words());
    if (typed.isEmpty()) {
      return search.words().isEmpty() ? allowed : List.of();
    }
    Map<Spelling.Fit, List<Pose>> byFit = new EnumMap<>(Spelling.Fit.class);
    allowed.forEach(
        pose ->
            byFit.computeIfAbsent(best(pose, typed), f -> new java.util.ArrayList<>()).add(pose));
    byFit.remove(Spelling.Fit.NONE);
    if (byFit.size() > 1) {
      byFit.remove(Spelling.Fit.NEARLY);
    }
    return byFit.values().stream().flatMap(List::stream).toList();
  }

  private Spelling.Fit best(Pose pose, Spelling typed) {
    return spellings.getOrDefault(pose.slug(), List.of()).stream()
        .map(name -> name.answers(typed))
        .min(Comparator.naturalOrder())
        .orElse(Spelling.Fit.NONE);
  }

  /** The words for where sensation shows up, each once, in the order of the vocabulary. */
  public List<Target> targets() {
    return offered.stream().flatMap(pose -> pose.targets().stream()).distinct().sorted().toList();
  }

  /** The conditions that it has something to say of, in the order of the vocabulary. */
  public List<Condition> conditions() {
    return offered.stream()
        .flatMap(pose -> pose.cautions().stream())
        .map(Caution::when)
        .distinct()
        .sorted()
        .toList();
  }
}
