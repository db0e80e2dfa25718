package studio.yin.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static studio.yin.Refusals.refused;
import static studio.yin.sequence.SlowSunday.BANANA;
import static studio.yin.sequence.SlowSunday.BLANKET;
import static studio.yin.sequence.SlowSunday.BLOCK;
import static studio.yin.sequence.SlowSunday.EASY;
import static studio.yin.sequence.SlowSunday.HEART;
import static studio.yin.sequence.SlowSunday.NOWHERE;
import static studio.yin.sequence.SlowSunday.REST;
import static studio.yin.sequence.SlowSunday.SAVASANA;
import static studio.yin.sequence.SlowSunday.SPHINX;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import studio.yin.Reason;
import studio.yin.pose.Place;
import studio.yin.pose.Prop;
import studio.yin.pose.PropKind;
import studio.yin.pose.Purpose;
import studio.yin.pose.Shapes;
import studio.yin.pose.Side;
import studio.yin.sequence.Brief;
import studio.yin.sequence.ClassEdit;
import studio.yin.sequence.Cue;
import studio.yin.sequence.Dismissal;
import studio.yin.sequence.Edit;
import studio.yin.sequence.Hold;
import studio.yin.sequence.OrderEdit;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.SetAside;
import studio.yin.sequence.Sides;
import studio.yin.sequence.SlowSunday;
import studio.yin.sequence.Step;
import studio.yin.sequence.StepEdit;
import studio.yin.speech.Wording;

/** What Mira's two tabs make of "Slow Sunday". */
class MergeTest {
  private static final UUID ELSEWHERE = SlowSunday.id(98);

  private final Sequence sunday = SlowSunday.sequence();

  // what merges

  @Test
  void a_hold_here_and_a_title_there_are_both_changed() {
    Merge merge = merge(hold(BANANA, 240), ClassEdit.retitle("Slow Monday"));
    assertTrue(merge.isClean());
    assertEquals("Slow Monday", merge.sequence().title());
    assertEquals(new Hold(240), step(merge, BANANA).hold());
  }

  @Test
  void two_things_of_one_step_are_both_changed() {
    Merge merge =
        merge(hold(BANANA, 240), new StepEdit.ChangeTransition(BANANA, 90, "Roll on to the back."));
    assertTrue(merge.isClean());
    assertEquals(new Hold(240), step(merge, BANANA).hold());
    assertEquals(90, step(merge, BANANA).transition().seconds());
  }

  @Test
  void what_both_have_changed_alike_is_changed_once() {
    Edit both =
        new Edit.Together(
            List.of(
                hold(BANANA, 240),
                new OrderEdit.Move(BANANA, 0),
                ClassEdit.retitle("Slow Monday"),
                new StepEdit.HaveProp(EASY, BLOCK),
                new OrderEdit.Remove(REST)));
    assertEquals(new Merge(apply(both), List.of()), merge(both, both));
  }

  @Test
  void each_side_of_a_step_and_the_time_between_them_are_merged_by_themselves() {
    Merge merge =
        merge(
            StepEdit.changeSides(BANANA, Sides.alike(Side.LEFT, 45)),
            StepEdit.changeSides(BANANA, new Sides(Side.RIGHT, 30, new Hold(9), false, true)));
    assertTrue(merge.isClean());
    assertEquals(new Sides(Side.LEFT, 30, new Hold(9), false, true), step(merge, BANANA).sides());
  }

  @Test
  void a_prop_here_and_another_there_are_both_had() {
    Merge merge =
        merge(
            new StepEdit.HaveProp(HEART, prop(PropKind.CHAIR, Place.IN_FRONT)),
            new StepEdit.RemoveProp(HEART, BLOCK.key()));
    assertTrue(merge.isClean());
    assertEquals(
        List.of(BLANKET, prop(PropKind.CHAIR, Place.IN_FRONT)), step(merge, HEART).props());
  }

  @Test
  void props_that_one_has_ordered_and_the_other_has_added_to_are_in_that_order() {
    Edit order = StepEdit.changeProps(HEART, List.of(BLANKET, BLOCK));
    Edit add = new StepEdit.HaveProp(HEART, prop(PropKind.CHAIR, Place.IN_FRONT));
    List<Prop> both = List.of(BLANKET, BLOCK, prop(PropKind.CHAIR, Place.IN_FRONT));
    assertEquals(both, step(merge(order, add), HEART).props());
    assertEquals(both, step(merge(add, order), HEART).props());
  }

