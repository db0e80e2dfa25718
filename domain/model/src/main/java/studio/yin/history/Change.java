package studio.yin.history;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import studio.yin.sequence.Edit;
import studio.yin.sequence.Sequence;

/**
 * One thing that is different between two versions of a class, with what was and what is.
 *
 * <p>A change tells what came about; an {@link Edit} is what somebody asks for. {@link PartChanged}
 * is about one part of a class or a step, {@link StepChange} about a step's props and words, {@link
 * ClassChange} about dismissed warnings, {@link OrderChange} about which steps there are and where
 * they stand.
 */
public sealed interface Change permits PartChanged, ClassChange, StepChange, OrderChange {

  /** The step that is different, or null where it is the class. */
  @Nullable UUID step();

  /**
   * Which thing of that step or class it is. Two changes of one step that have one place cannot
   * both be made.
   */
  Object place();

  /**
   * The edit that makes this change on a class that may have become another meanwhile.
   *
   * @return an edit that may be refused when it is made, where things have gone too far apart
   * @throws studio.yin.RefusedException when the step that it changes is not there any more
   */
  Edit edit(Sequence present);

  /** The change that leads back. */
  Change reversed();

  /**
   * Which part of the class or the step it is, in a word: {@code hold}, {@code
   * props/block@under-forehead}, {@code place} for where a step stands or that it does at all.
   */
  String part();

  /**
   * What it is called by whoever chooses it among others: the step, or {@code class}, the part, and
   * a number made of what was and what is. It is the same whenever the two versions are compared
   * again, and another one as soon as one of them says something else there.
   */
  default String name() {
    Object where = step() == null ? "class" : step();
    return where + "/" + part() + "/" + Fingerprint.of(this);
  }
}
