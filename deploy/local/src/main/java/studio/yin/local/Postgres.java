package studio.yin.local;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * The database of this home: durable, open on the loopback alone, and only to a password. It is
 * driven directly, since the library that the programs come from turns durability off and trusts
 * whoever is on the machine.
 */
final class Postgres {

  /** How its footprint and logs are named. */
  static final String FILE_NAME = "postgresql";

  private static final String SUPERUSER = "postgres";
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final int TRIES = 20;
  private static final String PASSWORD_FILE = "initdb";

  private final Home home;
  private final Secrets secrets;
  private final Path program;
  private final int port;

  Postgres(Home home, Secrets secrets, Path program, int port) {
    this.home = home;
    this.secrets = secrets;
    this.program = program;
    this.port = port;
  }

  /** Starts it, making the cluster on a home's first run; returns once it takes connections. */
  Child start(Children children, Progress progress) throws Exception {
    Path data = home.folder().resolve("postgresql");
    forgetPasswordFiles();
    if (!Files.isDirectory(data)) {
      progress.step("Making the databases", () -> make(data, children));
    }
    forgetStalePid(data);
    return progress.step("PostgreSQL on port " + port, () -> run(data, children));
  }

  /** Where a database is, for JDBC. */
  String url(String database) {
    return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
  }

  /**
   * A cluster takes its name only once roles and databases are in it, so that a kill in between
   * leaves nothing half made.
   */
  private Path make(Path data, Children children) throws Exception {
    Path aside = data.resolveSibling("postgresql.new");
    Programs.deleteTree(aside);
    Path password = Files.createTempFile(home.folder(), PASSWORD_FILE, null);
    try {
      Files.setPosixFilePermissions(password, PosixFilePermissions.fromString("rw-------"));
      Files.writeString(password, secrets.get(Secrets.Secret.DB_SUPERUSER));
      Child initdb =
          children.start(
              program(
                  "PostgreSQL initdb",
                  "initdb",
                  List.of(
                      "--pgdata=" + aside,
                      "--username=" + SUPERUSER,
                      "--pwfile=" + password,
                      "--auth=scram-sha-256",
                      "--data-checksums",
                      "--encoding=UTF8",
                      "--locale-provider=builtin",
                      "--builtin-locale=C.UTF-8",
                      "--locale=C")));
      int status = initdb.await();
      children.retire(initdb, PATIENCE);
      if (status != 0) {
        throw initdb.endedEarly("while it made the database cluster");
      }
    } finally {
      Files.delete(password);
    }
    Files.writeString(
        aside.resolve("pg_hba.conf"),
        "# only from this machine, only with a password\nhost all all 127.0.0.1/32 scram-sha-256\n");
    Child first = run(aside, children);
    try (Connection server = connect("postgres")) {
      Sql.run(server, "/postgres/roles.sql", passwords());
      Sql.run(server, "/studio/yin/local/keycloak.sql", passwords());
      try (Connection studio = connect("studio")) {
        Sql.run(studio, "/postgres/rights.sql", Map.of());
      }
    }
    children.retire(first, PATIENCE);
    return Files.move(aside, data, StandardCopyOption.ATOMIC_MOVE);
  }

  /** A kill in the middle of initdb leaves the file with the superuser's password behind. */
  private void forgetPasswordFiles() throws IOException {
    try (DirectoryStream<Path> left =
        Files.newDirectoryStream(home.folder(), PASSWORD_FILE + "*.tmp")) {
      for (Path file : left) {
        Files.delete(file);
      }
    }
  }

  private Map<String, String> passwords() {
    return Map.of(
        "owner_password", secrets.get(Secrets.Secret.DB_OWNER),
        "app_password", secrets.get(Secrets.Secret.DB_APP),
        "keycloak_password", secrets.get(Secrets.Secret.DB_KEYCLOAK));
  }

  /**
   * After a kill of PostgreSQL alone, its last helpers may hold the shared memory for a moment; the
   * new one says so and ends, and a second try succeeds.
   */
  private Child run(Path data, Children children) throws Exception {
    for (int tries = 1; ; tries++) {
      Child child = children.start(program("PostgreSQL", "postgres", arguments(data)));
      try {
        awaitConnection(child);
        return child;
      } catch (Refusal ended) {
        if (child.lastLines().contains("database files are incompatible with server")) {
          throw new Refusal(
              "The databases in %s were made by PostgreSQL %s, and this studio comes with another: open them with the studio that made them, and take them over with pg_dump."
                  .formatted(data, Files.readString(data.resolve("PG_VERSION")).strip()),
              ended);
        }
        if (tries == TRIES || !child.lastLines().contains("shared memory block")) {
          throw ended;
        }
        children.retire(child, PATIENCE);
        Thread.sleep(250);
      }
    }
  }

  private List<String> arguments(Path data) {
    List<String> arguments = new ArrayList<>(List.of("-D", data.toString(), "-p", "" + port));
    for (String setting :
        List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "password_encryption=scram-sha-256",
            "max_connections=100",
            "timezone=UTC",
            "log_timezone=UTC",
            "jit=off")) {
      arguments.addAll(List.of("-c", setting));
    }
    return arguments;
  }

  private Program program(String name, String executable, List<String> arguments) {
    return new Program(
        name,
        program.resolve("bin").resolve(executable),
        arguments,
        Map.of("LC_ALL", "C"),
        home.folder(),
        Program.Ending.INT,
        Set.of(Program.Manner.REFUSES_ROOT));
  }

  private void awaitConnection(Child child) throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        connect("postgres").close();
        return;
      } catch (SQLException notYet) {
        if (child.process().waitFor(30, TimeUnit.MILLISECONDS)) {
          throw child.endedEarly("while it was starting");
        }
        if ("28P01".equals(notYet.getSQLState())) {
          throw new Refusal(
              "PostgreSQL does not take the password in secrets.properties: put back the file that belongs to %s."
                  .formatted(home.folder()),
              notYet);
        }
        if (System.nanoTime() > deadline) {
          throw new Refusal("PostgreSQL was not ready in time; its log is " + child.log(), notYet);
        }
      }
    }
  }

  private Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(
        url(database) + "?loginTimeout=5", SUPERUSER, secrets.get(Secrets.Secret.DB_SUPERUSER));
  }

  /**
   * A killed PostgreSQL leaves its number in postmaster.pid and would not start again if a stranger
   * has that number by now. With the home locked and its orphans reaped, a number that is not a
   * PostgreSQL of ours is stale.
   */
  private void forgetStalePid(Path data) throws IOException {
    Path file = data.resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return;
    }
    Path postgres = program.resolve("bin/postgres").toRealPath();
    boolean lives =
        Files.readAllLines(file).stream()
            .limit(1)
            .map(String::strip)
            .filter(line -> line.matches("\\d{1,18}"))
            .flatMap(line -> ProcessHandle.of(Long.parseLong(line)).stream())
            .anyMatch(
                process ->
                    process.info().command().map(Path::of).filter(postgres::equals).isPresent());
    if (!lives) {
      Files.delete(file);
    }
  }
}