  @Test
  void words_at_two_moments_are_both_said() {
    Merge merge =
        merge(
            say(HEART, Cue.Moment.ENTER, "Walk on."),
            say(HEART, Cue.Moment.SETTLE, "One.", "Two."));
    assertTrue(merge.isClean());
    assertEquals(
        List.of("Walk on.", "One.", "Two.", "Mind Jo's shoulder.", "Come back the way you came."),
        step(merge, HEART).cues().stream().map(Cue::text).toList());
  }

  @Test
  void steps_that_both_put_in_one_place_are_both_there_whoever_is_asked() {
    Edit one = insert(NOWHERE, 2);
    Edit other = insert(ELSEWHERE, 2);
    assertTrue(merge(one, other).isClean());
    assertEquals(
        List.of(EASY, HEART, ELSEWHERE, NOWHERE, REST, BANANA, SAVASANA), order(merge(one, other)));
    assertEquals(merge(one, other), merge(other, one));
  }

  @Test
  void two_steps_that_one_put_in_stay_together() {
    Edit one = new Edit.Together(List.of(insert(SlowSunday.id(50), 1), insert(NOWHERE, 2)));
    assertEquals(
        List.of(SlowSunday.id(50), NOWHERE, ELSEWHERE),
        order(merge(one, insert(ELSEWHERE, 1))).subList(1, 4));
    Edit first = new Edit.Together(List.of(insert(NOWHERE, 0), insert(SlowSunday.id(50), 1)));
    assertEquals(
        List.of(ELSEWHERE, NOWHERE, SlowSunday.id(50), EASY),
        order(merge(first, insert(ELSEWHERE, 0))).subList(0, 4));
  }

  @Test
  void two_steps_that_moved_have_both_moved() {
    Merge merge = merge(new OrderEdit.Move(EASY, 4), new OrderEdit.Move(BANANA, 0));
    assertTrue(merge.isClean());
    assertEquals(List.of(BANANA, HEART, REST, SAVASANA, EASY), order(merge));
  }

  @Test
  void one_order_that_both_made_by_other_moves_is_that_order() {
    Sequence two = sunday.steps(sunday.steps().subList(0, 2), List.of());
    Sequence turned = two.apply(new OrderEdit.Move(EASY, 1)).orThrow();
    assertEquals(new Merge(turned, List.of()), Merge.of(two, turned, turned));
  }

  @Test
  void a_step_that_went_here_and_another_that_went_there_are_both_set_aside() {
    Merge merge = merge(new OrderEdit.Remove(EASY), new OrderEdit.Remove(BANANA));
    assertTrue(merge.isClean());
    assertEquals(List.of(HEART, REST, SAVASANA), order(merge));
    assertEquals(3, merge.sequence().aside().size());
    assertEquals(merge, merge(new OrderEdit.Remove(BANANA), new OrderEdit.Remove(EASY)));
  }

  @Test
  void a_step_that_both_took_out_one_of_them_for_good_is_set_aside() {
    Merge merge = merge(new OrderEdit.Discard(BANANA), new OrderEdit.Remove(BANANA));
    assertTrue(merge.isClean());
    assertEquals(
        apply(new OrderEdit.Remove(BANANA)).aside().getFirst(),
        merge.sequence().aside().getFirst());
    assertEquals(merge, merge(new OrderEdit.Remove(BANANA), new OrderEdit.Discard(BANANA)));
  }

  @Test
  void a_step_that_one_threw_away_and_the_other_left_alone_is_gone() {
    Merge merge = merge(new OrderEdit.Discard(BANANA), hold(EASY, 60));
    assertTrue(merge.isClean());
    assertEquals(sunday.aside(), merge.sequence().aside());
    assertEquals(List.of(EASY, HEART, REST, SAVASANA), order(merge));
  }

