package studio.yin.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.yin.local.RunningStudio;

/** The page on the API shows a journey in curl; these are its very commands. */
class CurlJourneyTest {

  /** For the local studio. */
  private static final String HERE = "sh";

  /** For any other, where somebody has to say yes in a browser. */
  private static final String ELSEWHERE = "bash";

  private final RunningStudio studio = RunningStudio.shared();

  @TempDir Path folder;

  @Test
  void every_command_of_the_page_does_what_it_says() throws Exception {
    Path said = folder.resolve("said");
    assertEquals(0, run(HERE, said).waitFor(), () -> end(said));
  }

  @Test
  void a_program_without_a_password_is_let_in_by_mira() throws Exception {
    Path said = folder.resolve("said");
    Process program = run(ELSEWHERE, said);
    try (Browser mira = Browser.open(studio)) {
      mira.go(address(program, said));
      mira.type("#username", Person.MIRA.username());
      mira.type("#password", studio.mira());
      mira.click("#kc-login");
      assertTrue(mira.words().contains("A program of yours"), mira.words());
      mira.click("input[name='accept'], button[name='accept']");
      mira.await("the end", at -> at.getPageSource().contains("The program is let in") ? 1 : null);
    }
    assertEquals(0, program.waitFor(), () -> end(said));
    assertTrue(Files.readString(folder.resolve("library.json")).contains("spine"));
  }

  private Process run(String language, Path said) throws IOException {
    String page = Files.readString(RunningStudio.checkout().resolve("docs/api.md"));
    List<String> blocks =
        Pattern.compile("^```" + language + "\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL)
            .matcher(page)
            .results()
            .map(found -> found.group(1))
            .toList();
    assertTrue(!blocks.isEmpty(), "docs/api.md has no block of " + language);
    Path script = Files.writeString(folder.resolve("journey.sh"), String.join("\n", blocks));
    ProcessBuilder shell =
        new ProcessBuilder("bash", "-xeuo", "pipefail", script.toString())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    shell.environment().put("BASE", studio.address());
    shell.environment().put("KEYCLOAK", studio.realm().replaceFirst("/realms/.*", ""));
    shell.environment().put("MIRA_PASSWORD", studio.mira());
    return shell.start();
  }

  /** What the program asks to be opened. */
  private static String address(Process program, Path said) throws Exception {
    while (true) {
      Matcher address =
          Pattern.compile("^Open this in a browser: (\\S+)$", Pattern.MULTILINE)
              .matcher(Files.readString(said));
      if (address.find()) {
        return address.group(1);
      }
      assertTrue(program.isAlive(), end(said));
      Thread.sleep(50);
    }
  }

  /** What was said last, with the command that said it. */
  private static String end(Path said) {
    try {
      List<String> lines = Files.readAllLines(said);
      return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
    } catch (IOException unreadable) {
      return unreadable.toString();
    }
  }
}
