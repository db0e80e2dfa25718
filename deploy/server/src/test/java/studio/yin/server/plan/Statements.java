package studio.yin.server.plan;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Listens to what Hibernate says to the database, while a test on the same thread asks it to. */
@PersistenceUnitExtension
public class Statements implements StatementInspector {
  private static final long serialVersionUID = 1L;
  private static final ThreadLocal<List<String>> HEARD = new ThreadLocal<>();

  @Override
  public String inspect(String sql) {
    if (HEARD.get() != null) {
      HEARD.get().add(sql);
    }
    return sql;
  }

  /** The statements of something that is done now, with {@code ?} for their parameters. */
  static List<String> of(Runnable doing) {
    HEARD.set(new ArrayList<>());
    try {
      doing.run();
      return List.copyOf(HEARD.get());
    } finally {
      HEARD.remove();
    }
  }
}
