package studio.yin.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A program to run as a child.
 *
 * @param name what people call it, such as {@code Keycloak}
 * @param executable the program file that the process will be running once it is under way
 * @param arguments what follows the executable
 * @param environment set over the launcher's own environment
 * @param folder its working folder
 * @param ending the signal that ends it in order
 * @param manner how else it differs from the others
 */
record Program(
    String name,
    Path executable,
    List<String> arguments,
    Map<String, String> environment,
    Path folder,
    Ending ending,
    Set<Manner> manner) {

  /** What is not common to all programs. */
  enum Manner {
    /** It refuses to run for the root user. */
    REFUSES_ROOT,
    /** It is in nobody's way: the others get the processor first. */
    IN_NO_HURRY
  }

  /** How a program is asked to end. */
  enum Ending {
    TERM,
    /** PostgreSQL waits for its clients after TERM, and ends their sessions after INT. */
    INT
  }

  static Program java(
      String name, List<String> arguments, Map<String, String> environment, Path folder) {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    return new Program(name, java, arguments, environment, folder, Ending.TERM, Set.of());
  }

  Program inNoHurry() {
    return new Program(
        name, executable, arguments, environment, folder, ending, Set.of(Manner.IN_NO_HURRY));
  }

  boolean is(Manner one) {
    return manner.contains(one);
  }

  /** A name for files: {@code keycloak-build} for {@code Keycloak build}. */
  String fileName() {
    return name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
  }
}