  @Test
  void a_step_that_fell_off_here_and_came_back_there_is_back() {
    Merge merge = merge(new OrderEdit.KeepAside(List.of()), new OrderEdit.Restore(SPHINX));
    assertTrue(merge.isClean());
    assertEquals(List.of(EASY, HEART, SPHINX, REST, BANANA, SAVASANA), order(merge));
    Merge off = merge(new OrderEdit.KeepAside(List.of()), hold(EASY, 60));
    assertEquals(List.of(), off.sequence().aside());
  }

  @Test
  void a_step_that_was_changed_where_it_lies_does_not_fall_off() {
    Step sphinx = sunday.aside().getFirst().step().hold(new Hold(60));
    Edit change = new OrderEdit.KeepAside(List.of(new SetAside(sphinx, 2, HEART)));
    Edit off = new OrderEdit.KeepAside(List.of());
    assertEquals(sphinx, merge(change, off).sequence().aside().getFirst().step());
    assertEquals(sphinx, merge(off, change).sequence().aside().getFirst().step());
  }

  @Test
  void a_step_that_lies_elsewhere_aside_is_where_the_one_who_moved_it_put_it() {
    Step sphinx = sunday.aside().getFirst().step();
    Edit moved = new OrderEdit.KeepAside(List.of(new SetAside(sphinx, 4, BANANA)));
    Edit again = new OrderEdit.KeepAside(List.of(new SetAside(sphinx, 1, EASY)));
    Edit none = hold(EASY, 60);
    assertEquals(4, merge(moved, none).sequence().aside().getFirst().at());
    assertEquals(4, merge(none, moved).sequence().aside().getFirst().at());
    assertEquals(1, merge(moved, again).sequence().aside().getFirst().at());
    assertEquals(1, merge(again, moved).sequence().aside().getFirst().at());
  }

  @Test
  void each_part_of_the_brief_is_merged_by_itself() {
    Sequence mine = sunday.brief(new Brief(2700, null, List.of(), List.of(), List.of()));
    Sequence theirs = sunday.brief(new Brief(null, 12, List.of(), List.of(), List.of()));
    assertEquals(
        new Brief(2700, 12, List.of(), List.of(), List.of()),
        Merge.of(sunday, mine, theirs).sequence().brief());
  }

  // what conflicts

  @Test
  void two_holds_of_one_step_conflict_and_mine_stands_for_the_time_being() {
    Merge merge = merge(hold(BANANA, 240), hold(BANANA, 300));
    assertEquals(
        List.of(
            new Conflict(
                Conflict.Cause.OTHERWISE,
                List.of(new PartChanged<>(BANANA, StepField.HOLD, new Hold(360), new Hold(240))),
                List.of(new PartChanged<>(BANANA, StepField.HOLD, new Hold(360), new Hold(300))))),
        merge.conflicts());
    assertEquals(new Hold(240), step(merge, BANANA).hold());
    assertEquals(new Hold(300), step(taken(merge), BANANA).hold());
    assertEquals(Optional.of(BANANA), merge.conflicts().getFirst().step());
  }

  @Test
  void a_conflict_shows_what_both_have_said() {
    Merge merge = merge(hold(BANANA, 240), hold(BANANA, 300));
    assertEquals(
        "Said differently. Yours: Banana by the sea: 6:00 → 4:00 a side."
            + " Theirs: Banana by the sea: 6:00 → 5:00 a side.",
        new Wording(Locale.ENGLISH, slug -> slug, List.of(sunday))
            .sentence(merge.conflicts().getFirst()));
  }

  @Test
  void two_titles_conflict_and_are_of_no_step() {
    Merge merge = merge(ClassEdit.retitle("Mine"), ClassEdit.retitle("Theirs"));
    assertEquals(Optional.empty(), merge.conflicts().getFirst().step());
    assertEquals("Mine", merge.sequence().title());
    assertEquals("Theirs", taken(merge).title());
  }

  @Test
  void one_warning_that_is_dismissed_for_two_reasons_is_a_conflict() {
    Merge merge = merge(dismiss("no-rebound", "Mine."), dismiss("no-rebound", "Theirs."));
    assertEquals(1, merge.conflicts().size());
    assertEquals("Mine.", merge.sequence().dismissals().getFirst().reason());
    assertEquals("Theirs.", taken(merge).dismissals().getFirst().reason());
    assertTrue(merge(dismiss("no-rebound", "Mine."), dismiss("no-opening", "Theirs.")).isClean());
  }

