package studio.yin.edge;

import io.quarkus.arc.All;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Those who answer, as many as are put together in this server; and what they say of failures. */
@Singleton
public class Voices {
  private final List<Voice> all;

  @Inject
  Voices(@All List<Voice> all) {
    this.all = List.copyOf(all);
  }

  /** Who speaks at an address; empty where nobody of ours does. */
  Optional<Voice> at(String path) {
    return all.stream().filter(voice -> voice.speaksAt(path)).findFirst();
  }

  void failures(@Observes Router router) {
    router
        .route()
        .order(Integer.MIN_VALUE)
        .failureHandler(
            context ->
                at(context.request().path())
                    .ifPresentOrElse(
                        voice ->
                            Failure.status(context)
                                .ifPresent(status -> voice.tell(context, status)),
                        context::next));
  }
}
