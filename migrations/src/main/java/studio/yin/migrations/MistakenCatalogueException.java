package studio.yin.migrations;

import java.util.List;
import java.util.stream.Collectors;

/** The data files hold mistakes, so nothing was written. The message lists them all. */
final class MistakenCatalogueException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Mistake> mistakes;

  MistakenCatalogueException(List<Mistake> found) {
    super(
        (found.size() == 1 ? "A mistake" : found.size() + " mistakes")
            + " in the catalogue's data files:\n"
            + found.stream().sorted().map(Mistake::toString).collect(Collectors.joining("\n")));
    mistakes = found.stream().sorted().toList();
  }

  /** Every mistake, by file and line. */
  List<Mistake> mistakes() {
    return mistakes;
  }
}
