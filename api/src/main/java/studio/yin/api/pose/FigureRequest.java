package studio.yin.api.pose;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.yin.Reason;
import studio.yin.Refusal;
import studio.yin.RefusedException;
import studio.yin.pose.Pose;
import studio.yin.pose.Prop;
import studio.yin.pose.Purpose;
import studio.yin.pose.Side;
import studio.yin.pose.SideWords;
import studio.yin.pose.Vocabulary;
import studio.yin.sequence.Step;
import studio.yin.speech.Bundle;
import studio.yin.speech.Words;

/**
 * How a pose is to be drawn.
 *
 * @param pose drawn in the variation that was asked for
 * @param props in the order in which they were asked for
 */
record FigureRequest(Pose pose, List<Prop> props, @Nullable Side side) {

  /**
   * Reads it.
   *
   * @param props {@code block@under-head*2,blanket@under-knees}
   * @throws studio.yin.RefusedException naming the parameter that cannot be read
   */
  static FigureRequest of(
      Pose pose, @Nullable String side, @Nullable String props, @Nullable String variation) {
    String way = pose.knownVariation(variation);
    return new FigureRequest(
        pose.variation(way).map(pose::taken).orElse(pose),
        props == null ? List.of() : props(props),
        side == null ? null : side(pose, side));
  }

  private static Side side(Pose pose, String side) {
    if (!pose.twoSided()) {
      throw Refusal.of(Reason.POSE_HAS_ONE_SIDE, "side").toException();
    }
    return Vocabulary.of(Side.class, "side", side);
  }

  private static List<Prop> props(String written) {
    List<Prop> props =
        Stream.of(written.split(",", Step.PROPS + 1)).map(FigureRequest::prop).toList();
    if (props.size() > Step.PROPS) {
      throw Refusal.of(Reason.TOO_MANY_PROPS, "props", Step.PROPS).toException();
    }
    if (props.stream().map(Prop::key).distinct().count() < props.size()) {
      throw Refusal.of(Reason.PROP_TWICE, "props").toException();
    }
    return props;
  }

  private static Prop prop(String written) {
    int times = written.indexOf('*');
    String count = times < 0 ? "1" : written.substring(times + 1);
    if (!count.matches("[1-" + Prop.MOST + "]")) {
      throw Refusal.of(Reason.COUNT_OUT_OF_RANGE, "props", 1, Prop.MOST).toException();
    }
    Prop.Key key = key(times < 0 ? written : written.substring(0, times));
    return new Prop(
        key.kind(), Integer.parseInt(count), key.place(), null, "", Purpose.SUPPORT, true);
  }

  private static Prop.Key key(String written) {
    try {
      return Prop.Key.of(written);
    } catch (RefusedException refused) {
      Refusal of = refused.refusal();
      throw new Refusal(of.reason(), "props", of.particulars()).toException();
    }
  }

  /** What it shows, in a few words; the pose is told in that language. */
  String title(Locale locale) {
    String name = pose.names().name();
    return side == null ? name : texts(locale).say("title", name, Words.in(locale).say(side));
  }

  /** What it shows, for those who do not see it; the pose is told in that language. */
  String description(Locale locale) {
    Bundle texts = texts(locale);
    return Stream.of(pose.described(), sideSaid(texts), propsSaid(texts, Words.in(locale)))
        .filter(sentence -> !sentence.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private String sideSaid(Bundle texts) {
    SideWords words = pose.sides();
    return words == null || side == null ? "" : texts.say("side", words.of(side));
  }

  private String propsSaid(Bundle texts, Words words) {
    return props.stream()
        .map(prop -> words.placed(prop.kind(), prop.count(), prop.place()))
        .reduce((one, next) -> texts.say("list", one, next))
        .map(all -> texts.say("props", all))
        .orElse("");
  }

  private static Bundle texts(Locale locale) {
    return Bundle.of(FigureRequest.class, "figures", locale);
  }
}
