package studio.yin.speech;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.yin.history.Anchor;
import studio.yin.history.Change;
import studio.yin.history.ClassChange;
import studio.yin.history.Conflict;
import studio.yin.history.Conflicts;
import studio.yin.history.Difference;
import studio.yin.history.Offer;
import studio.yin.history.OrderChange;
import studio.yin.history.PartChanged;
import studio.yin.history.StepChange;
import studio.yin.history.StepField;
import studio.yin.pose.Prop;
import studio.yin.sequence.Credit;
import studio.yin.sequence.Dismissal;
import studio.yin.sequence.Hold;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.SetAside;
import studio.yin.sequence.Step;
import studio.yin.sequence.Stock;

/**
 * How changes are said in a language. The sentences stand in {@code changes.properties}, the words
 * of the vocabularies are {@link Words}; the names of poses come from the catalogue, those of steps
 * from the classes that are compared.
 *
 * @param locale the language that is asked for, English where we do not have it
 * @param poses what poses are called in that language
 * @param known where steps are looked up, the latest version last
 */
public record Wording(Locale locale, PoseNames poses, List<Sequence> known) {

  public Wording {
    known = List.copyOf(known);
  }

  /** Every change in a line. */
  public static List<String> sentences(Difference difference, Locale locale, PoseNames poses) {
    Wording wording = new Wording(locale, poses, List.of(difference.before(), difference.after()));
    return difference.told().stream().map(wording::sentence).toList();
  }

  /** How the changes that are offered are said, in the words of the source. */
  public static Wording of(Offer offer, Locale locale, PoseNames poses) {
    Difference all = offer.difference();
    return new Wording(locale, poses, List.of(all.before(), all.after()));
  }

  /** Every change that is offered in a line. */
  public static List<String> sentences(Offer offer, Locale locale, PoseNames poses) {
    return offer.changes().stream().map(of(offer, locale, poses)::sentence).toList();
  }

  /** Every conflict in a line: why, what I have said and what they have. */
  public static List<String> sentences(Conflicts conflicts, Locale locale, PoseNames poses) {
    Wording wording = new Wording(locale, poses, conflicts.known());
    return conflicts.all().stream().map(wording::sentence).toList();
  }

  /** Why both cannot be, and what both have changed, in a line. */
  public String sentence(Conflict conflict) {
    return say(
        "conflict." + conflict.cause(), sentences(conflict.mine()), sentences(conflict.theirs()));
  }

  private String sentences(List<Change> changes) {
    return list(changes.stream().map(this::sentence).toList());
  }

  /** What is different, in a line: "Banana: 6:00 → 4:00 a side". */
  public String sentence(Change change) {
    return switch (change) {
      case PartChanged<?, ?> part -> part(part);
      case ClassChange.Dismissed one -> change("dismissal", was(one), is(one));
      case ClassChange.DismissalOrder order -> say("dismissal.order");
      case StepChange.OtherProp other -> prop(other);
      case StepChange.PropOrder order -> say("prop.order", step(order.step()));
      case StepChange.OtherWords other ->
          change(
              "words",
              was(other),
              is(other),
              step(other.step()),
              word(other.occasion().moment()),
              word(other.occasion().audience()));
      case StepChange.WordOrder order -> say("words.order", step(order.step()));
      case OrderChange.Added added -> placed("added", added.step(), added.to());
      case OrderChange.Restored back -> placed("restored", back.step(), back.to());
      case OrderChange.Removed gone ->
          say(gone.kept() == null ? "removed" : "aside", step(gone.step()));
      case OrderChange.Moved moved -> placed("moved", moved.step(), moved.to());
      case OrderChange.AsideKept kept -> say("aside.order");
    };
  }

  /** What was there before, in words; empty where nothing was. */
  public String was(Change change) {
    return is(change.reversed());
  }

  /** What is there afterwards, in words; empty where nothing is. */
  public String is(Change change) {
    return switch (change) {
      case PartChanged<?, ?> part -> value(part);
      case ClassChange.Dismissed one -> list(one.after().stream().map(Dismissal::reason).toList());
      case ClassChange.DismissalOrder order ->
          list(order.after().stream().map(ClassChange.About::check).toList());
      case StepChange.OtherProp other -> prop(other.after(), true);
      case StepChange.PropOrder order -> props(order.after());
      case StepChange.OtherWords other -> String.join(" ", other.after());
      case StepChange.WordOrder order -> occasions(order.after());
      case OrderChange.Added added -> place(added.to());
      case OrderChange.Restored back -> place(back.to());
      case OrderChange.Removed gone -> "";
      case OrderChange.Moved moved -> place(moved.to());
      case OrderChange.AsideKept kept -> aside(kept.after());
    };
  }

  private <T, V> String value(PartChanged<T, V> changed) {
    return FieldWords.of(this, changed.field(), changed.after());
  }

  private String part(PartChanged<?, ?> changed) {
    String was = was(changed);
    String is = is(changed);
    UUID step = changed.step();
    return step == null
        ? change("class." + changed.field(), was, is)
        : change("step." + changed.field(), was, is, step(step), sides(step));
  }

