package studio.yin.timing;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import studio.yin.DataFiles;
import studio.yin.pose.Catalogue;
import studio.yin.pose.HoldRange;
import studio.yin.pose.Pose;
import studio.yin.pose.PoseFacts;
import studio.yin.pose.PoseProse;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.Step;
import studio.yin.sequence.Transition;

/**
 * The library's spine sequence and the poses of the catalogue, from the files that the build reads.
 * That the files are right is another test's business. Ranges and ways that the arithmetic here was
 * worked out for are written down below, so that it stays when the library gives other ones: three
 * holds that can neither give nor take, and 45:30 in all.
 */
final class Spine {
  static final UUID EASY = UUID.fromString("911a4e57-9e63-4412-a435-12be730558da");
  static final UUID HEART = UUID.fromString("00bbe771-e0fe-407b-b771-860b3c2c3cae");
  static final UUID DANGLING = UUID.fromString("ec335159-5d64-42ca-9d73-7d6164582d61");
  static final UUID SPHINX = UUID.fromString("c161699f-51ef-4e60-997e-a3972f8142ba");
  static final UUID SHOELACE = UUID.fromString("59298516-78cb-4c92-83c4-bb1cfaf89893");
  static final UUID BANANA = UUID.fromString("724768b4-9327-4b6c-9224-a084d39d7f84");
  static final UUID SAVASANA = UUID.fromString("b35f3c04-07f7-4ca9-a2db-a385a9721857");

  private static final ObjectMapper YAML = mapper();

  static final Catalogue CATALOGUE = catalogue();

  static final Sequence SEQUENCE = sequence();

  private Spine() {}

  /** Lists and maps that are empty are left out in the files. */
  private static ObjectMapper mapper() {
    ObjectMapper yaml =
        DataFiles.yaml().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    yaml.configOverride(Map.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
    yaml.configOverride(List.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
    return yaml;
  }

  private static Catalogue catalogue() {
    List<Pose> poses = new ArrayList<>();
    try (Stream<Path> files = Files.list(DataFiles.CATALOGUE.resolve("poses"))) {
      for (Path words : files.filter(f -> f.toString().endsWith(".en.yaml")).sorted().toList()) {
        String facts = words.getFileName().toString().replace(".en.yaml", ".yaml");
        poses.add(
            YAML.readValue(words.resolveSibling(facts).toFile(), PoseFacts.class)
                .told(YAML.readValue(words.toFile(), PoseProse.class)));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return Catalogue.of(poses);
  }

  private static Sequence sequence() {
    try {
      Sequence library =
          YAML.treeToValue(
              YAML.readTree(DataFiles.CATALOGUE.resolve("sequences").resolve("spine.yaml").toFile())
                  .get("sequence"),
              Sequence.class);
      return library.steps(library.steps().stream().map(Spine::workedOut).toList(), List.of());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Step workedOut(Step step) {
    return switch (step.pose()) {
      case "melting-heart" -> fixed(step, 120, 30);
      case "dangling" -> fixed(step, 180, 45).alternatives(List.of());
      case "sphinx" -> fixed(step, 300, 75);
      default -> step;
    };
  }

  private static Step fixed(Step step, int hold, int way) {
    Transition there = step.transition();
    return step.range(new HoldRange(hold, hold), false)
        .transition(new Transition(way, there.words(), there.movements()));
  }
}