  @Test
  void a_prop_that_one_took_away_and_the_other_changed_is_a_conflict() {
    Prop three = new Prop(PropKind.BLOCK, 3, Place.UNDER_FOREHEAD, null, "", Purpose.SUPPORT, true);
    Edit away = new StepEdit.RemoveProp(HEART, BLOCK.key());
    Edit more = new StepEdit.HaveProp(HEART, three);
    assertEquals(List.of(BLANKET), step(merge(away, more), HEART).props());
    assertEquals(List.of(BLANKET, three), step(taken(merge(away, more)), HEART).props());
    assertEquals(List.of(three, BLANKET), step(merge(more, away), HEART).props());
    assertEquals(List.of(BLANKET), step(taken(merge(more, away)), HEART).props());
  }

  @Test
  void two_orders_of_the_props_are_a_conflict() {
    Prop chair = prop(PropKind.CHAIR, Place.IN_FRONT);
    Sequence base = apply(new StepEdit.HaveProp(HEART, chair));
    Sequence mine = props(base, List.of(chair, BLOCK, BLANKET));
    Sequence theirs = props(base, List.of(BLOCK, chair, BLANKET));
    Merge merge = Merge.of(base, mine, theirs);
    assertEquals(Conflict.Cause.ORDER, merge.conflicts().getFirst().cause());
    assertEquals(mine, merge.sequence());
    assertEquals(theirs, taken(merge));
  }

  @Test
  void two_props_that_both_added_in_two_orders_are_a_conflict() {
    Prop chair = prop(PropKind.CHAIR, Place.IN_FRONT);
    Prop wall = prop(PropKind.WALL, Place.AT_WALL);
    Sequence mine = props(sunday, List.of(BLOCK, BLANKET, chair, wall));
    Sequence theirs = props(sunday, List.of(BLOCK, BLANKET, wall, chair));
    Merge merge = Merge.of(sunday, mine, theirs);
    assertEquals(1, merge.conflicts().size());
    assertEquals(mine, merge.sequence());
    assertEquals(theirs, taken(merge));
  }

  @Test
  void a_pose_with_its_variation_is_one_thing_once_the_pose_is_another() {
    Edit pose = new StepEdit.ChangePose(HEART, "sphinx", null, null);
    Edit variation = StepEdit.changeVariation(HEART, "one-arm");
    Merge merge = merge(pose, variation);
    assertEquals(1, merge.conflicts().size());
    assertEquals("sphinx", step(merge, HEART).pose());
    assertEquals("melting-heart", step(taken(merge), HEART).pose());
    assertEquals("one-arm", step(taken(merge), HEART).variation());
    assertEquals("sphinx", step(taken(merge(variation, pose)), HEART).pose());
  }

  @Test
  void sides_are_one_thing_once_one_of_them_has_none() {
    Edit none = StepEdit.changeSides(BANANA, null);
    Edit left = StepEdit.changeSides(BANANA, Sides.alike(Side.LEFT, 10));
    Merge merge = merge(none, left);
    assertEquals(1, merge.conflicts().size());
    assertEquals(null, step(merge, BANANA).sides());
    assertEquals(Sides.alike(Side.LEFT, 10), step(taken(merge), BANANA).sides());
    assertEquals(Sides.alike(Side.LEFT, 10), step(merge(left, none), BANANA).sides());
  }

  @Test
  void a_step_that_i_took_out_and_they_changed_lies_aside_with_the_change() {
    Merge merge = merge(new OrderEdit.Remove(BANANA), hold(BANANA, 60));
    assertEquals(Conflict.Cause.GONE, merge.conflicts().getFirst().cause());
    assertEquals(new Hold(60), merge.sequence().aside().getFirst().step().hold());
    assertEquals(BANANA, merge.sequence().aside().getFirst().step().id());
    assertEquals(apply(hold(BANANA, 60)), taken(merge));
  }

