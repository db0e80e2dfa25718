package studio.yin.api.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import studio.yin.api.contract.Replay;
import studio.yin.edge.Language;
import studio.yin.library.Poses;
import studio.yin.plan.ClassPlan;
import studio.yin.plan.ClassPlans;
import studio.yin.plan.Made;

/** Shows plans: the answer and, as its ETag, the version. */
@ApplicationScoped
public class PlanAnswers {
  private final ClassPlans plans;
  private final Poses poses;
  private final Language language;

  @Inject
  PlanAnswers(ClassPlans plans, Poses poses, Language language) {
    this.plans = plans;
    this.poses = poses;
    this.language = language;
  }

  /** What identifies the plan as it stands. */
  EntityTag tag(ClassPlan plan) {
    return new EntityTag(Long.toString(plan.version()));
  }

  /** The plan as it stands. */
  public RestResponse<PlanAnswer> shown(ClassPlan plan) {
    return with(RestResponse.ResponseBuilder.ok(answer(plan)), plan);
  }

  /** The plan as it stands, as something new or, under the client's key, made before. */
  public RestResponse<PlanAnswer> created(ClassPlan plan, Made made) {
    return with(
        RestResponse.ResponseBuilder.create(Response.Status.CREATED, answer(plan))
            .header(Replay.HEADER, Replay.of(made.before()))
            .location(URI.create(PlanAnswer.address(plan.id()))),
        plan);
  }

  /** That the client has it as it stands. */
  <T> RestResponse<T> unchanged(ClassPlan plan) {
    return RestResponse.ResponseBuilder.<T>create(Response.Status.NOT_MODIFIED)
        .tag(tag(plan))
        .build();
  }

  PlanAnswer answer(ClassPlan plan) {
    return PlanAnswer.of(plan, plans.canRedo(plan), poses.catalogue(language.locale()));
  }

  private RestResponse<PlanAnswer> with(
      RestResponse.ResponseBuilder<PlanAnswer> response, ClassPlan plan) {
    return response.tag(tag(plan)).header("Cache-Control", "private, no-cache").build();
  }
}
