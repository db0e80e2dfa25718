package studio.yin.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class UndersideTest {
  private static final Skeleton SUPINE = FixedFigures.settled("supine", "");
  private static final Skeleton FOLDED = FixedFigures.settled("folded", "");

  @Test
  void each_part_is_as_thick_as_it_is_drawn() {
    assertEquals(SUPINE.pelvis().y() - Body.SEAT, Underside.seat(SUPINE));
    assertEquals(SUPINE.right().wrist().y() - Body.WRIST, Underside.hand(SUPINE.right()));
    assertEquals(SUPINE.ribs().y() - Body.RIBS, Underside.chest(SUPINE), 1e-9);
  }

  @Test
  void a_forearm_rests_on_its_lower_end() {
    Skeleton prone = FixedFigures.settled("prone", "");
    assertEquals(
        Math.min(prone.right().elbow().y() - Body.ELBOW, prone.right().wrist().y() - Body.WRIST),
        Underside.forearm(prone.right()),
        1e-9);
    assertTrue(Underside.forearm(SUPINE.right()) <= Underside.hand(SUPINE.right()));
  }

  @Test
  void a_head_rests_on_brow_or_jaw() {
    double brow = SUPINE.headCentre().plus(up(SUPINE), .02).y() - Head.RADIUS;
    double jaw = SUPINE.headCentre().plus(up(SUPINE), -.018).y() - .048;
    assertEquals(Math.min(brow, jaw), Underside.head(SUPINE), 1e-9);
    Skeleton upright = FixedFigures.settled("on-chair", "");
    assertEquals(
        upright.headCentre().plus(up(upright), -.018).y() - .048, Underside.head(upright), 1e-9);
  }

  @Test
  void legs_carry_what_is_above_them_and_the_floor_the_rest() {
    Vec knee = FOLDED.right().knee();
    double onKnee = Underside.below(FOLDED, knee.plus(Vec.UP, .3));
    assertEquals(knee.y() + Body.KNEE * .9, onKnee, .012);
    Vec thigh = FOLDED.right().hip().towards(knee, .5);
    assertTrue(Underside.below(FOLDED, thigh.plus(Vec.UP, .3)) > onKnee);
    assertEquals(0, Underside.below(FOLDED, knee.plus(Vec.SIDEWAYS, .3).plus(Vec.UP, .3)));
    assertEquals(0, Underside.below(FOLDED, knee.plus(Vec.UP, -.1)));
  }

  private static Vec up(Skeleton bones) {
    return bones.crown().minus(bones.skull()).unit();
  }
}