  @Test
  void a_step_that_i_threw_away_and_they_changed_lies_aside_where_it_stood() {
    Merge merge = merge(new OrderEdit.Discard(BANANA), hold(BANANA, 60));
    assertEquals(
        new SetAside(step(apply(hold(BANANA, 60)), BANANA), 3, REST),
        merge.sequence().aside().getFirst());
    assertEquals(apply(hold(BANANA, 60)), taken(merge));
    Merge first = merge(new OrderEdit.Discard(EASY), hold(EASY, 60));
    assertEquals(0, first.sequence().aside().getFirst().at());
    assertEquals(null, first.sequence().aside().getFirst().after());
  }

  @Test
  void a_step_that_i_changed_and_they_took_out_stays_until_that_is_chosen() {
    Merge merge = merge(hold(BANANA, 60), new OrderEdit.Remove(BANANA));
    assertEquals(apply(hold(BANANA, 60)), merge.sequence());
    assertEquals(List.of(EASY, HEART, REST, SAVASANA), order(new Merge(taken(merge), List.of())));
    assertEquals(new Hold(60), taken(merge).aside().getFirst().step().hold());
  }

  @Test
  void a_step_that_one_took_out_and_the_other_moved_is_a_conflict_too() {
    Merge merge = merge(new OrderEdit.Remove(BANANA), new OrderEdit.Move(BANANA, 0));
    assertEquals(1, merge.conflicts().size());
    assertEquals(apply(new OrderEdit.Move(BANANA, 0)), taken(merge));
  }

  @Test
  void one_step_that_both_moved_to_two_places_is_a_conflict() {
    Merge merge = merge(new OrderEdit.Move(EASY, 2), new OrderEdit.Move(EASY, 4));
    assertEquals(1, merge.conflicts().size());
    assertEquals(Conflict.Cause.ORDER, merge.conflicts().getFirst().cause());
    assertEquals(Optional.of(EASY), merge.conflicts().getFirst().step());
    assertEquals(apply(new OrderEdit.Move(EASY, 2)), merge.sequence());
    assertEquals(apply(new OrderEdit.Move(EASY, 4)), taken(merge));
  }

  @Test
  void one_step_that_both_put_in_and_said_otherwise_of_is_a_conflict() {
    Step longer = Step.of(Shapes.SPHINX, NOWHERE).hold(new Hold(300));
    Merge merge = merge(insert(NOWHERE, 2), new OrderEdit.Insert(longer, 2));
    assertEquals(
        List.of(
            new Conflict(
                Conflict.Cause.OTHERWISE,
                List.of(new PartChanged<>(NOWHERE, StepField.HOLD, new Hold(300), new Hold(180))),
                List.of(new PartChanged<>(NOWHERE, StepField.HOLD, new Hold(180), new Hold(300))))),
        merge.conflicts());
    assertEquals(longer, step(taken(merge), NOWHERE));
    assertTrue(merge(insert(NOWHERE, 2), insert(NOWHERE, 2)).isClean());
  }

  @Test
  void one_step_that_both_put_in_with_other_props_and_words_is_a_conflict_for_each() {
    Step sphinx = Step.of(Shapes.SPHINX, NOWHERE);
    Merge merge =
        merge(
            new OrderEdit.Insert(sphinx.props(List.of(BLOCK)), 0),
            new OrderEdit.Insert(sphinx.props(List.of(BLANKET)).cues(List.of()), 0));
    assertEquals(4, merge.conflicts().size());
    assertEquals(sphinx.props(List.of(BLOCK)), step(merge, NOWHERE));
  }

  // what does not fit

  @Test
  void two_steps_that_both_add_to_fifty_nine_are_one_too_many() {
    Sequence base = sunday.steps(steps(59), List.of());
    Sequence mine = base.apply(insert(NOWHERE, 0)).orThrow();
    Sequence theirs = base.apply(insert(ELSEWHERE, 30)).orThrow();
    Merge merge = Merge.of(base, mine, theirs);
    assertEquals(mine, merge.sequence());
    assertEquals(1, merge.conflicts().size());
    assertEquals(Conflict.Cause.FULL, merge.conflicts().getFirst().cause());
    assertEquals(Optional.empty(), merge.conflicts().getFirst().step());
    assertEquals(theirs.steps(), taken(merge).steps());
    Sequence fewer = sunday.steps(steps(58), List.of());
    Merge sixty =
        Merge.of(
            fewer,
            fewer.apply(insert(NOWHERE, 0)).orThrow(),
            fewer.apply(insert(ELSEWHERE, 30)).orThrow());
    assertTrue(sixty.isClean());
    assertEquals(60, sixty.sequence().steps().size());
  }

