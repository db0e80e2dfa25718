package studio.yin.web.page;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The studio's own address, for templates that have to write a whole one. */
@Named("studioAddress")
@Singleton
public class StudioAddress {
  private final String base;

  @Inject
  StudioAddress(@ConfigProperty(name = "studio.base-url") String base) {
    this.base = base.replaceFirst("/+$", "");
  }

  public String of(String path) {
    return base + path;
  }
}
