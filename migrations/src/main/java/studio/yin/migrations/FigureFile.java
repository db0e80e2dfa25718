package studio.yin.migrations;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import studio.yin.plan.StoredForm;

/** How a figure's data file becomes what is stored. The one place that knows what a figure is. */
final class FigureFile {
  private FigureFile() {}

  /** The stored form; empty when there was a mistake, which has been noted. */
  static Optional<String> stored(DataFile file) {
    if (file.content() instanceof ObjectNode figure) {
      ObjectNode stored = figure.deepCopy();
      stored.put("format", StoredForm.FORMAT);
      return Optional.of(stored.toString());
    }
    if (!file.content().isMissingNode()) {
      file.wrong("", "a figure has fields; write them here");
    }
    return Optional.empty();
  }
}
