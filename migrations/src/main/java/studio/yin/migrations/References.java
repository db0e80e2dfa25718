package studio.yin.migrations;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Whether the slugs that a file mentions lead anywhere. It looks at the file as it stands, so that
 * another mistake in it hides none of these.
 */
final class References {
  private final Path folder;

  /** References into that folder of data files. */
  References(Path folder) {
    this.folder = folder;
  }

  /** Notes what a pose's file mentions and nobody wrote. */
  void pose(DataFile file) {
    figure(file, "/figure");
    each(file, "/variations", at -> figure(file, at + "/figure"));
    each(file, "/counterposes", at -> anotherPose(file, at));
    each(
        file,
        "/cautions",
        caution -> {
          anotherPose(file, caution + "/pose");
          each(file, caution + "/otherwise", at -> anotherPose(file, at));
        });
  }

  /** Notes words of a pose that nobody wrote. */
  void prose(DataFile file) {
    if (!exists("poses", file.slug())) {
      file.wrong(
          "",
          "there is no pose %s; write poses/%s.yaml or take this away"
              .formatted(file.slug(), file.slug()));
    }
  }

  /** Notes a pose that nobody tells in that language. */
  void told(DataFile file, String language) {
    if (!exists("poses", file.slug() + "." + language)) {
      file.wrong(
          "",
          "nobody tells %s; write poses/%s.%s.yaml".formatted(file.slug(), file.slug(), language));
    }
  }

  /** Notes what a sequence's file mentions and nobody wrote. */
  void sequence(DataFile file) {
    each(
        file,
        "/sequence/steps",
        step -> {
          existingPose(file, step + "/pose");
          each(file, step + "/alternatives", at -> existingPose(file, at));
          each(file, step + "/transition/movements", at -> existingPose(file, at));
        });
  }

  private void figure(DataFile file, String at) {
    JsonNode slug = file.content().at(at);
    if (slug.isTextual() && !exists("figures", slug.textValue())) {
      file.wrong(
          at,
          "there is no figure %s; draw it in figures/%s.yaml or name another"
              .formatted(slug.textValue(), slug.textValue()));
    }
  }

  private void anotherPose(DataFile file, String at) {
    existingPose(file, at);
    if (file.content().at(at).asText().equals(file.slug())) {
      file.wrong(at, file.slug() + " is the pose itself; name another");
    }
  }

  private void existingPose(DataFile file, String at) {
    JsonNode slug = file.content().at(at);
    if (slug.isTextual() && !exists("poses", slug.textValue())) {
      file.wrong(
          at,
          "there is no pose %s; write poses/%s.yaml or name another"
              .formatted(slug.textValue(), slug.textValue()));
    }
  }

  private static void each(DataFile file, String list, Consumer<String> entry) {
    for (int i = 0; i < file.content().at(list).size(); i++) {
      entry.accept(list + "/" + i);
    }
  }

  private boolean exists(String kind, String slug) {
    return slug.matches("[a-z]+(-[a-z]+)*(\\.[a-z]+)?")
        && Files.isRegularFile(folder.resolve(kind).resolve(slug + ".yaml"));
  }
}
