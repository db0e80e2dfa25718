package studio.yin.web.pose;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import studio.yin.RefusedException;
import studio.yin.edge.Language;
import studio.yin.edge.WrittenSearch;
import studio.yin.library.Figures;
import studio.yin.library.Poses;
import studio.yin.pose.Base;
import studio.yin.pose.Catalogue;
import studio.yin.pose.Condition;
import studio.yin.pose.Pose;
import studio.yin.pose.PoseSearch;
import studio.yin.pose.Prop;
import studio.yin.pose.PropKind;
import studio.yin.pose.SpinalMovement.Family;
import studio.yin.pose.Target;
import studio.yin.pose.Vocabulary;
import studio.yin.speech.Words;
import studio.yin.web.page.Bundles;
import studio.yin.web.page.Refused;

/** Looks poses up for the page of the catalogue. */
@ApplicationScoped
class PoseResultViews {
  private final Poses poses;
  private final Figures figures;
  private final Bundles bundles;
  private final Language language;

  @Inject
  PoseResultViews(Poses poses, Figures figures, Bundles bundles, Language language) {
    this.language = language;
    this.poses = poses;
    this.figures = figures;
    this.bundles = bundles;
  }

  /** What that search finds. */
  PoseResults found(WrittenSearch written) {
    Catalogue catalogue = poses.catalogue(language.locale());
    try {
      PoseSearch search = written.read();
      return found(
          written,
          catalogue,
          catalogue.found(search).stream().map(pose -> card(pose, search)).toList(),
          written.said().stream().map(word -> loosening(written, word, catalogue)).toList(),
          Refused.NOTHING);
    } catch (RefusedException refused) {
      return found(
          written,
          catalogue,
          List.of(),
          List.of(),
          Refused.of("", refused, Map.of(), language.locale()));
    }
  }

  private static PoseResults found(
      WrittenSearch written,
      Catalogue catalogue,
      List<PoseCard> cards,
      List<PoseResults.Loosening> asked,
      Refused refused) {
    return new PoseResults(
        written,
        cards,
        catalogue.all().size(),
        asked,
        catalogue.targets(),
        catalogue.conditions(),
        refused);
  }

  /** Drawn with what the pose cannot do without. */
  private PoseCard card(Pose pose, PoseSearch search) {
    return new PoseCard(
        pose,
        figures.draw(pose, pose.props().stream().filter(Prop::needed).toList(), null),
        pose.cautions(search.conditions()));
  }

  private PoseResults.Loosening loosening(
      WrittenSearch written, WrittenSearch.Word word, Catalogue catalogue) {
    WrittenSearch without = written.without(word);
    return new PoseResults.Loosening(
        word.field(),
        said(word),
        PoseResults.address(without),
        catalogue.found(without.read()).size());
  }

  private String said(WrittenSearch.Word word) {
    Words words = Words.in(language.locale());
    String said = word.word();
    return switch (word.field()) {
      case "base" -> words.say(Vocabulary.of(Base.class, "base", said));
      case "movement" -> words.say(Vocabulary.of(Family.class, "movement", said));
      case "condition" -> words.label(Vocabulary.of(Condition.class, "condition", said));
      case "prop" ->
          said.equals(WrittenSearch.NOTHING)
              ? texts().no_props()
              : words.say(Vocabulary.of(PropKind.class, "prop", said));
      case "q" -> texts().quoted(said);
      case "target" -> words.say(Vocabulary.of(Target.class, "target", said));
      default -> said;
    };
  }

  private PoseTexts texts() {
    return bundles.of(PoseTexts.class);
  }
}
