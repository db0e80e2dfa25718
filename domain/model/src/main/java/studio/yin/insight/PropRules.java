package studio.yin.insight;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import studio.yin.pose.Vocabulary;

/** Whether the room has what the class takes. */
final class PropRules {
  private PropRules() {}

  static List<Mendable> propsShort(CheckContext context) {
    Room room = Room.of(context.sequence().brief());
    List<PropList.Need> missing =
        PropList.of(context.sequence()).needs().stream().filter(room::lacks).toList();
    if (missing.isEmpty()) {
      return List.of();
    }
    return List.of(
        Mendable.ofClass(
            Check.PROPS_SHORT,
            missing.stream()
                .map(need -> fingerprint(need, room))
                .collect(Collectors.joining(" ", "", " students=" + room.students())),
            () ->
                Optional.of(
                    PropSubstitution.of(context.sequence(), context.catalogue(), room).edit()),
            new Argument.Several(
                missing.stream()
                    .map(need -> new Argument.Props(need.kind(), wanted(need, room)))
                    .toList()),
            new Argument.Several(
                missing.stream()
                    .map(need -> new Argument.Props(need.kind(), room.count(need.kind())))
                    .toList())));
  }

  /** What does not go round; where there is nothing at all, what would be welcome. */
  private static int wanted(PropList.Need need, Room room) {
    return room.none(need.kind()) ? need.mostFor(room.students()) : need.neededFor(room.students());
  }

  private static String fingerprint(PropList.Need need, Room room) {
    int there = room.count(need.kind());
    return Vocabulary.word(need.kind()) + "=" + need.needed() + "/" + need.most() + "/" + there;
  }
}
