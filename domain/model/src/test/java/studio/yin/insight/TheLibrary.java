package studio.yin.insight;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import studio.yin.DataFiles;
import studio.yin.pose.Catalogue;
import studio.yin.pose.Pose;
import studio.yin.pose.PoseFacts;
import studio.yin.pose.PoseProse;
import studio.yin.sequence.Sequence;

/** The poses and the sequences that the studio opens with, as their files say. */
final class TheLibrary {
  private static final ObjectMapper YAML = DataFiles.yaml().build();

  static final Catalogue CATALOGUE = Catalogue.of(poses());

  private TheLibrary() {}

  /** The library's first sequence. */
  static Sequence spine() {
    try {
      ObjectNode sequence =
          (ObjectNode)
              YAML.readTree(DataFiles.CATALOGUE.resolve("sequences").resolve("spine.yaml").toFile())
                  .get("sequence");
      lists(sequence, "aside", "dismissals");
      lists((ObjectNode) sequence.get("brief"), "focus", "conditions", "stock");
      for (JsonNode step : sequence.get("steps")) {
        lists((ObjectNode) step, "alternatives", "props", "cues");
      }
      return YAML.treeToValue(sequence, Sequence.class);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<Pose> poses() {
    List<Pose> poses = new ArrayList<>();
    try (Stream<Path> files = Files.list(DataFiles.CATALOGUE.resolve("poses"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".en.yaml")).toList()) {
        ObjectNode words = (ObjectNode) YAML.readTree(file.toFile());
        lists(words, "others", "instructions", "softer", "stronger");
        maps(words, "props", "cautions", "variations");
        String slug = file.getFileName().toString().replace(".en.yaml", ".yaml");
        ObjectNode facts = (ObjectNode) YAML.readTree(file.resolveSibling(slug).toFile());
        lists(facts, "spellings", "targets", "props", "cautions", "counterposes", "variations");
        facts.get("cautions").forEach(caution -> lists((ObjectNode) caution, "otherwise"));
        poses.add(
            YAML.treeToValue(facts, PoseFacts.class)
                .told(YAML.treeToValue(words, PoseProse.class)));
      }
      return poses;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void maps(ObjectNode node, String... fields) {
    for (String field : fields) {
      if (!node.hasNonNull(field)) {
        node.putObject(field);
      }
    }
  }

  /** Files leave out what is empty. */
  private static void lists(ObjectNode node, String... fields) {
    for (String field : fields) {
      if (!node.hasNonNull(field)) {
        node.putArray(field);
      }
    }
  }
}
