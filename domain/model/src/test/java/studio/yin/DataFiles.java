package studio.yin;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.nio.file.Path;
import studio.yin.pose.Vocabulary;

/** Reads the catalogue's files for tests, with the words of the vocabularies as they write them. */
public final class DataFiles {

  /** Where they are. */
  public static final Path CATALOGUE =
      Path.of("..", "..", "migrations", "src", "main", "resources", "catalogue");

  private DataFiles() {}

  /** A reader to which a misspelt field is an error. */
  public static YAMLMapper.Builder yaml() {
    return YAMLMapper.builder()
        .annotationIntrospector(new Words())
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }

  private static final class Words extends JacksonAnnotationIntrospector {
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
}
