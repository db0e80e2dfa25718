package studio.yin.figure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import studio.yin.pose.PoseFacts;
import studio.yin.pose.Prop;

/**
 * The poses that are drawn with a figure, and the props that they name. It reads the files of poses
 * field by field, so that one that is half written still shows what it has.
 *
 * @param poses slugs; with the variation's after a stroke where the figure is that of a variation
 * @param props without those that differ in nothing that can be drawn
 * @param missing what could not be read, for whoever is writing the file
 */
record UsedBy(List<String> poses, List<Prop> props, List<String> missing) {
  private static final Path FOLDER = Figures.CATALOGUE.resolve("poses");

  /** By the figure's slug; a figure that no pose uses has no entry. */
  static Map<String, UsedBy> all() {
    Map<String, UsedBy> uses = new TreeMap<>();
    for (Path file : Figures.files(FOLDER)) {
      String slug = Figures.slug(file);
      try {
        JsonNode pose = Figures.YAML.readTree(file.toFile());
        of(uses, pose.path("figure").asText(slug)).add(slug, pose);
        for (JsonNode variation : pose.path("variations")) {
          of(uses, variation.path("figure").asText())
              .add(slug + "/" + variation.path("slug").asText(), pose);
        }
      } catch (IOException unreadable) {
        of(uses, slug).missing.add(slug + ".yaml cannot be read: " + unreadable.getMessage());
      }
    }
    return uses;
  }

  static UsedBy nobody() {
    return new UsedBy(List.of(), List.of(), List.of("no pose uses it"));
  }

  private static UsedBy of(Map<String, UsedBy> uses, String figure) {
    return uses.computeIfAbsent(
        figure, slug -> new UsedBy(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
  }

  private void add(String slug, JsonNode pose) {
    poses.add(slug);
    for (JsonNode node : pose.path("props")) {
      try {
        PoseFacts.PropFact known = Figures.YAML.treeToValue(node, PoseFacts.PropFact.class);
        Prop prop = known.told("");
        if (props.stream().noneMatch(other -> looksAs(other, prop))) {
          props.add(prop);
        }
      } catch (JsonProcessingException | RuntimeException unreadable) {
        missing.add("a prop of " + slug + " cannot be read: " + node);
      }
    }
  }

  private static boolean looksAs(Prop one, Prop other) {
    return one.key().equals(other.key()) && one.count() == other.count();
  }

  /** Each prop alone, then all those together that the shape cannot do without. */
  Set<List<Prop>> setUps() {
    Set<List<Prop>> setUps = new LinkedHashSet<>();
    props.forEach(prop -> setUps.add(List.of(prop)));
    List<Prop> needed = props.stream().filter(Prop::needed).toList();
    if (!needed.isEmpty()) {
      setUps.add(needed);
    }
    return setUps;
  }
}
