package studio.yin.migrations;

import java.util.Optional;
import studio.yin.figure.Figure;
import studio.yin.plan.StoredForm;

/** How a figure's data file becomes what is stored. The one place that knows what a figure is. */
final class FigureFile {
  private FigureFile() {}

  /** The stored form; empty when there was a mistake, which has been noted. */
  static Optional<String> stored(DataFile file) {
    return new RecordReader(file).read(Figure.class).map(StoredForm::write);
  }
}
