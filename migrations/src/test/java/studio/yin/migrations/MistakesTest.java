package studio.yin.migrations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MistakesTest {
  private static final String SEAL = "poses/seal.yaml";
  private static final String SPINE = "sequences/spine.yaml";

  private final CatalogueCopy copy;

  MistakesTest(@TempDir Path temporary) throws IOException {
    copy = new CatalogueCopy(temporary);
  }

  @Test
  void the_real_files_have_none() {
    assertEquals(List.of(), copy.mistakes());
  }

  /**
   * A file, what it says, what it says wrongly, on which line that shows, and what we say of it.
   */
  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          poses/seal.yaml | difficulty: 2 | difficulty: 7 | difficulty: 7 | difficulty is 1, 2 or 3: 7
          poses/seal.yaml | difficulty: 2 | difficulty: two | difficulty: two | difficulty should be a whole number
          poses/seal.yaml | difficulty: 2 | difficulty: 1.5 | difficulty: 1.5 | difficulty should be a whole number
          poses/seal.yaml | difficulty: 2 | dificulty: 2 | dificulty | there is no field dificulty here; there are slug, sanskrit
          poses/seal.yaml | difficulty: 2 | # nothing | slug: seal | difficulty is missing; write it here
          poses/seal.en.yaml | name: Seal | # nothing | props: | name is missing; write it here
          poses/seal.en.yaml | name: Seal | name: "" | name: | a pose needs a name
          poses/seal.en.yaml | name: Seal | name: 12 | name: 12 | name should be text; put quotes around it
          poses/seal.en.yaml | name: Seal | `name: Seal\nsides: {right: this, left: that}` | sides: | sides is nothing of seal; take it out
          poses/seal.en.yaml | block@under-hands | block@under-feet | block@under-feet | props/block@under-feet is nothing of seal; take it out
          poses/seal.en.yaml | pregnancy: | groin: | cautions: | cautions/pregnancy is missing; write it here
          poses/seal.en.yaml | pregnancy: | groin: | groin: | cautions/groin is nothing of seal; take it out
          poses/seal.en.yaml | pregnancy: | joy: | joy: | joy is “joy”; choose one of pregnancy, disc
          poses/banana.en.yaml | `sides:\n` | `others2:\n` | others2 | there is no field others2 here
          poses/banana.yaml | twoSided: true | twoSided: maybe | twoSided: maybe | twoSided should be true or false
          poses/seal.yaml | category: yin | category: yang | category: yang | category is “yang”; choose one of yin, restorative
          poses/seal.yaml | family: back-bend | family: backbend | family: backbend | family is “backbend”; choose one of ankles, back-bend
          poses/seal.yaml | kind: block | kind: brick | kind: brick | kind is “brick”; choose one of block, blanket
          poses/seal.yaml | count: 2 | count: 20 | count: 20 | count: From 1 to 9, please.
          poses/seal.yaml | needed: false | needed: perhaps | needed: perhaps | needed should be true or false
          poses/seal.yaml | spine: [extension] | spine: extension | spine: extension | spine should be a list
          poses/seal.yaml | spine: [extension] | spine: [] | spine: [] | say what the spine does
          poses/seal.yaml | slug: seal | slug: Seal | slug: Seal | a slug is lower-case words with hyphens
          poses/seal.yaml | slug: seal | slug: walrus | slug: walrus | the slug is walrus but the file is seal.yaml
          poses/seal.yaml | slug: seal | slug: sphinx | slug: sphinx | the slug is sphinx but the file is seal.yaml
          poses/seal.yaml | min: 60, max: 120 | min: 120, max: 60 | beginner: | a hold range rises from 1 second or more: 120 to 60
          poses/seal.yaml | min: 120, max: 300 | min: 20, max: 30 | experienced: | the experienced hold no shorter
          poses/seal.yaml | counterposes: [childs-pose, prone-rest] | counterposes: [walrus] | counterposes: | there is no pose walrus; write poses/walrus.yaml
          poses/seal.yaml | counterposes: [childs-pose, prone-rest] | counterposes: [seal] | counterposes: | seal is the pose itself; name another
          poses/seal.yaml | pose: melting-heart | pose: walrus | pose: walrus | there is no pose walrus
          poses/seal.yaml | otherwise: [constructive-rest] | otherwise: [walrus] | [walrus] | there is no pose walrus
          poses/seal.yaml | `pose: prone-rest, otherwise` | `otherwise` | otherwise: | a caution to avoid names the pose to take instead
          poses/seal.yaml | `, pose: melting-heart` | `` | level: avoid | a caution to avoid names the pose to take instead
          poses/seal.yaml | figure: seal | figure: walrus | figure: walrus | there is no figure walrus; draw it in figures/walrus.yaml
          poses/seal.yaml | figure: seal | `figure: seal\nvariations: [{slug: low, figure: walrus}]` | walrus | there is no figure walrus; draw it in figures/walrus.yaml
          poses/sphinx.en.yaml | `name: "Elbows ahead"` | `name: ""` | `name: ""` | name says nothing; write it here
          poses/sphinx.en.yaml | `described: "Someone lies` | `described: "someone lies` | elbows-ahead: | a sentence begins with a capital
          poses/sphinx.en.yaml | `name: "Elbows ahead", ` | `` | elbows-ahead: | name is missing; write it here
          poses/sphinx.en.yaml | elbows-ahead: | elbows-under: | elbows-under: | variations/elbows-under is nothing of sphinx; take it out
          poses/seal.yaml | figure: seal | `figure: seal\nvariations: [{slug: Low, figure: sphinx}]` | slug: Low | a slug is lower-case words with hyphens: Low
          poses/seal.yaml | figure: seal | `figure: seal\nvariations: [{slug: low, figure: sphinx}, {slug: low, figure: sphinx}]` | slug: low | variations of one pose have different slugs
          poses/seal.en.yaml | long behind. | long behind | described: | a sentence begins with a capital and ends with a full stop
          poses/seal.en.yaml | - Return to Sphinx. | - return to Sphinx. | - return to Sphinx. | a sentence begins with a capital
          poses/seal.yaml | targets: [low-back, belly] | targets: [] | targets: [] | targets are missing
          poses/seal.yaml | figure: seal | `difficulty:  2` | `difficulty:  2` | difficulty stands here a second time
          poses/seal.en.yaml | name: Seal | name: "Seal | blanket@ | this is not YAML: expected <block end>, but found '<scalar>'; what cannot be read begins on line 1
          poses/seal.yaml | difficulty: 2 | @difficulty: 2 | @difficulty | this is not YAML: found character '@' that cannot start any token
          sequences/spine.yaml | pose: dangling | pose: ragdoll | pose: ragdoll | there is no pose ragdoll
          sequences/spine.yaml | alternatives: [seal] | alternatives: [walrus] | alternatives: [walrus] | there is no pose walrus
          sequences/spine.yaml | movements: [cat-cow, downward-dog] | movements: [cat-cow, upward-dog] | movements: [cat-cow, up | there is no pose upward-dog
          sequences/spine.yaml | hold: {seconds: 300} | hold: {seconds: 200} | hold: {seconds: 200} | a hold of 3:20 is outside its range, 4:00 to 6:00
          sequences/spine.yaml | hold: {seconds: 300} | hold: {seconds: 0} | hold: {seconds: 0} | A hold lasts from 0:01 to 60:00 a side.
          sequences/spine.yaml | min: 300, max: 420 | min: 420, max: 300 | min: 420, max: 300 | a hold range rises
          sequences/spine.yaml | seconds: 60 | seconds: -5 | seconds: -5 | This takes from 0 to 900 seconds.
          sequences/spine.yaml | pose: easy-pose | pose: banana | pose: banana | banana has two sides
          sequences/spine.yaml | pose: revolved-shoelace | pose: savasana | sides: {first | savasana has one side; take out the sides
          sequences/spine.yaml | title: Spine sequence | title: '' | title: | title: Please write something here.
          sequences/spine.yaml | words: Move freely for a moment, then lie back. | words: '' | words: '' | words says nothing
          sequences/spine.yaml | text: Rest, and let | text: '' # let | text: '' | Please write something here.
          sequences/spine.yaml | position: 1 | position: 0 | position: 0 | position counts from 1
          sequences/spine.yaml | switchSeconds: 45 | switchSeconds: 4500 | switchSeconds: 4500 | This takes from 0 to 600 seconds.
          """)
  void is_told_with_file_and_line(
      String file, String text, String wrong, String shownAt, String said) throws IOException {
    copy.change(file, text, wrong);

    told(file, copy.line(file, shownAt), said);
  }

  @Test
  void a_step_id_that_is_taken_is_told_where_it_stands_again() throws IOException {
    String first =
        Files.readAllLines(copy.folder.resolve(SPINE)).stream()
            .filter(line -> line.contains("- id: "))
            .findFirst()
            .orElseThrow();
    int line = copy.line(SPINE, "pose: dangling") - 2;
    List<String> lines = new ArrayList<>(Files.readAllLines(copy.folder.resolve(SPINE)));
    lines.set(line - 1, first);
    Files.write(copy.folder.resolve(SPINE), lines);

    told(SPINE, line, "another step of spine has this id; make a new one");
  }

  @Test
  void an_empty_file_says_so() throws IOException {
    copy.write(SEAL, "# to be written\n");

    told(SEAL, 1, "the file is empty");
  }

  @Test
  void a_second_document_in_a_file_says_so() throws IOException {
    String seal = Files.readString(copy.folder.resolve(SEAL));
    copy.write(SEAL, seal + "---\nslug: walrus\n");

    told(SEAL, seal.lines().toList().size() + 2, "a second document begins here");
  }

  @Test
  void a_file_of_another_kind_says_so() throws IOException {
    copy.write("poses/seal.yml", "slug: seal\n");

    told("poses/seal.yml", 1, "this is not a data file");
  }

  @Test
  void a_pose_without_its_words_and_words_without_their_pose_are_told() throws IOException {
    copy.delete("poses/seal.en.yaml").write("poses/walrus.en.yaml", "name: Walrus\n");

    told(SEAL, 1, "nobody tells seal; write poses/seal.en.yaml");
    told("poses/walrus.en.yaml", 1, "there is no pose walrus; write poses/walrus.yaml");
  }

  @Test
  void another_language_is_a_file_and_is_checked_as_the_first_one_is() throws IOException {
    copy.write("poses/seal.de.yaml", Files.readString(copy.folder.resolve("poses/seal.en.yaml")));
    assertEquals(List.of(), copy.mistakes());

    copy.change("poses/seal.de.yaml", "- Return to Sphinx.", "- zurück zu Sphinx");
    told(
        "poses/seal.de.yaml",
        copy.line("poses/seal.de.yaml", "zurück"),
        "a sentence begins with a capital");
  }

  @Test
  void a_pose_that_others_need_cannot_go() throws IOException {
    copy.delete("poses/cat-cow.yaml");

    told(SPINE, copy.line(SPINE, "movements: [cat-cow"), "there is no pose cat-cow");
    told("poses/childs-pose.yaml", copy.line("poses/childs-pose.yaml", "counterposes"), "cat-cow");
  }

  @Test
  void two_sequences_cannot_have_one_place() throws IOException {
    String other =
        Files.readString(copy.folder.resolve(SPINE))
            .replace("slug: spine", "slug: other")
            .replaceAll("- id: .", "- id: 0");
    copy.write("sequences/other.yaml", other);

    told(SPINE, copy.line(SPINE, "position:"), "position 1 is other's; choose another");
  }

  @Test
  void all_are_told_at_once() throws IOException {
    copy.change(SEAL, "difficulty: 2", "difficulty: two")
        .change(SEAL, "category: yin", "category: yang")
        .change(SEAL, "pose: melting-heart", "pose: walrus")
        .change(
            "poses/banana.yaml",
            "counterposes: [knees-to-chest, windshield-wipers, constructive-rest]",
            "counterposes: [peel]")
        .change(SPINE, "pose: dangling", "pose: ragdoll")
        .write("figures/cow.yaml", "- not fields\n");

    List<Mistake> mistakes = copy.mistakes();

    assertEquals(
        List.of("cow.yaml", "banana.yaml", "seal.yaml", "seal.yaml", "seal.yaml", "spine.yaml"),
        mistakes.stream().map(mistake -> mistake.file().getFileName().toString()).toList());
  }

  @Test
  void a_mistake_reads_as_editors_expect_it() {
    assertEquals(
        "poses/seal.yaml:3: no seal",
        new Mistake(Path.of("poses/seal.yaml"), 3, "no seal").toString());
  }

  private void told(String file, int line, String said) {
    List<Mistake> mistakes = copy.mistakes();
    assertTrue(
        mistakes.stream()
            .anyMatch(
                mistake ->
                    mistake.file().equals(copy.folder.resolve(file))
                        && mistake.line() == line
                        && mistake.said().contains(said)),
        () -> "line " + line + " of " + file + ", among " + mistakes);
  }
}