  @Test
  void choosing_theirs_where_not_both_fit_leaves_none_of_my_moves() {
    Sequence base = sunday.steps(steps(58), List.of());
    Sequence mine =
        base.apply(
                new Edit.Together(
                    List.of(
                        new OrderEdit.Move(base.steps().get(36).id(), 48),
                        new OrderEdit.Move(base.steps().get(35).id(), 16),
                        insert(NOWHERE, 0),
                        insert(SlowSunday.id(97), 20))))
            .orThrow();
    Sequence theirs =
        base.apply(new Edit.Together(List.of(insert(ELSEWHERE, 30), insert(SlowSunday.id(96), 50))))
            .orThrow();
    Merge merge = Merge.of(base, mine, theirs);
    assertEquals(
        List.of(Conflict.Cause.FULL), merge.conflicts().stream().map(Conflict::cause).toList());
    assertEquals(theirs.steps(), taken(merge).steps());
  }

  @Test
  void what_was_changed_in_a_step_that_went_is_told_with_what_does_not_fit() {
    Sequence base = sunday.steps(steps(59), List.of());
    UUID first = base.steps().getFirst().id();
    Sequence mine =
        base.apply(new Edit.Together(List.of(insert(NOWHERE, 0), hold(first, 66)))).orThrow();
    Sequence theirs =
        base.apply(
                new Edit.Together(
                    List.of(
                        new OrderEdit.Discard(first),
                        insert(ELSEWHERE, 1),
                        insert(SlowSunday.id(97), 1))))
            .orThrow();
    Merge merge = Merge.of(base, mine, theirs);
    assertEquals(mine, merge.sequence());
    assertEquals(1, merge.conflicts().size());
    assertEquals(2, merge.conflicts().getFirst().mine().size());
    assertEquals(theirs.steps(), taken(merge).steps());
    Merge other = Merge.of(base, theirs, mine);
    assertEquals(theirs, other.sequence());
    assertEquals(mine.steps(), taken(other).steps());
  }

  @Test
  void two_who_together_take_everything_out_conflict() {
    Sequence two = sunday.steps(sunday.steps().subList(0, 2), List.of());
    Sequence mine = two.apply(new OrderEdit.Remove(EASY)).orThrow();
    Sequence theirs = two.apply(new OrderEdit.Remove(HEART)).orThrow();
    Merge merge = Merge.of(two, mine, theirs);
    assertEquals(mine, merge.sequence());
    assertEquals(Conflict.Cause.FULL, merge.conflicts().getFirst().cause());
    assertEquals(theirs, taken(merge));
  }

  @Test
  void what_both_set_aside_is_more_than_is_kept() {
    Sequence base = sunday.steps(steps(40), List.of());
    Sequence mine = removed(base, 0, 11);
    Merge merge = Merge.of(base, mine, removed(base, 20, 31));
    assertEquals(mine, merge.sequence());
    assertEquals(Conflict.Cause.FULL, merge.conflicts().getFirst().cause());
    Merge twenty = Merge.of(base, removed(base, 0, 10), removed(base, 20, 30));
    assertTrue(twenty.isClean());
    assertEquals(20, twenty.sequence().aside().size());
  }

  @Test
  void of_what_lay_aside_before_the_oldest_falls_off_without_a_word() {
    List<SetAside> twenty = steps(20).stream().map(step -> new SetAside(step, 0, null)).toList();
    Sequence base = sunday.steps(sunday.steps(), twenty);
    Sequence mine = base.apply(new OrderEdit.Remove(EASY)).orThrow();
    Sequence theirs = base.apply(new OrderEdit.Remove(BANANA)).orThrow();
    Merge merge = Merge.of(base, mine, theirs);
    assertTrue(merge.isClean());
    assertEquals(20, merge.sequence().aside().size());
    assertEquals(twenty.subList(0, 18), merge.sequence().aside().subList(2, 20));
  }

