package studio.yin.api.library;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studio.yin.api.sequence.Need;
import studio.yin.api.sequence.StepAnswer;
import studio.yin.api.sequence.Time;
import studio.yin.library.LibrarySequence;
import studio.yin.pose.Catalogue;
import studio.yin.pose.Level;
import studio.yin.sequence.Credit;
import studio.yin.sequence.Sequence;
import studio.yin.timing.Timeline;

/** A sequence of the library; in the list of them without its steps. */
public record LibraryAnswer(
    String slug,
    int revision,
    String title,
    String intention,
    Level level,
    @Nullable Credit credit,
    Time total,
    Time shortest,
    Time longest,
    List<Need> bring,
    List<String> poses,
    @Nullable List<StepAnswer> steps,
    Map<String, String> links) {

  static LibraryAnswer summary(LibrarySequence entry) {
    return of(entry, null);
  }

  static LibraryAnswer whole(LibrarySequence entry, Catalogue catalogue) {
    return of(entry, StepAnswer.of(entry.sequence(), catalogue));
  }

  private static LibraryAnswer of(LibrarySequence entry, @Nullable List<StepAnswer> steps) {
    Sequence sequence = entry.sequence();
    String self = "/api/v1/library/" + entry.slug();
    return new LibraryAnswer(
        entry.slug(),
        entry.number(),
        sequence.title(),
        sequence.intention(),
        sequence.level(),
        sequence.credit(),
        Time.of(Timeline.of(sequence)),
        Time.of(Timeline.shortest(sequence)),
        Time.of(Timeline.longest(sequence)),
        Need.of(sequence),
        sequence.steps().stream().flatMap(step -> step.shapes().stream()).distinct().toList(),
        steps,
        Map.of("self", self, "copies", self + "/copies"));
  }
}
