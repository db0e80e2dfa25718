package studio.yin.server;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.Map;

/**
 * A real PostgreSQL for the tests, with the two roles that the studio asks for: one that owns the
 * schema, one that may only read and write. Tokens are signed by {@link Tokens} and checked by the
 * application as it checks Keycloak's; Keycloak itself is there in the whole-journey tests.
 */
public final class StudioServices implements QuarkusTestResourceLifecycleManager {
  private static EmbeddedPostgres postgres;

  @Override
  public Map<String, String> start() {
    try {
      postgres = EmbeddedPostgres.builder().start();
      try (Connection connection = postgres.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("create role studio_owner login password 'owner'");
        statement.execute("create role studio_app login password 'app'");
        statement.execute("create database studio owner studio_owner");
      }
      try (Connection connection = postgres.getDatabase("studio_owner", "studio").getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute(
            "alter default privileges in schema public"
                + " grant select, insert, update, delete on tables to studio_app");
        statement.execute("grant usage on schema public to studio_app");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return Map.ofEntries(
        Map.entry(
            "quarkus.datasource.jdbc.url",
            "jdbc:postgresql://localhost:" + postgres.getPort() + "/studio"),
        Map.entry("quarkus.datasource.username", "studio_app"),
        Map.entry("quarkus.datasource.password", "app"),
        Map.entry("quarkus.flyway.username", "studio_owner"),
        Map.entry("quarkus.flyway.password", "owner"),
        Map.entry("studio.share-key", Base64.getEncoder().encodeToString(new byte[32])),
        Map.entry("quarkus.oidc.public-key", Tokens.publicKey()),
        Map.entry("quarkus.oidc.api.public-key", Tokens.publicKey()));
  }

  /** The database as its superuser, for tests that look behind the application's back. */
  public static Connection database() throws SQLException {
    return postgres.getDatabase("postgres", "studio").getConnection();
  }

  /** Does something while the database lets the application in no more. */
  public static void away(Runnable meanwhile) throws SQLException {
    try (Connection connection = database();
        Statement statement = connection.createStatement()) {
      statement.execute("alter role studio_app nologin");
      try {
        statement.execute(
            "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'studio_app'");
        meanwhile.run();
      } finally {
        statement.execute("alter role studio_app login");
      }
    }
  }

  @Override
  public void stop() {
    try {
      postgres.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
