package studio.yin.sequence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import studio.yin.Reason;
import studio.yin.Refusal;
import studio.yin.Text;
import studio.yin.pose.Level;

/**
 * A whole class on paper: an ordered list of steps and what is said of them. Immutable; what
 * somebody wants of it is an {@link Edit}. Times are never kept here, they derive from the steps.
 *
 * @param title what the class is called, 1 to {@value #TITLE} characters
 * @param intention one line for students, may be empty
 * @param notes for the teacher alone, may be empty
 * @param level whom it is for
 * @param steps in order, 1 to {@value #STEPS}, each with an id of its own
 * @param aside steps that were taken out and may come back, the latest first
 * @param credit whose idea it was
 * @param brief what it is planned for
 * @param dismissals warnings that the teacher does not follow, in the order of their dismissal
 */
public record Sequence(
    String title,
    String intention,
    String notes,
    Level level,
    List<Step> steps,
    List<SetAside> aside,
    @Nullable Credit credit,
    Brief brief,
    List<Dismissal> dismissals) {

  /** Characters in a title. */
  public static final int TITLE = 120;

  /** Characters in an intention. */
  public static final int INTENTION = 280;

  /** Characters in the teacher's notes. */
  public static final int NOTES = 4000;

  /** Steps in a class. */
  public static final int STEPS = 60;

  /** Steps kept aside; the oldest goes first, and stands in the history even then. */
  public static final int ASIDE = 20;

  /** Warnings dismissed in a class. */
  public static final int DISMISSALS = 100;

  public Sequence {
    title = Text.line("title", title, TITLE);
    intention = Text.optionalLine("intention", intention, INTENTION);
    notes = Text.lines("notes", notes, NOTES);
    if (steps.isEmpty()) {
      throw Refusal.of(Reason.LAST_STEP, "steps").toException();
    }
    if (steps.size() > STEPS) {
      throw Refusal.of(Reason.TOO_MANY_STEPS, "steps", STEPS).toException();
    }
    Set<UUID> ids = new HashSet<>();
    steps.forEach(step -> unique(ids, step));
    aside.forEach(gone -> unique(ids, gone.step()));
    if (dismissals.size() > DISMISSALS) {
      throw Refusal.of(Reason.TOO_MANY_DISMISSALS, "dismissals", DISMISSALS).toException();
    }
    dismissals = List.copyOf(dismissals);
    steps = List.copyOf(steps);
    aside = List.copyOf(aside.size() > ASIDE ? aside.subList(0, ASIDE) : aside);
  }

  Sequence(Draft<Sequence> made) {
    this(
        made.of(ClassPart.TITLE),
        made.of(ClassPart.INTENTION),
        made.of(ClassPart.NOTES),
        made.of(ClassPart.LEVEL),
        made.of(ClassPart.STEPS),
        made.of(ClassPart.ASIDE),
        made.orNone(ClassPart.CREDIT),
        made.of(ClassPart.BRIEF),
        made.of(ClassPart.DISMISSALS));
  }

  private static void unique(Set<UUID> ids, Step step) {
    if (!ids.add(step.id())) {
      throw Refusal.of(Reason.STEP_TWICE, "step").toException();
    }
  }

  /** The step of that id, if it is in the class. */
  public Optional<Step> step(UUID id) {
    return steps.stream().filter(step -> step.id().equals(id)).findFirst();
  }

  /** Where the step of that id stands, counted from 0; -1 when it is not in the class. */
  public int indexOf(UUID id) {
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  /** What an edit makes of this sequence: another one, or a refusal. Never an exception. */
  public Outcome apply(Edit edit) {
    try {
      return new Outcome.Changed(edit.on(this));
    } catch (studio.yin.RefusedException refused) {
      return new Outcome.Refused(refused.refusal());
    }
  }

  /**
   * A copy for somebody else: new ids that remember the old ones, nothing set aside, no notes, and
   * nothing of who comes to the other's class.
   */
  public Sequence cloned(Supplier<UUID> ids) {
    return new Sequence(
        new Draft<>(this)
            .say(ClassPart.NOTES, "")
            .say(ClassPart.STEPS, steps.stream().map(step -> step.clonedAs(ids.get())).toList())
            .say(ClassPart.ASIDE, List.of())
            .say(
                ClassPart.BRIEF,
                new Brief(brief.target(), null, brief.focus(), List.of(), List.of()))
            .say(ClassPart.DISMISSALS, List.of()));
  }

  /**
   * A copy for the same teacher, to go on from: as {@link #cloned}, but with the notes and all that
   * the class is planned for, and called one number higher so that the two can be told apart.
   */
  public Sequence copied(Supplier<UUID> ids) {
    return cloned(ids).title(numbered(title)).notes(notes).brief(brief);
  }

  private static String numbered(String title) {
    int space = title.lastIndexOf(' ');
    String last = title.substring(space + 1);
    boolean numbered =
        space > 0 && !Character.isWhitespace(title.charAt(space - 1)) && isNumber(last);
    String number = numbered ? " " + (Integer.parseInt(last) + 1) : " 2";
    String name = numbered ? title.substring(0, space) : title;
    int room = Math.min(name.codePointCount(0, name.length()), TITLE - number.length());
    return name.substring(0, name.offsetByCodePoints(0, room)) + number;
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty()
        && word.length() <= 4
        && word.chars().allMatch(digit -> digit >= '0' && digit <= '9');
  }

  /**
   * What students may see: without the teacher's notes and cues, what was set aside, and anything
   * that was said of those who come.
   */
  public Sequence forStudents() {
    return new Sequence(
        new Draft<>(this)
            .say(ClassPart.NOTES, "")
            .say(ClassPart.STEPS, steps.stream().map(Sequence::forStudents).toList())
            .say(ClassPart.ASIDE, List.of())
            .say(ClassPart.BRIEF, Brief.OPEN)
            .say(ClassPart.DISMISSALS, List.of()));
  }

  private static Step forStudents(Step step) {
    return step.cues(
        step.cues().stream().filter(cue -> cue.audience() == Cue.Audience.STUDENTS).toList());
  }

  /** The same sequence called otherwise. */
  public Sequence title(String other) {
    return ClassPart.TITLE.to(this, other);
  }

  /** The same sequence with another intention. */
  public Sequence intention(String other) {
    return ClassPart.INTENTION.to(this, other);
  }

  /** The same sequence with other notes. */
  public Sequence notes(String other) {
    return ClassPart.NOTES.to(this, other);
  }

  /** The same sequence for somebody else. */
  public Sequence level(Level other) {
    return ClassPart.LEVEL.to(this, other);
  }

  /** The same sequence with these steps, and these set aside. */
  public Sequence steps(List<Step> others, List<SetAside> gone) {
    return new Sequence(new Draft<>(this).say(ClassPart.STEPS, others).say(ClassPart.ASIDE, gone));
  }

  /** The same sequence, credited otherwise. */
  public Sequence credit(@Nullable Credit other) {
    return ClassPart.CREDIT.to(this, other);
  }

  /** The same sequence, planned for something else. */
  public Sequence brief(Brief other) {
    return ClassPart.BRIEF.to(this, other);
  }

  /** The same sequence with these warnings dismissed. */
  public Sequence dismissals(List<Dismissal> others) {
    return ClassPart.DISMISSALS.to(this, others);
  }

  /** The same sequence with this step in place of the one of its id. */
  Sequence with(Step changed) {
    List<Step> others = new ArrayList<>(steps);
    others.set(indexOf(changed.id()), changed);
    return steps(others, aside);
  }

  /**
   * The step of that id.
   *
   * @throws studio.yin.RefusedException when it is not in the class
   */
  Step present(UUID id) {
    return step(id).orElseThrow(() -> Refusal.of(Reason.STEP_ABSENT, "step").toException());
  }
}
