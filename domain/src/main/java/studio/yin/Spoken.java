package studio.yin;

import java.util.Locale;

/** Something that is said, in whichever language is asked for. */
@FunctionalInterface
public interface Spoken {

  /** What to tell a person. */
  String sentence(Locale locale);
}
