package studio.yin.migrations;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studio.yin.migrations.CatalogueFiles.Entry;
import studio.yin.pose.HoldRange;
import studio.yin.pose.Pose;
import studio.yin.sequence.Step;
import studio.yin.timing.Minutes;

/** Whether the library's sequences go with each other, and their steps with their poses. */
final class Library {
  private final Map<String, Entry<Pose>> poses;
  private final Map<Integer, String> positions = new HashMap<>();
  private final Map<String, String> stepIds = new HashMap<>();

  /** A library of sequences made of these poses. */
  Library(Map<String, Entry<Pose>> poses) {
    this.poses = poses;
  }

  /** Looked at before a sequence is made of the file, which would refuse without saying where. */
  void stepIds(DataFile file) {
    JsonNode steps = file.content().at("/sequence/steps");
    for (int i = 0; i < steps.size(); i++) {
      String id = steps.get(i).path("id").asText();
      @Nullable String holder = stepIds.putIfAbsent(id, file.slug());
      if (holder != null && !id.isEmpty()) {
        file.wrong(
            "/sequence/steps/" + i + "/id",
            "another step of %s has this id; make a new one".formatted(holder));
      }
    }
  }

  /** Notes a place that is taken, and every step that does not fit. */
  void check(DataFile file, LibraryEntry entry) {
    @Nullable String other = positions.putIfAbsent(entry.position(), entry.slug());
    if (other != null) {
      file.wrong(
          "/position", "position %d is %s's; choose another".formatted(entry.position(), other));
    }
    List<Step> steps = entry.sequence().steps();
    for (int i = 0; i < steps.size(); i++) {
      holdInRange(file, "/sequence/steps/" + i, steps.get(i));
      sidesOfPose(file, "/sequence/steps/" + i, steps.get(i));
    }
  }

  private static void holdInRange(DataFile file, String at, Step step) {
    @Nullable HoldRange range = step.range();
    if (range != null && !range.holds(step.hold().seconds())) {
      file.wrong(
          at + "/hold",
          "a hold of %s is outside its range, %s to %s; change the one or the other"
              .formatted(
                  Minutes.clock(step.hold().seconds()),
                  Minutes.clock(range.min()),
                  Minutes.clock(range.max())));
    }
  }

  private void sidesOfPose(DataFile file, String at, Step step) {
    @Nullable Entry<Pose> pose = poses.get(step.pose());
    if (pose == null || pose.value().twoSided() == (step.sides() != null)) {
      return;
    }
    if (step.sides() == null) {
      file.wrong(
          at + "/pose", step.pose() + " has two sides; say which is first and how long to switch");
    } else {
      file.wrong(at + "/sides", step.pose() + " has one side; take out the sides");
    }
  }
}