  private String prop(StepChange.OtherProp other) {
    boolean changed = other.before() != null && other.after() != null;
    return change(
        "prop", prop(other.before(), changed), prop(other.after(), changed), step(other.step()));
  }

  /** A sentence or phrase of the bundle. */
  String say(String key, Object... particulars) {
    return Bundle.of("changes", locale).say(key, particulars);
  }

  /** A change: one of something to something else, or of it coming or going. */
  String change(String key, String before, String after, Object... more) {
    String which = before.isEmpty() ? ".added" : after.isEmpty() ? ".removed" : "";
    return say(key + which, Stream.concat(Stream.of(before, after), Stream.of(more)).toArray());
  }

  /** A step that came to an anchor. */
  String placed(String key, UUID step, Anchor to) {
    return to.behind().isEmpty()
        ? say(key + ".first", step(step))
        : say(key + ".behind", step(step), step(to.behind().getFirst()));
  }

  /** Where a step stands. */
  String place(Anchor anchor) {
    return anchor.behind().isEmpty()
        ? say("anchor.first")
        : say("anchor.behind", step(anchor.behind().getFirst()));
  }

  /** What a step is called: by the class, or as its pose. */
  String step(UUID id) {
    return find(id)
        .map(step -> Optional.ofNullable(step.name()).orElseGet(() -> poses.of(step.pose())))
        .orElseGet(() -> say("step"));
  }

  /** How many sides of a step are held; one where it is not known. */
  int sides(UUID id) {
    return find(id).map(Step::sideCount).orElse(1);
  }

  private Optional<Step> find(UUID id) {
    return steps().filter(step -> step.id().equals(id)).findFirst();
  }

  private Stream<Step> steps() {
    return known.reversed().stream()
        .flatMap(
            sequence ->
                Stream.concat(
                    sequence.steps().stream(), sequence.aside().stream().map(SetAside::step)));
  }

  String quoted(String text) {
    return text.isEmpty() ? "" : say("quoted", text);
  }

  String number(int number) {
    return say("number", number);
  }

  /** Minutes and seconds: {@code 4:30}. */
  String clock(int seconds) {
    return say("clock", seconds / 60, seconds % 60);
  }

  String hold(Hold hold) {
    return clock(hold.seconds());
  }

  String meant(StepField.Meant meant) {
    int ours = meant.ours() ? 1 : 0;
    if (meant.range() == null) {
      return meant.ours() ? say("range.none") : "";
    }
    return say("range", clock(meant.range().min()), clock(meant.range().max()), ours);
  }

  String secondSide(StepField.SecondSide second) {
    int meant = second.onPurpose() ? 1 : 0;
    if (second.single()) {
      return say("second.out", meant);
    }
    return second.hold() == null
        ? say("second.alike", meant)
        : say("second.other", hold(second.hold()), meant);
  }

  String word(Enum<?> word) {
    return Words.in(locale).say(word);
  }

  String words(List<? extends Enum<?>> words) {
    return list(words.stream().map(this::word).toList());
  }

  String list(List<String> items) {
    return items.stream().reduce((one, next) -> say("list", one, next)).orElse("");
  }

  /** What a variation is called, of the pose that is taken so in one of the classes. */
  String variation(String slug) {
    return steps()
        .filter(step -> slug.equals(step.variation()))
        .findFirst()
        .map(step -> poses.of(step.pose(), slug))
        .orElse(slug);
  }

  String shape(StepField.Shape shape) {
    String pose = poses.of(shape.pose());
    return shape.variation() == null
        ? pose
        : say("shape", pose, poses.of(shape.pose(), shape.variation()));
  }

  String poses(List<String> slugs) {
    return list(slugs.stream().map(poses::of).toList());
  }

  /**
   * A prop: "one block under the forehead".
   *
   * @param fully with how it lies, its detail and what it is for
   */
  String prop(@Nullable Prop prop, boolean fully) {
    if (prop == null) {
      return "";
    }
    String placed = Words.in(locale).placed(prop.kind(), prop.count(), prop.place());
    if (!fully) {
      return placed;
    }
    String needed = say(prop.needed() ? "prop.needed" : "prop.optional", word(prop.purpose()));
    String lie = prop.lie() == null ? "" : word(prop.lie());
    List<String> parts = List.of(placed, lie, prop.detail(), needed);
    return list(parts.stream().filter(part -> !part.isEmpty()).toList());
  }

  String props(List<Prop.Key> props) {
    Words words = Words.in(locale);
    return list(props.stream().map(prop -> words.placed(prop.kind(), 1, prop.place())).toList());
  }

  String occasions(List<StepChange.Occasion> occasions) {
    return words(occasions.stream().map(StepChange.Occasion::moment).toList());
  }

  String aside(List<SetAside> aside) {
    return list(aside.stream().map(gone -> step(gone.step().id())).toList());
  }

  String stock(List<Stock> stock) {
    Words words = Words.in(locale);
    return list(stock.stream().map(one -> words.counted(one.kind(), one.count())).toList());
  }

  String credit(Credit credit) {
    return say("credit", credit.title(), credit.author());
  }
}
