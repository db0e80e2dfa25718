package studio.yin.library;

import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import studio.yin.pose.Vocabulary;

/**
 * Writes and reads every closed vocabulary as {@link Vocabulary} does, {@code under-forehead}, in
 * what is stored, in data files and in the API.
 */
public final class VocabularyNames extends JacksonAnnotationIntrospector {
  private static final long serialVersionUID = 1L;

  @Override
  public String[] findEnumValues(
      MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] names) {
    for (int i = 0; i < constants.length; i++) {
      names[i] = Vocabulary.word(constants[i]);
    }
    return names;
  }
}
