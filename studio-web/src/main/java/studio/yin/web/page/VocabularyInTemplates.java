package studio.yin.web.page;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.TemplateInstance;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import studio.yin.pose.Base;
import studio.yin.pose.Category;
import studio.yin.pose.Condition;
import studio.yin.pose.Confidence;
import studio.yin.pose.Level;
import studio.yin.pose.Lie;
import studio.yin.pose.Place;
import studio.yin.pose.PoseFamily;
import studio.yin.pose.Prop;
import studio.yin.pose.PropKind;
import studio.yin.pose.Purpose;
import studio.yin.pose.Side;
import studio.yin.pose.SpinalMovement;
import studio.yin.pose.Target;
import studio.yin.pose.Vocabulary;
import studio.yin.sequence.Cue;
import studio.yin.speech.Languages;
import studio.yin.speech.Words;

/**
 * How templates say the closed vocabularies, in their own language: {@code {word:place(place)}}.
 * The words themselves are the domain's.
 */
@TemplateExtension(namespace = "word")
final class VocabularyInTemplates {
  private VocabularyInTemplates() {}

  /** A prop: "block". */
  static String kind(
      PropKind kind, @TemplateAttribute(TemplateInstance.LOCALE) @Nullable Object locale) {
    return in(locale).say(kind);
  }

  /** More than one of a kind of prop: "blocks". */
  static String kinds(
      PropKind kind, @TemplateAttribute(TemplateInstance.LOCALE) @Nullable Object locale) {
    return in(locale).many(kind);
  }

  /** What stands in for a prop at home. */
  static String substitute(
      PropKind kind, @TemplateAttribute(TemplateInstance.LOCALE) @Nullable Object locale) {
    return in(locale).atHome(kind);
  }

  /** Where a prop goes: "under the head". */
  static String place(
      Place place, @TemplateAttribute(TemplateInstance.LOCALE) @Nullable Object locale) {
    return in(locale).say(place);
  }

  /** How a prop lies: "on end". */
  static String lie(Lie lie, @TemplateAttribute(TemplateInstance.LOCALE) @Nullable Object locale) {
    return in(locale).say(lie);
  }

  /** So many of a kind, and where: "one block under the forehead". */
  static String placed(
      Prop prop, @TemplateAttribute(TemplateInstance.LOCALE) @Nullable Object locale) {
    return in(locale).placed(prop.kind(), prop.count(), prop.place());
  }

  /** What a prop is for. */
  static String purpose(
      Purpose purpose, @TemplateAttribute(TemplateInstance.LOCALE) @Nullable Object locale) {
    return in(locale).say(purpose);
  }

  /** A side: "right side". */
  static String side(
      Side side, @TemplateAttribute(TemplateInstance.LOCALE) @Nullable Object locale) {
    return in(locale).say(side);
  }

  /** Whom something is meant for. */
  static String level(
      Level level, @TemplateAttribute(TemplateInstance.LOCALE) @Nullable Object locale) {
    return in(locale).say(level);
  }

  /** Where the spine goes, without left and right. */
  static String movement(
      SpinalMovement.Family movement,
      @TemplateAttribute(TemplateInstance.LOCALE) @Nullable Object locale) {
    return in(locale).say(movement);
  }

  /** What the spine does, said to somebody who holds the pose. */
  static String spine(
      SpinalMovement spine, @TemplateAttribute(TemplateInstance.LOCALE) @Nullable Object locale) {
    return in(locale).say(spine);
  }

  /** A condition, as it begins a line. */
  static String condition(
      Condition condition, @TemplateAttribute(TemplateInstance.LOCALE) @Nullable Object locale) {
    return in(locale).label(condition);
  }

  /** A condition in the middle of a line. */
  static String brought(
      Condition condition, @TemplateAttribute(TemplateInstance.LOCALE) @Nullable Object locale) {
    return in(locale).say(condition);
  }

  /** Where a pose is felt. */
  static String target(
      Target target, @TemplateAttribute(TemplateInstance.LOCALE) @Nullable Object locale) {
    return in(locale).say(target);
  }

  /** What kind of shape a pose is. */
  static String family(
      PoseFamily family, @TemplateAttribute(TemplateInstance.LOCALE) @Nullable Object locale) {
    return in(locale).say(family);
  }

  /** How a pose is taken: "sitting". */
  static String base(
      Base base, @TemplateAttribute(TemplateInstance.LOCALE) @Nullable Object locale) {
    return in(locale).say(base);
  }

  /** What a pose is there for. */
  static String category(
      Category category, @TemplateAttribute(TemplateInstance.LOCALE) @Nullable Object locale) {
    return in(locale).say(category);
  }

  /** How far teachers agree. */
  static String agreement(
      Confidence.Agreement agreement,
      @TemplateAttribute(TemplateInstance.LOCALE) @Nullable Object locale) {
    return in(locale).say(agreement);
  }

  /** How we know. */
  static String evidence(
      Confidence.Evidence evidence,
      @TemplateAttribute(TemplateInstance.LOCALE) @Nullable Object locale) {
    return in(locale).say(evidence);
  }

  /** When a cue is said, as it begins a line; given as forms write it: {@code enter}. */
  static String moment(
      String moment, @TemplateAttribute(TemplateInstance.LOCALE) @Nullable Object locale) {
    return in(locale).label(Vocabulary.of(Cue.Moment.class, "moment", moment));
  }

  /** In which language the page is, as {@code lang} names it. */
  static String language(@TemplateAttribute(TemplateInstance.LOCALE) @Nullable Object locale) {
    return (locale instanceof Locale asked ? asked : Languages.FIRST).toLanguageTag();
  }

  private static Words in(@Nullable Object locale) {
    return Words.in(locale instanceof Locale asked ? asked : Languages.FIRST);
  }
}
