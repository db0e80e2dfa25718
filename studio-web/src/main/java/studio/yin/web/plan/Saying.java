package studio.yin.web.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import studio.yin.Refusal;
import studio.yin.edge.Language;
import studio.yin.history.Conflicts;
import studio.yin.history.Difference;
import studio.yin.library.Poses;
import studio.yin.plan.ClassPlan;
import studio.yin.plan.Revision;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.SetAside;
import studio.yin.sequence.Step;
import studio.yin.speech.PoseNames;
import studio.yin.speech.Wording;
import studio.yin.timing.Minutes;
import studio.yin.timing.Timeline;
import studio.yin.web.page.Bundles;

/** What the editor says to those who listen: what an edit has changed, or why it has not. */
@ApplicationScoped
class Saying {
  private static final Pattern MOVED = Pattern.compile("move-(.{36})");
  private static final Pattern STEP = Pattern.compile("-(\\p{XDigit}{8}-.{27})");
  private static final int AT_ONCE = 3;

  private final Poses poses;
  private final Language language;
  private final Bundles bundles;

  @Inject
  Saying(Poses poses, Language language, Bundles bundles) {
    this.bundles = bundles;
    this.language = language;
    this.poses = poses;
  }

  /**
   * What is different now.
   *
   * @param at the group of controls that was used
   */
  String of(String at, ClassPlan now) {
    Sequence was = now.before().sequence();
    Sequence is = now.head().sequence();
    if (at.equals("publication")) {
      return texts().said_published();
    }
    if (is.equals(was)) {
      return texts().said_same();
    }
    Matcher moved = MOVED.matcher(at);
    if (moved.matches() && is.steps().size() == was.steps().size()) {
      UUID step = UUID.fromString(moved.group(1));
      return texts()
          .said_moved(
              name(is.steps().get(is.indexOf(step))), is.indexOf(step) + 1, is.steps().size());
    }
    String what = changes(was, is);
    int seconds = Timeline.of(is).seconds();
    String said =
        seconds == Timeline.of(was).seconds()
            ? texts().said_done(what)
            : texts().said_changed(what, Minutes.clock(seconds));
    return now.head().number() < now.before().number() ? texts().said_undone(said) : said;
  }

  /** Why nothing was undone, and what an undo would take back now. */
  String notUndone(ClassPlan plan) {
    Optional<Revision> parent = plan.head().parent();
    return texts()
        .not_undone(
            parent.map(before -> changes(before.sequence(), plan.head().sequence())).orElse(""));
  }

  /** What two have changed that cannot both be: each conflict with both sides of it. */
  String conflict(Refusal refusal) {
    return refusal.particulars().stream()
        .filter(Conflicts.class::isInstance)
        .map(Conflicts.class::cast)
        .flatMap(conflicts -> Wording.sentences(conflicts, language.locale(), names()).stream())
        .map(this::spoken)
        .collect(Collectors.joining(" "));
  }

  /** That a step is not there any more. */
  String gone(String at, ClassPlan plan) {
    Matcher step = STEP.matcher(at);
    return Optional.of(step)
        .filter(Matcher::find)
        .flatMap(
            found ->
                plan.head().sequence().aside().stream()
                    .map(SetAside::step)
                    .filter(gone -> gone.id().toString().equals(found.group(1)))
                    .findFirst())
        .map(gone -> texts().gone_aside(name(gone)))
        .orElseGet(texts()::gone);
  }

  private String changes(Sequence was, Sequence is) {
    List<String> changes =
        Wording.sentences(Difference.between(was, is), language.locale(), names());
    return changes.size() > AT_ONCE
        ? texts().said_many(changes.size())
        : spoken(String.join("; ", changes));
  }

  /** An arrow is not read out. */
  private String spoken(String change) {
    return change.replace(" \u2192 ", texts().said_now());
  }

  private PoseNames names() {
    return PoseNames.in(poses.catalogue(language.locale()));
  }

  private String name(Step step) {
    return step.called(poses.catalogue(language.locale()));
  }

  private PlanTexts texts() {
    return bundles.of(PlanTexts.class);
  }
}
