package studio.yin.web.page;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InstanceHandle;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import studio.yin.edge.Language;

/** The texts of pages in the language of the request: for every template, and without one. */
@Singleton
public class Bundles {
  private final Language language;

  @Inject
  Bundles(Language language) {
    this.language = language;
  }

  /** Whatever is rendered is told in the language of the request, unless another one was set. */
  void speak(@Observes EngineBuilder engine) {
    engine.addTemplateInstanceInitializer(instance -> instance.setLocale(language.locale()));
  }

  /** The texts of a bundle, for what is said without a template. */
  public <T> T of(Class<T> bundle) {
    InstanceHandle<T> told = Arc.container().instance(bundle, Localized.Literal.of(language.tag()));
    return told.isAvailable() ? told.get() : MessageBundles.get(bundle); // the first language
  }
}