  @Test
  void props_that_together_are_more_than_a_step_can_have_are_mine() {
    List<Prop> ten = props(PropKind.STRAP, 10);
    Sequence base = props(sunday, ten);
    Sequence mine = props(base, added(ten, props(PropKind.WALL, 2)));
    Sequence theirs = props(base, added(ten, props(PropKind.CHAIR, 1)));
    Merge merge = Merge.of(base, mine, theirs);
    assertEquals(mine, merge.sequence());
    assertEquals(Conflict.Cause.FULL, merge.conflicts().getFirst().cause());
    assertEquals(2, merge.conflicts().getFirst().mine().size());
    assertEquals(theirs, taken(merge));
    Sequence one = props(base, added(ten, props(PropKind.WALL, 1)));
    assertTrue(Merge.of(base, one, theirs).isClean());
    assertEquals(12, step(Merge.of(base, one, theirs), HEART).props().size());
  }

  @Test
  void of_props_that_do_not_fit_those_that_both_added_are_in_nobodys_way() {
    List<Prop> ten = props(PropKind.STRAP, 10);
    Prop shared = prop(PropKind.BOLSTER, Place.UNDER_HEAD);
    Sequence base = props(sunday, ten);
    Sequence mine = props(base, added(added(ten, List.of(shared)), props(PropKind.WALL, 1)));
    Sequence theirs = props(base, added(added(ten, List.of(shared)), props(PropKind.CHAIR, 1)));
    Conflict conflict = Merge.of(base, mine, theirs).conflicts().getFirst();
    assertEquals(1, conflict.mine().size());
    assertEquals(1, conflict.theirs().size());
    assertEquals(theirs, taken(Merge.of(base, mine, theirs)));
  }

  @Test
  void words_that_together_are_more_than_a_step_can_have_are_mine() {
    Sequence mine =
        apply(
            new StepEdit.Say(
                EASY, Cue.Moment.EXIT, Cue.Audience.STUDENTS, Collections.nCopies(30, "Rise.")));
    Sequence theirs =
        apply(
            new StepEdit.Say(
                EASY, Cue.Moment.SETTLE, Cue.Audience.STUDENTS, Collections.nCopies(28, "Sit.")));
    Merge merge = Merge.of(sunday, mine, theirs);
    assertEquals(mine, merge.sequence());
    assertEquals(theirs, taken(merge));
  }

  @Test
  void warnings_that_together_are_too_many_are_dismissed_as_by_me() {
    Sequence mine = sunday.dismissals(dismissals("mine", 60));
    Sequence theirs = sunday.dismissals(dismissals("theirs", 41));
    Merge merge = Merge.of(sunday, mine, theirs);
    assertEquals(mine, merge.sequence());
    assertEquals(theirs, taken(merge));
    Merge hundred = Merge.of(sunday, mine, sunday.dismissals(dismissals("theirs", 40)));
    assertTrue(hundred.isClean());
  }

  // choosing

  @Test
  void what_is_the_last_step_for_one_of_both_is_chosen_with_everything_that_was_arranged() {
    Sequence two = sunday.steps(sunday.steps().subList(0, 2), List.of());
    Sequence mine =
        two.apply(new Edit.Together(List.of(hold(EASY, 60), new OrderEdit.Remove(HEART))))
            .orThrow();
    Sequence theirs = two.apply(new OrderEdit.Remove(EASY)).orThrow();
    Merge merge = Merge.of(two, mine, theirs);
    assertEquals(mine, merge.sequence());
    assertEquals(
        List.of(Conflict.Cause.FULL), merge.conflicts().stream().map(Conflict::cause).toList());
    assertEquals(theirs.steps(), taken(merge).steps());
    Merge other = Merge.of(two, theirs, mine);
    assertEquals(merge.conflicts(), other.conflicts().stream().map(Conflict::swapped).toList());
    assertEquals(theirs.steps(), other.sequence().steps());
    assertEquals(mine.steps(), taken(other).steps());
  }

