package studio.yin.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class VecTest {
  private static final Vec SOME = new Vec(1, 2, 3);

  @Test
  void vectors_add_up_and_scale() {
    assertEquals(new Vec(5, 7, 9), SOME.plus(new Vec(4, 5, 6)));
    assertEquals(new Vec(9, 12, 15), SOME.plus(new Vec(4, 5, 6), 2));
    assertEquals(new Vec(-3, -4, -5), SOME.minus(new Vec(4, 6, 8)));
    assertEquals(new Vec(2, 4, 6), SOME.times(2));
    assertEquals(new Vec(1, 9, 3), SOME.withY(9));
  }

  @Test
  void products_follow_the_right_hand() {
    assertEquals(32, SOME.dot(new Vec(4, 5, 6)));
    assertEquals(new Vec(-3, 6, -3), SOME.cross(new Vec(4, 5, 6)));
    assertEquals(Vec.SIDEWAYS, Vec.FORWARD.cross(Vec.UP));
  }

  @Test
  void a_length_is_measured_in_all_three_directions() {
    assertEquals(7, new Vec(2, 3, 6).length(), 1e-12);
    assertEquals(7, new Vec(3, 5, 9).distance(new Vec(1, 2, 3)), 1e-12);
  }

  @Test
  void a_direction_has_length_one_even_when_nothing_says_which() {
    near(new Vec(2 / 7.0, 3 / 7.0, 6 / 7.0), new Vec(2, 3, 6).unit());
    assertEquals(Vec.FORWARD, new Vec(0, 0, 0).unit());
    near(new Vec(.6, 0, .8), new Vec(3, 9, 4).level());
  }

  @Test
  void a_part_along_an_axis_can_be_taken_away() {
    assertEquals(new Vec(1, 0, 3), SOME.without(Vec.UP));
    assertEquals(new Vec(0, 2, 3), SOME.without(Vec.FORWARD));
  }

  @Test
  void a_way_is_divided_from_here_to_there() {
    assertEquals(SOME, SOME.towards(new Vec(5, 6, 7), 0));
    assertEquals(new Vec(2, 3, 4), SOME.towards(new Vec(5, 6, 7), .25));
    assertEquals(new Vec(5, 6, 7), SOME.towards(new Vec(5, 6, 7), 1));
  }

  @Test
  void right_and_left_are_mirrored_in_the_middle() {
    assertEquals(new Vec(1, 2, -3), SOME.mirrored());
  }

  @Test
  void a_quarter_turn_brings_one_axis_to_the_next() {
    near(Vec.UP, Vec.FORWARD.turned(Vec.SIDEWAYS, 90));
    near(Vec.SIDEWAYS.times(-1), Vec.FORWARD.turned(Vec.UP, 90));
    near(new Vec(2, -3, 0), new Vec(3, 2, 0).turned(Vec.SIDEWAYS, -90));
    near(new Vec(3, 1, 2), SOME.turned(new Vec(1, 1, 1).unit(), 120));
  }

  private static void near(Vec one, Vec other) {
    assertEquals(0, one.distance(other), 1e-9, () -> one + " is not " + other);
  }
}
