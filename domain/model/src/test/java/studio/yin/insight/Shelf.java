package studio.yin.insight;

import static studio.yin.insight.PoseOnPaper.pose;
import static studio.yin.pose.SpinalMovement.AXIAL_EXTENSION;
import static studio.yin.pose.SpinalMovement.EXTENSION;
import static studio.yin.pose.SpinalMovement.FLEXION;
import static studio.yin.pose.SpinalMovement.LATERAL_AWAY_FROM_SIDE;
import static studio.yin.pose.SpinalMovement.NEUTRAL;
import static studio.yin.pose.SpinalMovement.ROTATION_TOWARD_SIDE;

import java.util.List;
import java.util.stream.Stream;
import studio.yin.pose.Base;
import studio.yin.pose.Catalogue;
import studio.yin.pose.Category;
import studio.yin.pose.Condition;
import studio.yin.pose.Place;
import studio.yin.pose.Pose;
import studio.yin.pose.PropKind;

/**
 * A small catalogue of its own, so that these tests do not change with what the large one says of a
 * pose. Beginners hold all of these for 1:30 to 5:00, the experienced for 2:00 to 10:00.
 */
final class Shelf {

  static final List<Pose> POSES =
      Stream.of(
              pose("easy-pose", Base.SEATED, AXIAL_EXTENSION, NEUTRAL)
                  .category(Category.OPENING_CLOSING)
                  .family("seat"),
              pose("easy-pose-chair", Base.SEATED, AXIAL_EXTENSION, NEUTRAL)
                  .category(Category.OPENING_CLOSING)
                  .family("seat"),
              pose("savasana", Base.SUPINE, NEUTRAL)
                  .category(Category.OPENING_CLOSING)
                  .family("rest"),
              pose("side-lying-rest", Base.SIDE_LYING, NEUTRAL)
                  .category(Category.RESTORATIVE)
                  .family("rest")
                  .twoSided(),
              pose("constructive-rest", Base.SUPINE, NEUTRAL)
                  .category(Category.RESTORATIVE)
                  .family("rest"),
              pose("prone-rest", Base.PRONE, NEUTRAL)
                  .category(Category.RESTORATIVE)
                  .family("rest")
                  .avoidedFor(Condition.PREGNANCY, "side-lying-rest"),
              pose("staff", Base.SEATED, AXIAL_EXTENSION).category(Category.YANG_COUNTER),
              pose("mountain", Base.STANDING, AXIAL_EXTENSION).category(Category.TRANSITION),
              pose("all-fours", Base.ALL_FOURS, NEUTRAL).category(Category.TRANSITION),
              pose("cat-cow", Base.ALL_FOURS, FLEXION, EXTENSION).category(Category.YANG_COUNTER),
              pose("downward-dog", Base.ALL_FOURS, AXIAL_EXTENSION)
                  .category(Category.YANG_COUNTER)
                  .avoidedFor(Condition.GLAUCOMA, "cat-cow"),
              pose("childs-pose", Base.KNEELING, FLEXION).carefulFor(Condition.KNEE),
              pose("melting-heart", Base.ALL_FOURS, EXTENSION),
              pose("sphinx", Base.PRONE, EXTENSION)
                  .avoidedFor(Condition.PREGNANCY, "melting-heart")
                  .counteredBy("childs-pose"),
              pose("seal", Base.PRONE, EXTENSION)
                  .difficulty(2)
                  .avoidedFor(Condition.PREGNANCY, "melting-heart"),
              pose("caterpillar", Base.SEATED, FLEXION),
              pose("dangling", Base.STANDING, FLEXION)
                  .avoidedFor(Condition.HIGH_BP, "caterpillar")
                  .avoidedFor(Condition.GLAUCOMA, "easy-pose-chair"),
              pose("ragdoll", Base.STANDING, FLEXION)
                  .avoidedFor(Condition.GLAUCOMA, "square", "caterpillar"),
              pose("snail", Base.SUPINE, FLEXION)
                  .difficulty(3)
                  .avoidedFor(Condition.GLAUCOMA, "caterpillar"),
              pose("plough", Base.SUPINE, FLEXION)
                  .carefulFor(Condition.NECK, "staff")
                  .avoidedFor(Condition.HIGH_BP, "dangling")
                  .avoidedFor(Condition.GLAUCOMA, "caterpillar"),
              pose("cobra", Base.PRONE, EXTENSION)
                  .carefulFor(Condition.WRIST, "staff")
                  .avoidedFor(Condition.LOW_BACK, "seal")
                  .avoidedFor(Condition.PREGNANCY, "melting-heart"),
              pose("legs-up-wall", Base.SUPINE, NEUTRAL)
                  .category(Category.RESTORATIVE)
                  .avoidedFor(Condition.GLAUCOMA, "savasana")
                  .needs(PropKind.WALL, Place.AT_WALL),
              pose("banana", Base.SUPINE, LATERAL_AWAY_FROM_SIDE).twoSided(),
              pose("revolved-shoelace", Base.SEATED, ROTATION_TOWARD_SIDE, AXIAL_EXTENSION)
                  .family("twist")
                  .carefulFor(Condition.KNEE)
                  .twoSided(),
              pose("shoelace", Base.SEATED, NEUTRAL)
                  .family("hips")
                  .carefulFor(Condition.KNEE)
                  .twoSided(),
              pose("square", Base.SEATED, NEUTRAL)
                  .avoidedFor(Condition.KNEE, "legs-up-wall", "constructive-rest"),
              pose("saddle", Base.KNEELING, EXTENSION).avoidedFor(Condition.KNEE, "sphinx"),
              pose("half-butterfly", Base.SEATED, FLEXION).carefulFor(Condition.KNEE).twoSided(),
              pose("dragon", Base.KNEELING, NEUTRAL)
                  .family("lunge")
                  .carefulFor(Condition.KNEE)
                  .twoSided())
          .map(PoseOnPaper::made)
          .toList();

  static final Catalogue CATALOGUE = Catalogue.of(POSES);

  private Shelf() {}
}
