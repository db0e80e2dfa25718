package studio.yin.migrations;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studio.yin.migrations.CatalogueFiles.Entry;
import studio.yin.pose.HoldRange;
import studio.yin.pose.Pose;
import studio.yin.sequence.Step;
import studio.yin.timing.Minutes;

/** Whether what the files name exists, and whether sequences fit the poses that they name. */
final class References {
  private final CatalogueFiles files;
  private final Path folder;

  References(CatalogueFiles files, Path folder) {
    this.files = files;
    this.folder = folder;
  }

  /** Notes every reference that leads nowhere, and every step that does not fit its pose. */
  void check() {
    files.poses().values().forEach(this::pose);
    Map<Integer, String> positions = new HashMap<>();
    for (Entry<LibraryEntry> entry : files.library().values()) {
      LibraryEntry sequence = entry.value();
      @Nullable String other = positions.putIfAbsent(sequence.position(), sequence.slug());
      if (other != null) {
        entry
            .file()
            .wrong(
                "/position",
                "position %d is %s's; choose another".formatted(sequence.position(), other));
      }
      List<Step> steps = sequence.sequence().steps();
      for (int i = 0; i < steps.size(); i++) {
        step(entry.file(), "/sequence/steps/" + i, steps.get(i));
      }
    }
  }

  private void pose(Entry<Pose> entry) {
    Pose pose = entry.value();
    DataFile file = entry.file();
    if (!exists("figures", pose.figure())) {
      file.wrong(
          "/figure",
          "there is no figure %s; draw it in figures/%s.yaml or name another"
              .formatted(pose.figure(), pose.figure()));
    }
    for (int i = 0; i < pose.counterposes().size(); i++) {
      String counterpose = pose.counterposes().get(i);
      poseExists(file, "/counterposes/" + i, counterpose);
      if (counterpose.equals(pose.slug())) {
        file.wrong("/counterposes/" + i, "a pose does not counter itself; name another");
      }
    }
    for (int i = 0; i < pose.cautions().size(); i++) {
      @Nullable String instead = pose.cautions().get(i).pose();
      if (instead != null) {
        poseExists(file, "/cautions/" + i + "/pose", instead);
        if (instead.equals(pose.slug())) {
          file.wrong("/cautions/" + i + "/pose", "this is the pose itself; name another");
        }
      }
    }
  }

  private void step(DataFile file, String at, Step step) {
    poseExists(file, at + "/pose", step.pose());
    for (int i = 0; i < step.alternatives().size(); i++) {
      poseExists(file, at + "/alternatives/" + i, step.alternatives().get(i));
    }
    for (int i = 0; i < step.transition().movements().size(); i++) {
      poseExists(file, at + "/transition/movements/" + i, step.transition().movements().get(i));
    }
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
    @Nullable Entry<Pose> pose = files.poses().get(step.pose());
    if (pose != null && pose.value().twoSided() != (step.sides() != null)) {
      file.wrong(
          at + (step.sides() == null ? "/pose" : "/sides"),
          pose.value().twoSided()
              ? step.pose() + " has two sides; say which is first and how long the switch takes"
              : step.pose() + " has one side; take out the sides");
    }
  }

  /** A file with mistakes of its own still counts: its slug is there. */
  private boolean exists(String kind, String slug) {
    return slug.matches("[a-z]+(-[a-z]+)*")
        && Files.isRegularFile(folder.resolve(kind).resolve(slug + ".yaml"));
  }

  private void poseExists(DataFile file, String at, String slug) {
    if (!exists("poses", slug)) {
      file.wrong(
          at, "there is no pose %s; write poses/%s.yaml or name another".formatted(slug, slug));
    }
  }
}
