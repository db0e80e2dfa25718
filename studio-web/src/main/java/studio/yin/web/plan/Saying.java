package studio.yin.web.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import studio.yin.Refusal;
import studio.yin.history.Conflicts;
import studio.yin.history.Difference;
import studio.yin.library.Poses;
import studio.yin.plan.ClassPlan;
import studio.yin.plan.Revision;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.SetAside;
import studio.yin.sequence.Step;
import studio.yin.speech.Wording;
import studio.yin.timing.Minutes;
import studio.yin.timing.Timeline;

/** What the editor says to those who listen: what an edit has changed, or why it has not. */
@ApplicationScoped
class Saying {
  private static final Pattern MOVED = Pattern.compile("move-(.{36})");
  private static final Pattern STEP = Pattern.compile("-(\\p{XDigit}{8}-.{27})");
  private static final int AT_ONCE = 3;

  private final Poses poses;
  private final PlanTexts texts;

  @Inject
  Saying(Poses poses, PlanTexts texts) {
    this.poses = poses;
    this.texts = texts;
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
      return texts.said_published();
    }
    if (is.equals(was)) {
      return texts.said_same();
    }
    Matcher moved = MOVED.matcher(at);
    if (moved.matches() && is.steps().size() == was.steps().size()) {
      UUID step = UUID.fromString(moved.group(1));
      return texts.said_moved(
          name(is.steps().get(is.indexOf(step))), is.indexOf(step) + 1, is.steps().size());
    }
    String what = changes(was, is);
    int seconds = Timeline.of(is).seconds();
    String said =
        seconds == Timeline.of(was).seconds()
            ? texts.said_done(what)
            : texts.said_changed(what, Minutes.clock(seconds));
    return now.head().number() < now.before().number() ? texts.said_undone(said) : said;
  }

  /** Why nothing was undone, and what an undo would take back now. */
  String notUndone(ClassPlan plan) {
    Optional<Revision> parent = plan.head().parent();
    return texts.not_undone(
        parent.map(before -> changes(before.sequence(), plan.head().sequence())).orElse(""));
  }

  /** What two have changed that cannot both be: each conflict with both sides of it. */
  String conflict(Refusal refusal) {
    return refusal.particulars().stream()
        .filter(Conflicts.class::isInstance)
        .map(Conflicts.class::cast)
        .flatMap(conflicts -> Wording.sentences(conflicts, Locale.ENGLISH, this::called).stream())
        .map(Saying::spoken)
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
        .map(gone -> texts.gone_aside(name(gone)))
        .orElseGet(texts::gone);
  }

  private String changes(Sequence was, Sequence is) {
    List<String> changes =
        Wording.sentences(Difference.between(was, is), Locale.ENGLISH, this::called);
    return changes.size() > AT_ONCE
        ? texts.said_many(changes.size())
        : spoken(String.join("; ", changes));
  }

  /** An arrow is not read out. */
  private static String spoken(String change) {
    return change.replace(" \u2192 ", ", now ");
  }

  private String called(String slug) {
    return poses.catalogue().called(slug);
  }

  private String name(Step step) {
    return step.called(poses.catalogue());
  }
}
