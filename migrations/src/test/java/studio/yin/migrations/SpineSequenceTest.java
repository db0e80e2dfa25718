package studio.yin.migrations;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import studio.yin.migrations.CatalogueFiles.Entry;
import studio.yin.plan.StoredForm;
import studio.yin.pose.Catalogue;
import studio.yin.pose.HoldRange;
import studio.yin.pose.Pose;
import studio.yin.pose.Side;
import studio.yin.pose.SideWords;
import studio.yin.sequence.Credit;
import studio.yin.sequence.Cue;
import studio.yin.sequence.Kind;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.Step;
import studio.yin.timing.Minutes;
import studio.yin.timing.Timeline;

/** The real files, against what is known of the source and of the model's arithmetic. */
class SpineSequenceTest {
  private static final Pattern CUE = Pattern.compile("- moment: (\\w+)(?: # (.+))?");

  private final CatalogueFiles files = CatalogueFiles.read(CatalogueCopy.REAL);
  private final Sequence spine = requireNonNull(files.library().get("spine")).value().sequence();

  @Test
  void the_class_takes_from_37_to_56_minutes() {
    assertEquals("37:00", Minutes.clock(Timeline.shortest(spine).seconds()));
    assertEquals("56:00", Minutes.clock(Timeline.longest(spine).seconds()));
  }

  @Test
  void stated_holds_are_19_to_32_minutes_with_both_sides_counted() {
    assertEquals("19:00", Minutes.clock(stated(HoldRange::min)));
    assertEquals("32:00", Minutes.clock(stated(HoldRange::max)));
  }

  @Test
  void ranges_are_our_own_where_the_source_pauses_or_says_about() {
    List<Step> ours = spine.steps().stream().filter(Step::rangeIsOurs).toList();

    assertEquals(
        List.of("easy-pose", "melting-heart", "dangling", "sphinx"),
        ours.stream().map(Step::pose).toList());
    assertEquals(
        List.of(
            new HoldRange(60, 180),
            new HoldRange(90, 150),
            new HoldRange(150, 210),
            new HoldRange(240, 360)),
        ours.stream().map(Step::range).toList());
  }

  @Test
  void transitions_and_switches_take_9_minutes() {
    assertEquals(
        List.of(0, 45, 45, 120, 120, 60, 60),
        spine.steps().stream().map(step -> step.transition().seconds()).toList());
    assertEquals(
        List.of(0, 0, 0, 0, 45, 45, 0), spine.steps().stream().map(Step::switchSeconds).toList());
    assertEquals(
        "9:00", Minutes.clock(total(step -> step.transition().seconds() + step.switchSeconds())));
  }

  @Test
  void untouched_it_takes_46_and_a_half_minutes() {
    assertEquals("46:30", Minutes.clock(Timeline.of(spine).seconds()));
    assertEquals("37:30", Minutes.clock(total(Step::stillSeconds)));
  }

  @Test
  void seven_entries_and_eight_shapes_stand_in_the_order_of_the_source_and_one_is_ours() {
    assertEquals(
        List.of(
            List.of("easy-pose"),
            List.of("melting-heart"),
            List.of("dangling", "caterpillar"),
            List.of("sphinx", "seal"),
            List.of("revolved-shoelace"),
            List.of("banana"),
            List.of("savasana")),
        spine.steps().stream().map(Step::shapes).toList());
    assertEquals(Kind.OPENING, spine.steps().get(0).kind());
    assertEquals(Kind.CLOSING, spine.steps().get(6).kind());
  }

