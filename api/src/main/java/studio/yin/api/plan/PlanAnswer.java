package studio.yin.api.plan;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import studio.yin.api.sequence.Need;
import studio.yin.api.sequence.StepAnswer;
import studio.yin.api.sequence.Time;
import studio.yin.plan.ClassPlan;
import studio.yin.pose.Catalogue;
import studio.yin.pose.Level;
import studio.yin.sequence.Brief;
import studio.yin.sequence.Credit;
import studio.yin.sequence.Sequence;
import studio.yin.timing.Timeline;

/** A plan as it stands: the whole sequence, its times, and what can be done from here. */
public record PlanAnswer(
    UUID id,
    long version,
    int revision,
    String title,
    String intention,
    String notes,
    Level level,
    Brief brief,
    @Nullable Credit credit,
    ClassPlan.@Nullable Source source,
    Time total,
    Time shortest,
    Time longest,
    List<Need> bring,
    List<StepAnswer> steps,
    List<StepAnswer> aside,
    @Nullable Publication published,
    boolean canUndo,
    boolean canRedo,
    Instant createdAt,
    Instant updatedAt,
    @Nullable Instant archivedAt,
    Map<String, String> links) {

  static PlanAnswer of(ClassPlan plan, boolean canRedo, Catalogue catalogue) {
    Sequence sequence = plan.head().sequence();
    String self = address(plan.id());
    return new PlanAnswer(
        plan.id(),
        plan.version(),
        plan.head().number(),
        sequence.title(),
        sequence.intention(),
        sequence.notes(),
        sequence.level(),
        sequence.brief(),
        sequence.credit(),
        plan.source().orElse(null),
        Time.of(Timeline.of(sequence)),
        Time.of(Timeline.shortest(sequence)),
        Time.of(Timeline.longest(sequence)),
        Need.of(sequence),
        StepAnswer.of(sequence, catalogue).stream()
            .map(step -> step.at(self + "/steps/" + step.id()))
            .toList(),
        sequence.aside().stream()
            .map(gone -> StepAnswer.aside(gone.step(), catalogue))
            .map(step -> step.at(self + "/aside/" + step.id()))
            .toList(),
        Publication.of(plan),
        plan.head().parent().isPresent(),
        canRedo,
        plan.createdAt(),
        plan.updatedAt(),
        plan.archivedAt().orElse(null),
        Map.of(
            "self", self,
            "steps", self + "/steps",
            "undos", self + "/undos",
            "redos", self + "/redos",
            "publications", self + "/publications",
            "copies", self + "/copies",
            "archive", self + "/archive",
            "findings", self + "/findings",
            "shares", self + "/shares"));
  }

  static String address(UUID plan) {
    return "/api/v1/plans/" + plan;
  }

  /**
   * What students see.
   *
   * @param current whether that is the class as it stands
   */
  public record Publication(int revision, Instant at, boolean current) {
    static @Nullable Publication of(ClassPlan plan) {
      return plan.published()
          .map(
              revision ->
                  new Publication(
                      revision.number(), plan.publishedAt().orElseThrow(), plan.isPublished()))
          .orElse(null);
    }
  }
}
