package studio.yin.web.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.yin.plan.ClassPlan;
import studio.yin.sequence.Hold;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.Sides;
import studio.yin.sequence.Step;
import studio.yin.timing.Fit;
import studio.yin.timing.FitWay;
import studio.yin.timing.FitWish;
import studio.yin.timing.FittedHold;
import studio.yin.timing.Minutes;
import studio.yin.web.page.ClassView;
import studio.yin.web.page.Glance;
import studio.yin.web.page.Refused;

/**
 * A class as it is beside the class as it would be.
 *
 * @param now the class as it is
 * @param proposed the class as it would be; absent where what was asked for could not be read
 * @param ways to choose from; none where there is no proposal
 */
public record FitView(
    ClassPlan plan,
    FitForm form,
    ClassView now,
    @Nullable Proposed proposed,
    List<WayView> ways,
    Refused refused,
    Locale locale) {

  /** The answer, and the class that it makes. */
  record Proposed(FitWish.Answer answer, ClassView then) {}

  /**
   * One way to choose.
   *
   * @param seconds that the class would take
   * @param without names of the poses that it leaves out
   * @param with names of the poses that it puts in
   * @param lost words for the directions of the spine that the class would no longer have
   */
  public record WayView(
      FitWay way,
      int seconds,
      List<Glance.Block> blocks,
      String without,
      String with,
      String lost) {

    /** What is done to the class, as its words are found. */
    public String kind() {
      return way.kind().name();
    }

    /** Hundredths of its room that each hold gives or takes. */
    public int percent() {
      return way.proposal().share().percent();
    }
  }

  /** What becomes of the time of a step. */
  public enum Fate {
    STAYS,
    GIVES,
    TAKES,
    BY_HAND,
    LOCKED,
    ON_PURPOSE,
    FIXED,
    LEFT_OUT,
    NEW
  }

  /**
   * A line of the proposal.
   *
   * @param at the place of its step in the class as it is; below zero where it is new
   * @param before the hold as it is; absent where it is new
   * @param after the hold as it would be; absent where it is left out
   * @param change seconds that the whole step takes more, or less, all sides counted
   * @param fitted its room; absent where its time is not asked for
   */
  public record Line(
      int at,
      ClassView.StepView step,
      @Nullable Hold before,
      @Nullable Hold after,
      int change,
      Optional<FittedHold> fitted,
      Fate fate) {

    /** Whether its hold can be said by hand. */
    public boolean isFree() {
      return switch (fate) {
        case STAYS, GIVES, TAKES, BY_HAND, FIXED -> true;
        case LOCKED, ON_PURPOSE, LEFT_OUT, NEW -> false;
      };
    }

    /** The hold as it would be, as fields show it; empty where it is left out. */
    public String shown() {
      return after == null ? "" : Minutes.clock(after.seconds());
    }

    /** Hundredths of its room that it gives or takes. */
    public int percent() {
      return fitted
          .map(
              hold -> {
                int moved = Math.abs(hold.proposed() - hold.present());
                int end =
                    hold.proposed() < hold.present() ? hold.allowed().min() : hold.allowed().max();
                return Math.round(100f * moved / Math.max(moved, Math.abs(end - hold.present())));
              })
          .orElse(0);
    }

    /** Whether it would be held shorter or longer than usual. */
    public boolean isUnusual() {
      return fitted.filter(FittedHold::unusual).isPresent();
    }

    /** The change as it is written: {@code +0:30}, {@code −1:00}. */
    public String signed() {
      return (change < 0 ? "\u2212" : "+") + Minutes.clock(Math.abs(change));
    }
  }

  /** The address of the plan. */
  public String address() {
    return "/plans/" + plan.id();
  }

  /** The revision that the page is made from. */
  public int from() {
    return plan.head().number();
  }

  /** The address that asks the same again. */
  public String asked() {
    return address() + "/fit?" + form.query(present(), from());
  }

  /** What the form that takes it says. */
  public Map<String, String> fields() {
    return form.fields();
  }

  private Sequence present() {
    return now.sequence();
  }

  /** Whether there is something to take. */
  public boolean isChange() {
    return proposed != null && !proposed.then.sequence().equals(present());
  }

  /** The class as it would be; as it is where there is no proposal. */
  public ClassView then() {
    return proposed == null ? now : proposed.then;
  }

  /** The way that is chosen. */
  public @Nullable WayView chosen() {
    return ways.stream()
        .filter(way -> proposed != null && way.way.equals(proposed.answer.chosen()))
        .findFirst()
        .orElse(null);
  }

  /** Whether there is more than one way, or none that keeps everything as it is meant. */
  public boolean isChoice() {
    return proposed != null && !(proposed.answer.fit() instanceof Fit.Fitted);
  }

  /** Whether it takes longer than was asked for, however short it is held. */
  public boolean isTooShort() {
    return proposed != null && proposed.answer.fit() instanceof Fit.TooShort;
  }

  /** Seconds that were asked for. */
  public int wanted() {
    return proposed == null ? now.seconds() : proposed.answer.fit().wanted();
  }

  /** Seconds of the shortest or the longest that the class can be as it is meant. */
  public int bound() {
    return proposed == null
        ? now.seconds()
        : switch (proposed.answer.fit()) {
          case Fit.Fitted fitted -> fitted.proposal().seconds();
          case Fit.TooShort shorter -> shorter.shortest();
          case Fit.TooLong longer -> longer.longest();
        };
  }

  /** Seconds between that and what was asked for. */
  public int beyond() {
    return Math.abs(wanted() - bound());
  }

  /** Whether no class can be as long as was typed. */
  public boolean isLengthWrong() {
    return refused.isWrong("fit", "minutes") || refused.isWrong("fit", "target");
  }

  /** Whether what was typed for that line could not be read. */
  public boolean isWrong(Line line) {
    return refused.isWrong("fit", "h" + line.at);
  }

  /** Seconds that the class would take more between its holds, or less. */
  public int betweenMore() {
    return then().seconds() - held(then()) - now.seconds() + held(now);
  }

  /** Whether that way is chosen. */
  public boolean isChosen(WayView way) {
    return way.equals(chosen());
  }

  /** Seconds by which the class would be shorter than was asked for; below zero where longer. */
  public int missing() {
    return wanted() - then().seconds();
  }

  /** Seconds of the longest of all that is drawn: the scale of the ribbons. */
  public int scale() {
    return Stream.concat(Stream.of(now.seconds()), ways.stream().map(WayView::seconds))
        .max(Integer::compare)
        .orElseThrow();
  }

  /** Where a hold by hand stands as it was typed, else as it is proposed. */
  public String typed(Line line) {
    return form.typed().getOrDefault(line.step.step().id(), line.shown());
  }

  /**
   * What the lines show, one for each step of the class as it is, so that what is changed by hand
   * can be told.
   */
  public String shown() {
    List<Line> lines = lines();
    return present().steps().stream()
        .map(
            step ->
                lines.stream()
                    .filter(line -> line.isFree() && line.step.step().id().equals(step.id()))
                    .map(Line::shown)
                    .findFirst()
                    .orElse(""))
        .collect(Collectors.joining(","));
  }

  /** The places of the lines that are by hand already. */
  public String set() {
    return form.set(present());
  }

  /** Every step, in the order of the class as it would be; what is left out stands where it was. */
  public List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    Set<UUID> done = new HashSet<>();
    for (ClassView.StepView step : then().steps()) {
      if (present().step(step.step().id()).isPresent()) {
        leftOut(step.step().id(), done, lines);
        done.add(step.step().id());
      }
      lines.add(line(step));
    }
    leftOut(null, done, lines);
    return lines;
  }

  /** Those before a step that are not in the class as it would be. */
  private void leftOut(@Nullable UUID before, Set<UUID> done, List<Line> lines) {
    for (ClassView.StepView step : now.steps()) {
      UUID id = step.step().id();
      if (id.equals(before)) {
        return;
      }
      if (done.add(id) && then().sequence().step(id).isEmpty()) {
        lines.add(
            new Line(
                step.index(),
                step,
                step.step().hold(),
                null,
                -step.step().stillSeconds(),
                Optional.empty(),
                Fate.LEFT_OUT));
      }
    }
  }

  private Line line(ClassView.StepView then) {
    Step after = then.step();
    Optional<Step> before = present().step(after.id());
    Optional<FittedHold> fitted =
        Optional.ofNullable(proposed).flatMap(p -> p.answer.chosen().proposal().hold(after.id()));
    int change = after.stillSeconds() - before.map(Step::stillSeconds).orElse(0);
    return new Line(
        present().indexOf(after.id()),
        then,
        before.map(Step::hold).orElse(null),
        after.hold(),
        change,
        fitted,
        fate(after, before, fitted));
  }

  private Fate fate(Step after, Optional<Step> before, Optional<FittedHold> fitted) {
    if (before.isEmpty()) {
      return Fate.NEW;
    }
    if (before.get().locked()) {
      return Fate.LOCKED;
    }
    Sides sides = after.sides();
    if (sides != null && !sides.single() && sides.onPurpose() && sides.second() != null) {
      return Fate.ON_PURPOSE;
    }
    if (form.typed().containsKey(after.id())) {
      return Fate.BY_HAND;
    }
    if (fitted.isEmpty()) {
      return Fate.FIXED;
    }
    int moved = fitted.get().proposed() - fitted.get().present();
    return moved == 0 ? Fate.STAYS : moved < 0 ? Fate.GIVES : Fate.TAKES;
  }

  /** The lines that would be other than now, with what they give or take. */
  public List<Line> moved() {
    return lines().stream().filter(line -> line.change != 0).toList();
  }

  /** Whether some lines stay as they are. */
  public boolean someStay() {
    return lines().stream().anyMatch(line -> line.change == 0);
  }

  /** Seconds of the holds of a class, both sides counted. */
  public int held(ClassView view) {
    return view.sequence().steps().stream().mapToInt(Step::stillSeconds).sum();
  }

  /** A difference of seconds as it is written. */
  public String signed(int seconds) {
    return (seconds < 0 ? "\u2212" : "+") + Minutes.clock(Math.abs(seconds));
  }

  /** Seconds without their sign. */
  public int size(int seconds) {
    return Math.abs(seconds);
  }
}
