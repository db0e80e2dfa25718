package studio.yin.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the person who starts the studio may choose, by environment variable or flag; a flag wins.
 *
 * @param home where everything that must last is kept
 * @param cache where unpacked programs and start-up caches are kept; several homes may share one
 * @param root the checkout, where the built server lies
 * @param host the address to listen on
 * @param port the server's port
 * @param dbPort PostgreSQL's port, which is only ever open on the loopback
 * @param keycloakPort Keycloak's port
 * @param withServer whether to start the server, or only what it needs
 * @param learning whether to make the caches with which later starts are faster
 */
record Settings(
    Path home,
    Path cache,
    Path root,
    String host,
    int port,
    int dbPort,
    int keycloakPort,
    boolean withServer,
    boolean learning) {

  private static final Set<String> HELP = Set.of("--help", "-h");
  private static final Set<String> SWITCHES = Set.of("no-server", "no-learning");
  private static final Set<String> VALUED =
      Set.of("home", "host", "port", "keycloak-port", "db-port", "cache");

  /**
   * Reads flags and environment.
   *
   * @throws Refusal naming the first flag or value that makes no sense
   */
  static Settings parse(List<String> args, Map<String, String> env) {
    Map<String, String> flags = new HashMap<>();
    for (int i = 0; i < args.size(); i++) {
      String arg = args.get(i);
      int equals = arg.indexOf('=');
      String name =
          arg.startsWith("--") ? arg.substring(2, equals < 0 ? arg.length() : equals) : "";
      if (SWITCHES.contains(name)) {
        flags.put(name, "");
      } else if (!VALUED.contains(name)) {
        throw new Refusal("There is no flag " + arg + ": bin/run --help lists them.");
      } else if (equals >= 0) {
        flags.put(name, arg.substring(equals + 1));
      } else if (++i < args.size()) {
        flags.put(name, args.get(i));
      } else {
        throw new Refusal("The flag " + arg + " needs a value: bin/run --help shows which.");
      }
    }
    Path userHome = Path.of(System.getProperty("user.home"));
    Path home =
        Path.of(choice(flags, env, "home", userHome.resolve(".yin-studio").toString()))
            .toAbsolutePath()
            .normalize();
    return new Settings(
        home,
        Path.of(choice(flags, env, "cache", home.resolve("cache").toString()))
            .toAbsolutePath()
            .normalize(),
        Path.of(System.getProperty("studio.root", "")).toAbsolutePath(),
        choice(flags, env, "host", "127.0.0.1"),
        port(flags, env, "port", 8080),
        port(flags, env, "db-port", 5442),
        port(flags, env, "keycloak-port", 8180),
        !flags.containsKey("no-server"),
        !flags.containsKey("no-learning"));
  }

  static boolean asksForHelp(List<String> args) {
    return args.stream().anyMatch(HELP::contains);
  }

  /** What the flags are; {@code bin/run --help} prints the same file without a build. */
  static String help() {
    try (InputStream in = Settings.class.getResourceAsStream("help.txt")) {
      if (in == null) {
        throw new Refusal("The build left out help.txt.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException unreadable) {
      throw new Refusal("help.txt can't be read.", unreadable);
    }
  }

  private static String choice(
      Map<String, String> flags, Map<String, String> env, String name, String otherwise) {
    String flag = flags.get(name);
    if (flag != null && !flag.isBlank()) {
      return flag;
    }
    String set = env.get(variable(name));
    return set == null || set.isBlank() ? otherwise : set;
  }

  private static int port(
      Map<String, String> flags, Map<String, String> env, String name, int otherwise) {
    String text = choice(flags, env, name, Integer.toString(otherwise));
    try {
      int port = Integer.parseInt(text);
      if (port >= 1 && port <= 65535) {
        return port;
      }
    } catch (NumberFormatException notANumber) {
      // the same answer as for a number out of range
    }
    throw new Refusal(
        "--%s (%s) is a port from 1 to 65535, not %s.".formatted(name, variable(name), text));
  }

  private static String variable(String flag) {
    return "STUDIO_" + flag.toUpperCase(java.util.Locale.ROOT).replace('-', '_');
  }
}
