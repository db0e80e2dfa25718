package studio.yin.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Whoever is drawn with the head well below the hips is told of eyes and of pressure. */
class LowHeadsTest {

  /** Fractions of stature from which on a head is well below the hips. */
  private static final double WELL = .1;

  @Test
  void a_head_below_the_hips_is_told_of_eyes_and_of_blood_pressure() throws IOException {
    List<String> low = new ArrayList<>();
    List<String> untold = new ArrayList<>();
    for (Path file : Figures.files(Figures.CATALOGUE.resolve("poses"))) {
      JsonNode pose = Figures.YAML.readTree(file.toFile());
      if (headLow(pose.path("figure").textValue())) {
        low.add(pose.path("slug").textValue());
        if (!told(pose).containsAll(Set.of("glaucoma", "high-bp"))) {
          untold.add(pose.path("slug").textValue());
        }
      }
    }
    assertTrue(
        low.containsAll(List.of("dangling", "downward-dog", "melting-heart", "snail")),
        low.toString());
    assertEquals(List.of(), untold, "of " + low);
  }

  private static boolean headLow(String figure) {
    Skeleton skeleton = Skeleton.of(Figures.all().get(figure));
    return skeleton.headCentre().y() < skeleton.pelvis().y() - WELL;
  }

  private static Set<String> told(JsonNode pose) {
    return StreamSupport.stream(pose.path("cautions").spliterator(), false)
        .map(caution -> caution.path("when").textValue())
        .collect(Collectors.toSet());
  }
}
