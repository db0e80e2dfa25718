package studio.yin.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.yin.pose.Place;
import studio.yin.pose.Prop;
import studio.yin.pose.PropKind;
import studio.yin.pose.Purpose;
import studio.yin.pose.Vocabulary;

class SubstitutesTest {

  @ParameterizedTest
  @CsvSource({
    "bolster@under-chest,           2 blanket",
    "bolster@under-knees,           1 blanket",
    "bolster@under-hips,            2 blanket 1 block",
    "bolster@under-shins,           2 blanket 1 chair",
    "bolster@under-hands,           ''",
    "block@under-forehead,          1 blanket 1 bolster",
    "block@under-hips,              1 bolster 2 blanket",
    "block@under-arms,              1 bolster 1 chair",
    "block@under-hands,             1 chair",
    "block@under-feet,              ''",
    "blanket@under-seat,            1 block 1 bolster",
    "blanket@under-chest,           1 bolster",
    "blanket@under-knees,           ''",
    "chair@under-arms,              2 block",
    "chair@under-shins,             2 bolster 4 blanket",
    "chair@in-front,                1 bolster 2 block",
    "chair@under-seat,              ''",
    "strap@around-feet,             ''",
    "wall@at-wall,                  ''"
  })
  void what_serves_depends_on_what_it_is_and_where_it_goes(String key, String serves) {
    assertEquals(serves, written(Substitutes.of(prop(key, 1))));
  }

  @Test
  void twice_as_many_are_served_by_twice_as_many() {
    assertEquals("4 blanket", written(Substitutes.of(prop("bolster@under-chest", 2))));
    assertEquals("8 blanket", written(Substitutes.of(prop("bolster@under-chest", 4))));
    assertEquals("", written(Substitutes.of(prop("bolster@under-chest", 5))), "nobody lies on ten");
  }

  @Test
  void a_substitute_lies_where_the_prop_lay_and_for_the_same_reason() {
    for (PropKind kind : PropKind.values()) {
      for (Place place : Place.values()) {
        for (boolean needed : new boolean[] {true, false}) {
          Prop prop = new Prop(kind, 1, place, null, "thus", Purpose.INTENSIFY, needed);
          List<Prop> all = Substitutes.of(prop);
          for (Prop by : all) {
            assertEquals(
                new Prop(by.kind(), by.count(), place, null, "", Purpose.INTENSIFY, needed), by);
            assertTrue(by.kind() != kind);
          }
          assertEquals(all.size(), all.stream().map(Prop::kind).distinct().count());
        }
      }
    }
  }

  private static Prop prop(String key, int count) {
    Prop.Key read = Prop.Key.of(key);
    return new Prop(read.kind(), count, read.place(), null, "", Purpose.SUPPORT, true);
  }

  private static String written(List<Prop> props) {
    return String.join(
        " ", props.stream().map(by -> by.count() + " " + Vocabulary.word(by.kind())).toList());
  }
}
