package studio.yin.web.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import studio.yin.pose.Base;
import studio.yin.pose.Category;
import studio.yin.pose.Condition;
import studio.yin.pose.Confidence;
import studio.yin.pose.Level;
import studio.yin.pose.Place;
import studio.yin.pose.PoseFamily;
import studio.yin.pose.PropKind;
import studio.yin.pose.Purpose;
import studio.yin.pose.Side;
import studio.yin.pose.SpinalMovement;
import studio.yin.pose.Target;

/** How the closed vocabularies are said; the words stand in {@code messages/word.properties}. */
@MessageBundle("word")
public interface Words {
  @Message
  String kind(PropKind kind);

  @Message
  String kinds(PropKind kind);

  @Message
  String substitute(PropKind kind);

  @Message
  String place(Place place);

  @Message
  String purpose(Purpose purpose);

  @Message
  String side(Side side);

  @Message
  String level(Level level);

  @Message
  String movement(SpinalMovement.Family movement);

  @Message
  String condition(Condition condition);

  @Message
  String target(Target target);

  @Message
  String family(PoseFamily family);

  @Message
  String base(Base base);

  @Message
  String category(Category category);

  /** What the spine does, said to somebody who holds the pose. */
  @Message
  String spine(SpinalMovement spine);

  @Message
  String agreement(Confidence.Agreement agreement);

  @Message
  String evidence(Confidence.Evidence evidence);
}