  @Test
  void shapes_are_called_as_teachers_call_them() {
    Catalogue catalogue = catalogue();

    assertEquals(
        List.of(
            "Easy Pose, Sukhāsana",
            "Melting Heart, Anāhatāsana",
            "Dangling, Uttānāsana",
            "Caterpillar, Paścimottānāsana",
            "Sphinx, Sālamba Bhujaṅgāsana",
            "Seal, Bhujaṅgāsana",
            "Revolved Shoelace, Gomukhāsana",
            "Banana Pose",
            "Savasana, Śavāsana"),
        spine.steps().stream()
            .flatMap(step -> step.shapes().stream())
            .map(slug -> catalogue.pose(slug).names())
            .map(
                names ->
                    Stream.of(names.name(), names.sanskrit())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", ")))
            .toList());
    assertEquals("Sphinx and Seal", spine.steps().get(3).name());
  }

  @Test
  void both_two_sided_poses_begin_on_the_right() {
    List<Step> twoSided = spine.steps().stream().filter(step -> step.sideCount() == 2).toList();

    assertEquals(
        List.of("revolved-shoelace", "banana"), twoSided.stream().map(Step::pose).toList());
    twoSided.forEach(step -> assertEquals(Side.RIGHT, step.sidesInOrder().get(0)));
    assertEquals("right side lengthens, body curves left", words("banana").of(Side.RIGHT));
    assertEquals("left knee on top, turning left", words("revolved-shoelace").of(Side.LEFT));
  }

  @Test
  void a_class_without_any_prop_is_possible() {
    List<String> props =
        spine.steps().stream()
            .map(
                step ->
                    step.props().stream()
                        .map(prop -> prop.key().toString())
                        .collect(Collectors.joining(" ")))
            .toList();

    assertEquals(
        List.of(
            "blanket@under-seat chair@under-seat",
            "block@under-forehead",
            "block@under-head block@under-arms",
            "",
            "blanket@under-seat block@between-knees",
            "",
            ""),
        props);
    assertTrue(spine.steps().stream().flatMap(s -> s.props().stream()).noneMatch(p -> p.needed()));
  }

  @Test
  void each_of_the_38_brief_steps_has_its_counterpart_in_order() throws IOException {
    List<Integer> stepsOfEntries = List.of(6, 6, 6, 4, 8, 5, 3);
    List<String> all =
        IntStream.rangeClosed(1, stepsOfEntries.size())
            .boxed()
            .flatMap(
                entry ->
                    IntStream.rangeClosed(1, stepsOfEntries.get(entry - 1))
                        .mapToObj(step -> "source " + entry + "." + step))
            .toList();

    assertEquals(38, all.size());
    assertEquals(all, marks().stream().filter(mark -> mark.startsWith("source")).toList());
  }

  @Test
  void a_mark_stands_at_a_cue_of_the_entry_that_it_names() throws IOException {
    List<String> marks = marks();
    int cue = 0;
    for (int entry = 1; entry <= spine.steps().size(); entry++) {
      for (int i = 0; i < spine.steps().get(entry - 1).cues().size(); i++, cue++) {
        String mark = marks.get(cue);
        assertTrue(!mark.startsWith("source") || mark.startsWith("source " + entry + "."), mark);
      }
    }
    assertEquals(marks.size(), cue);
  }

  @Test
  void the_stages_of_sphinx_and_seal_are_written_out_one_by_one() throws IOException {
    assertEquals(
        List.of("stage 1", "stage 2", "stage 3", "stage 4", "stage 5", "stage 6"),
        marks().stream().filter(mark -> mark.startsWith("stage")).toList());
  }

  @Test
  void every_step_says_how_to_come_in_and_how_to_come_out() {
    for (Step step : spine.steps()) {
      assertFalse(step.cues(Cue.Moment.ENTER, Cue.Audience.STUDENTS).isEmpty(), step.pose());
      assertFalse(step.cues(Cue.Moment.SETTLE, Cue.Audience.STUDENTS).isEmpty(), step.pose());
      assertFalse(step.cues(Cue.Moment.EXIT, Cue.Audience.STUDENTS).isEmpty(), step.pose());
    }
  }

  @Test
  void a_knee_that_complains_below_the_other_is_given_a_way_out() {
    assertTrue(
        said("revolved-shoelace")
            .contains("If the knee below complains, stretch that leg out in front of you."));
  }

  /**
   * A rung is no word for those with little English; sitting bones that are sent up arch the low
   * back and do not lengthen it; gravity pulls, not the floor.
   */
  @Test
  void nothing_is_said_that_means_something_else() {
    for (Step step : spine.steps()) {
      for (String wrong :
          List.of("rung", "ladder", "climb", "sagging", "low back grows long", "floor do the")) {
        assertFalse(said(step.pose()).toLowerCase(Locale.ROOT).contains(wrong), wrong);
      }
    }
  }

  @Test
  void what_the_source_asks_for_is_said() {
    String heart = said("melting-heart");
    assertTrue(heart.contains("in one soft arch"), heart);
    assertTrue(heart.contains("soften into this back bend"), heart);
    assertTrue(said("easy-pose").contains("rise from them along the spine"));
    assertTrue(said("easy-pose").contains("turn your attention inward"));
    assertTrue(said("dangling").contains("let gravity do the rest"));
    assertTrue(said("sphinx").contains("A light pressure in the low back belongs here"));
    assertTrue(said("revolved-shoelace").contains("then come back to hands and knees"));
    assertTrue(said("banana").contains("Leave the hips as they are"));
    assertTrue(said("savasana").contains("lay the arms by your sides"));
    assertTrue(said("savasana").contains("let the whole spine settle"));
  }

  /** When the hold begins is for the teacher to see, not for students to hear. */
  @Test
  void the_beginning_of_the_hold_is_told_to_the_teacher_and_knees_are_bent_once() {
    assertFalse(said("sphinx").contains("The hold begins"));
    assertFalse(said("sphinx").contains("Bend the knees"));
    assertTrue(
        spine.steps().get(3).cues(Cue.Moment.ENTER, Cue.Audience.TEACHER).stream()
            .anyMatch(cue -> cue.text().startsWith("The hold begins")));
  }

  @Test
  void cues_stand_in_the_order_of_their_moments() {
    for (Step step : spine.steps()) {
      List<Cue.Moment> moments = step.cues().stream().map(Cue::moment).toList();
      assertEquals(moments.stream().sorted().toList(), moments, step.pose());
    }
  }

  @Test
  void what_is_said_is_a_sentence_of_some_length() {
    Stream<String> texts =
        Stream.concat(
            spine.steps().stream().flatMap(step -> step.cues().stream()).map(Cue::text),
            poses().flatMap(pose -> pose.instructions().stream()));

    texts.forEach(
        text -> {
          assertTrue(text.split(" ").length >= 6, text);
          assertTrue(text.endsWith("."), text);
          assertFalse(text.contains("!"), text);
        });
  }

  @Test
  void the_source_is_credited() {
    assertEquals(
        new Credit(
            "Love your Back With This Spine-Focused Yin Yoga Sequence",
            "Leah Sugerman",
            "YogaUOnline"),
        spine.credit());
  }

  @Test
  void the_stored_form_is_read_back_as_it_was() {
    assertEquals(spine, StoredForm.read(StoredForm.write(spine), Sequence.class));
    poses().forEach(p -> assertEquals(p, StoredForm.read(StoredForm.write(p), Pose.class)));
  }

  /** What stands beside each cue of the file, in order; empty where there is no mark. */
  private static List<String> marks() throws IOException {
    List<String> marks = new ArrayList<>();
    for (String line :
        Files.readAllLines(CatalogueCopy.REAL.resolve("sequences").resolve("spine.yaml"))) {
      Matcher cue = CUE.matcher(line.strip());
      if (cue.matches()) {
        marks.add(cue.group(2) == null ? "" : cue.group(2));
      }
    }
    return marks;
  }

  /** What students hear in the step of a pose, the way to it among it. */
  private String said(String pose) {
    Step step = spine.steps().stream().filter(s -> pose.equals(s.pose())).findFirst().orElseThrow();
    return Stream.concat(
            Stream.of(step.transition().words()),
            step.cues().stream()
                .filter(cue -> cue.audience() == Cue.Audience.STUDENTS)
                .map(Cue::text))
        .collect(Collectors.joining(" "));
  }

  private int stated(ToIntFunction<HoldRange> end) {
    return spine.steps().stream()
        .filter(step -> !step.rangeIsOurs())
        .mapToInt(step -> step.sideCount() * end.applyAsInt(step.range()))
        .sum();
  }

  private int total(ToIntFunction<Step> seconds) {
    return spine.steps().stream().mapToInt(seconds).sum();
  }

  private SideWords words(String pose) {
    return requireNonNull(catalogue().pose(pose).sides());
  }

  private Catalogue catalogue() {
    return Catalogue.of(poses().toList());
  }

  private Stream<Pose> poses() {
    Map<String, Entry<Pose>> poses = files.poses();
    return poses.values().stream().map(Entry::value);
  }
}
