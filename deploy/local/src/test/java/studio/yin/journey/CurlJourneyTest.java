package studio.yin.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.yin.local.RunningStudio;

/** The page on the API shows a journey in curl; these are its very commands. */
class CurlJourneyTest {

  private static final Pattern BLOCK =
      Pattern.compile("^```sh\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  @TempDir Path folder;

  @Test
  void every_command_of_the_page_does_what_it_says() throws Exception {
    RunningStudio studio = RunningStudio.shared();
    List<String> blocks = blocks(Files.readString(RunningStudio.checkout().resolve("docs/api.md")));
    assertTrue(!blocks.isEmpty(), "docs/api.md has no block of sh");

    Path script = Files.writeString(folder.resolve("journey.sh"), String.join("\n", blocks));
    Path said = folder.resolve("said");
    ProcessBuilder shell =
        new ProcessBuilder("bash", "-xeuo", "pipefail", script.toString())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    shell.environment().put("BASE", studio.address());
    shell.environment().put("KEYCLOAK", studio.realm().replaceFirst("/realms/.*", ""));
    shell.environment().put("MIRA_PASSWORD", studio.mira());
    assertEquals(0, shell.start().waitFor(), () -> end(said));
  }

  private static List<String> blocks(String page) {
    List<String> blocks = new ArrayList<>();
    BLOCK.matcher(page).results().forEach(found -> blocks.add(found.group(1)));
    return blocks;
  }

  /** What was said last, with the command that said it. */
  private static String end(Path said) {
    try {
      List<String> lines = Files.readAllLines(said);
      return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
    } catch (java.io.IOException unreadable) {
      return unreadable.toString();
    }
  }
}
