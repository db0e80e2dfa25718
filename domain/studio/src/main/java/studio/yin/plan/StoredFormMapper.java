package studio.yin.plan;

import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;

/** Gives Hibernate {@link StoredForm} for everything that is kept as {@code jsonb}. */
@JsonFormat
@PersistenceUnitExtension
public class StoredFormMapper implements FormatMapper {
  @Override
  public <T> T fromString(CharSequence stored, JavaType<T> type, WrapperOptions options) {
    return StoredForm.read(stored.toString(), type.getJavaTypeClass());
  }

  @Override
  public <T> String toString(T value, JavaType<T> type, WrapperOptions options) {
    return StoredForm.write(value);
  }
}
