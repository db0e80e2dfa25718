package studio.yin.api.plan;

import org.jspecify.annotations.Nullable;
import studio.yin.api.json.RequestValues;
import studio.yin.pose.Catalogue;
import studio.yin.pose.Pose;
import studio.yin.sequence.Edit;
import studio.yin.sequence.OrderEdit;
import studio.yin.sequence.Step;

/** A pose to put into a plan, and where. */
public record NewStep(@Nullable String pose, @Nullable Integer at) {
  Pose from(Catalogue catalogue) {
    return catalogue.offered(RequestValues.field("pose", pose));
  }

  Edit edit(Step step) {
    return new OrderEdit.Insert(step, RequestValues.field("at", at));
  }
}
