package studio.yin.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A home with a database of its own and as many servers as somebody wants to measure, but no
 * Keycloak: these servers trust whoever holds a key that they are given. For measuring alone.
 */
public final class Workbench implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Home home;
  private final Path root;
  private final Secrets secrets;
  private final Children children;
  private final Postgres postgres;

  private Workbench(Home home, Path root, Secrets secrets, Children children, Postgres postgres) {
    this.home = home;
    this.root = root;
    this.secrets = secrets;
    this.children = children;
    this.postgres = postgres;
  }

  /**
   * Starts the database of a home, which is made where there is none.
   *
   * @param root the checkout, where the built server lies and unpacked programs are kept
   */
  public static Workbench at(Path home, Path root) throws Exception {
    Workbench bench = open(home, root);
    Runtime.getRuntime().addShutdownHook(new Thread(bench.children::stopAll, "stop"));
    return bench;
  }

  /** Starts the database of a new home, which goes when the process does, if not before. */
  public static Workbench passing(Path root) throws Exception {
    Workbench bench = open(Files.createTempDirectory("yin-bench"), root);
    Runtime.getRuntime().addShutdownHook(new Thread(bench::discard, "discard"));
    return bench;
  }

  private static Workbench open(Path home, Path root) throws Exception {
    Home taken = Home.take(home.toAbsolutePath());
    Children children = new Children(taken);
    Secrets secrets = Secrets.of(taken.folder(), new SecureRandom());
    Progress progress = new Progress(System.out, System.err);
    Path program = new Programs(root.resolve("target/studio-cache")).postgres(progress);
    Postgres postgres = new Postgres(taken, secrets, program, Ports.anyFree());
    Workbench bench = new Workbench(taken, root, secrets, children, postgres);
    try {
      postgres.start(children, progress);
    } catch (Exception failed) {
      bench.close();
      throw failed;
    }
    return bench;
  }

  /** Makes a database like the studio's, without tables; one that is there stays as it is. */
  public void make(String database) throws SQLException, IOException {
    try (Connection server = superuser("postgres");
        Statement statement = server.createStatement();
        ResultSet known =
            statement.executeQuery("select from pg_database where datname = '" + database + "'")) {
      if (known.next()) {
        return;
      }
      statement.execute("create database " + database + " owner studio_owner");
    }
    try (Connection made = superuser(database)) {
      Sql.run(made, "/postgres/rights.sql", Map.of());
    }
  }

  /** A connection that may do everything. */
  public Connection superuser(String database) throws SQLException {
    return DriverManager.getConnection(
        url(database), "postgres", secrets.get(Secrets.Secret.DB_SUPERUSER));
  }

  /** Where a database is, for JDBC. */
  public String url(String database) {
    return postgres.url(database);
  }

  /** The password of the role that owns the schema, {@code studio_owner}. */
  public String ownersPassword() {
    return secrets.get(Secrets.Secret.DB_OWNER);
  }

  /**
   * Starts the packaged server on a database.
   *
   * @param key the public key, in Base64, of whoever signs the tokens that it is to accept
   * @return its address, without a slash at its end
   */
  public String serve(String database, String key) throws Exception {
    int port = Ports.anyFree();
    Settings settings =
        new Settings(home.folder(), home.folder(), root, "127.0.0.1", port, 1, 1, true, false);
    Server.checkBuilt(settings);
    Addresses addresses = Addresses.of(settings);
    List<String> arguments = new ArrayList<>(Server.JVM);
    // of the server's settings for tests, those that take tokens from others than Keycloak
    arguments.add("-Dquarkus.profile=test");
    arguments.add("-Dquarkus.oidc.public-key=" + key);
    arguments.add("-Dquarkus.oidc.api.public-key=" + key);
    arguments.addAll(List.of("-jar", Server.jar(settings).toString()));
    Child server =
        children.start(
            Program.java(
                "Server of " + database,
                arguments,
                Server.environment(settings, addresses, secrets, url(database)),
                root));
    Readiness.await(server, addresses.studioReady(), PATIENCE);
    return addresses.studio();
  }

  /** Stops everything; the home stays. */
  @Override
  public void close() throws IOException {
    children.stopAll();
    home.close();
  }

  /** Stops everything and removes the home with all that is in it. */
  public synchronized void discard() {
    try {
      close();
      Programs.deleteTree(home.folder());
    } catch (IOException left) {
      throw new UncheckedIOException(home.folder() + " could not be removed", left);
    }
  }
}