  @Test
  void the_last_step_is_taken_out_by_choosing_only_when_another_is_back() {
    Sequence two = sunday.steps(sunday.steps().subList(0, 2), List.of());
    Sequence mine =
        two.apply(new Edit.Together(List.of(hold(EASY, 60), new OrderEdit.Remove(HEART))))
            .orThrow();
    Sequence theirs =
        two.apply(new Edit.Together(List.of(hold(HEART, 60), new OrderEdit.Remove(EASY))))
            .orThrow();
    Merge merge = Merge.of(two, mine, theirs);
    assertEquals(List.of(EASY), order(merge));
    Conflict onEasy = merge.conflicts().get(0);
    Conflict onHeart = merge.conflicts().get(1);
    assertEquals(
        List.of(Conflict.Cause.GONE, Conflict.Cause.GONE),
        List.of(onEasy.cause(), onHeart.cause()));
    refused(Reason.LAST_STEP, () -> onEasy.takeTheirs(merge.sequence()));
    Sequence both = merge.sequence().apply(onHeart.takeTheirs(merge.sequence())).orThrow();
    assertEquals(theirs.steps(), both.apply(onEasy.takeTheirs(both)).orThrow().steps());
  }

  @Test
  void one_conflict_after_the_other_can_be_chosen() {
    Merge merge =
        merge(
            new Edit.Together(
                List.of(hold(BANANA, 240), ClassEdit.retitle("Mine"), hold(EASY, 61))),
            new Edit.Together(
                List.of(hold(BANANA, 300), ClassEdit.retitle("Theirs"), hold(EASY, 62))));
    Sequence present = merge.sequence();
    for (Conflict conflict : merge.conflicts()) {
      present = present.apply(conflict.takeTheirs(present)).orThrow();
    }
    assertEquals(
        apply(
            new Edit.Together(
                List.of(hold(BANANA, 300), ClassEdit.retitle("Theirs"), hold(EASY, 62)))),
        present);
    assertFalse(merge.isClean());
  }

  private Merge merge(Edit mine, Edit theirs) {
    return Merge.of(sunday, apply(mine), apply(theirs));
  }

  private Sequence apply(Edit edit) {
    return sunday.apply(edit).orThrow();
  }

  private static Sequence taken(Merge merge) {
    return merge
        .sequence()
        .apply(merge.conflicts().getFirst().takeTheirs(merge.sequence()))
        .orThrow();
  }

  private static Step step(Merge merge, UUID id) {
    return step(merge.sequence(), id);
  }

  private static Step step(Sequence sequence, UUID id) {
    return sequence.step(id).orElseThrow();
  }

  private static List<UUID> order(Merge merge) {
    return merge.sequence().steps().stream().map(Step::id).toList();
  }

  private static Edit hold(UUID step, int seconds) {
    return StepEdit.changeHold(step, new Hold(seconds));
  }

  private static Edit insert(UUID step, int at) {
    return new OrderEdit.Insert(Step.of(Shapes.SPHINX, step), at);
  }

  private static Edit say(UUID step, Cue.Moment moment, String... lines) {
    return new StepEdit.Say(step, moment, Cue.Audience.STUDENTS, List.of(lines));
  }

  private static Edit dismiss(String check, String reason) {
    return new ClassEdit.Dismiss(new Dismissal(check, null, "seen", reason));
  }

  private static Sequence removed(Sequence sequence, int from, int to) {
    List<Edit> edits = new ArrayList<>();
    sequence.steps().subList(from, to).forEach(s -> edits.add(new OrderEdit.Remove(s.id())));
    return sequence.apply(new Edit.Together(edits)).orThrow();
  }

  private static Sequence props(Sequence sequence, List<Prop> props) {
    return sequence.apply(StepEdit.changeProps(HEART, props)).orThrow();
  }

  private static List<Prop> props(PropKind kind, int count) {
    List<Prop> props = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      props.add(prop(kind, List.of(Place.values()).get(i)));
    }
    return props;
  }

  private static List<Prop> added(List<Prop> some, List<Prop> more) {
    List<Prop> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }

  private static Prop prop(PropKind kind, Place place) {
    return new Prop(kind, 1, place, null, "", Purpose.SUPPORT, true);
  }

  private static List<Dismissal> dismissals(String check, int count) {
    List<Dismissal> dismissals = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      dismissals.add(new Dismissal(check + i, null, "seen", "reason"));
    }
    return dismissals;
  }

  private static List<Step> steps(int count) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      steps.add(Step.of(Shapes.SPHINX, SlowSunday.id(200 + i)));
    }
    return steps;
  }
}
