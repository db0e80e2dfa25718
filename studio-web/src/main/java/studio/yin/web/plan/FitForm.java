package studio.yin.web.plan;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import studio.yin.Refusal;
import studio.yin.RefusedException;
import studio.yin.edge.Ids;
import studio.yin.edge.WholeNumber;
import studio.yin.sequence.Brief;
import studio.yin.sequence.Hold;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.Step;
import studio.yin.timing.ByHand;
import studio.yin.timing.FitWish;
import studio.yin.timing.Minutes;

/**
 * What somebody asks of a fit: how long, in which way, and some holds by hand. All of it stands in
 * the address, a line for its place in the class: {@code h3=2:30}.
 *
 * @param minutes as they were typed
 * @param way the name of the way that is chosen; empty for the first
 * @param typed holds by hand as they were typed, by their steps, in the order of the class
 */
record FitForm(String minutes, String way, Map<UUID, String> typed) {
  /** What one press of plus or minus beside the minutes is worth, in seconds. */
  private static final int PRESS = 300;

  private static final String BY_HAND = "hold-";

  /** The length in whole presses that is nearest to one. */
  static int nearest(int seconds) {
    int near = Math.round((float) seconds / PRESS) * PRESS;
    return Math.clamp(near, Brief.SHORTEST, Brief.LONGEST);
  }

  /** The same, in whatever way comes first. */
  FitForm anyWay() {
    return new FitForm(minutes, "", typed);
  }

  /**
   * Reads what was sent. Places count only where they are those of the class as it stands now.
   *
   * @param otherwise seconds to ask for where no length was sent
   */
  static FitForm read(
      MultivaluedMap<String, String> sent, Sequence present, int number, int otherwise) {
    String minutes = sent.containsKey("minutes") ? sent.getFirst("minutes") : written(otherwise);
    if (WholeNumber.read(sent.getFirst("from"), 1, Integer.MAX_VALUE).orElse(0) != number) {
      return new FitForm(minutes, "", Map.of());
    }
    Set<String> set = Set.copyOf(listed(sent, "set"));
    List<String> shown = listed(sent, "was");
    Map<UUID, String> typed = new LinkedHashMap<>();
    for (int at = 0; at < present.steps().size(); at++) {
      String words = FormFields.text(sent, "h" + at).strip();
      String was = at < shown.size() ? shown.get(at) : "";
      if (!words.isEmpty() && (set.contains(Integer.toString(at)) || !words.equals(was))) {
        typed.put(present.steps().get(at).id(), words);
      }
    }
    FitForm form = new FitForm(minutes, FormFields.text(sent, "way"), typed);
    try {
      return form.pressed(FormFields.text(sent, "press"), sent, present);
    } catch (RefusedException unreadable) {
      return form; // it is refused where it stands
    }
  }

  /**
   * What a press of a button makes of it: {@code m+}, {@code 3-}, or {@code 3=} to let a line go.
   */
  private FitForm pressed(String press, MultivaluedMap<String, String> sent, Sequence present) {
    if (press.length() < 2) {
      return this;
    }
    String line = press.substring(0, press.length() - 1);
    char sign = press.charAt(press.length() - 1);
    if (line.equals("m")) {
      return new FitForm(further(sign == '+'), way, typed);
    }
    Optional<Step> step =
        WholeNumber.read(line, 0, present.steps().size() - 1).stream()
            .mapToObj(present.steps()::get)
            .findFirst();
    if (step.isEmpty()) {
      return this;
    }
    Map<UUID, String> other = new LinkedHashMap<>(typed);
    if (sign == '=') {
      other.remove(step.get().id());
    } else {
      Hold shown = Hold.typed(FormFields.text(sent, "h" + line));
      other.put(step.get().id(), Minutes.clock(shown.step(sign == '+').seconds()));
    }
    return new FitForm(minutes, way, other);
  }

  private static List<String> listed(MultivaluedMap<String, String> sent, String control) {
    return List.of(FormFields.text(sent, control).split(",", -1));
  }

  private String further(boolean up) {
    int seconds = seconds();
    int next = up ? seconds / PRESS * PRESS + PRESS : Math.ceilDiv(seconds, PRESS) * PRESS - PRESS;
    return written(Math.clamp(next, Brief.SHORTEST, Brief.LONGEST));
  }

  /**
   * Seconds that are asked for.
   *
   * @throws RefusedException when they cannot be read
   */
  int seconds() {
    return FormFields.length(minutes, "minutes");
  }

  /**
   * What the domain is asked.
   *
   * @throws RefusedException about {@code minutes}, or about a line, {@code h3}, that cannot be
   *     read
   */
  FitWish wish(Sequence present) {
    Map<UUID, Hold> holds = new HashMap<>();
    typed.forEach((step, words) -> holds.put(step, hold(words, present.indexOf(step))));
    return new FitWish(seconds(), new ByHand(holds), way);
  }

  private static Hold hold(String words, int at) {
    try {
      return Hold.typed(words);
    } catch (RefusedException refused) {
      Refusal why = refused.refusal();
      throw new Refusal(why.reason(), "h" + at, why.particulars()).toException();
    }
  }

  /** The address that asks the same again, beneath that of the page. */
  String query(Sequence present, int number) {
    Map<String, String> query = new LinkedHashMap<>();
    query.put("minutes", minutes);
    if (!way.isEmpty()) {
      query.put("way", way);
    }
    typed.forEach((step, words) -> query.put("h" + present.indexOf(step), words));
    if (!typed.isEmpty()) {
      query.put("set", set(present));
    }
    query.put("from", Integer.toString(number));
    return query.entrySet().stream()
        .map(
            said ->
                said.getKey() + "=" + URLEncoder.encode(said.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  /** What takes it, field by field: steps go by their names, whatever has become of the class. */
  Map<String, String> fields() {
    Map<String, String> fields = new LinkedHashMap<>(Map.of("minutes", minutes, "way", way));
    typed.forEach((step, words) -> fields.put(BY_HAND + step, words));
    return fields;
  }

  /** Reads what {@link #fields} wrote. */
  static FitForm taken(MultivaluedMap<String, String> sent) {
    Map<UUID, String> typed = new LinkedHashMap<>();
    sent.forEach(
        (control, words) -> {
          if (control.startsWith(BY_HAND)) {
            Ids.inForm(control.substring(BY_HAND.length()))
                .ifPresent(step -> typed.put(step, words.getFirst()));
          }
        });
    return new FitForm(FormFields.text(sent, "minutes"), FormFields.text(sent, "way"), typed);
  }

  /** The places of the lines that are by hand. */
  String set(Sequence present) {
    return typed.keySet().stream()
        .map(step -> Integer.toString(present.indexOf(step)))
        .collect(Collectors.joining(","));
  }

  /** Minutes as one would type them. */
  private static String written(int seconds) {
    return seconds % 60 == 0 ? Integer.toString(seconds / 60) : Minutes.clock(seconds);
  }
}
