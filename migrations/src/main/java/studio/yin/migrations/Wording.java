package studio.yin.migrations;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studio.yin.pose.Pose;
import studio.yin.pose.Variation;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.Step;

/** Whether what people will read is there, in whole sentences, and calm. */
final class Wording {
  private static final Pattern SENTENCES = Pattern.compile("(?s)\\p{Lu}.*[.?\u201D]");

  private Wording() {}

  /** Notes what a pose leaves unsaid. */
  static void check(DataFile file, Pose pose) {
    if (pose.instructions().isEmpty()) {
      file.wrong("/instructions", "instructions are missing; say how to come in, stay and leave");
    }
    if (pose.targets().isEmpty()) {
      file.wrong("/targets", "targets are missing; say where sensation should show up");
    }
    sentences(file, "/instructions", pose.instructions());
    sentences(file, "/softer", pose.softer());
    sentences(file, "/stronger", pose.stronger());
    sentence(file, "/described", pose.described());
    for (int i = 0; i < pose.cautions().size(); i++) {
      sentence(file, "/cautions/" + i + "/instead", pose.cautions().get(i).instead());
    }
    for (int i = 0; i < pose.variations().size(); i++) {
      Variation variation = pose.variations().get(i);
      said(file, "/variations/" + i + "/name", variation.name());
      sentence(file, "/variations/" + i + "/described", variation.described());
    }
  }

  /** Notes what a sequence leaves unsaid. */
  static void check(DataFile file, Sequence sequence) {
    sentence(file, "/sequence/intention", sequence.intention());
    for (int i = 0; i < sequence.steps().size(); i++) {
      Step step = sequence.steps().get(i);
      String at = "/sequence/steps/" + i;
      if (step.transition().seconds() > 0) {
        sentence(file, at + "/transition/words", step.transition().words());
      }
      if (step.cues().isEmpty()) {
        file.wrong(at, "cues are missing; say what to do");
      }
      for (int c = 0; c < step.cues().size(); c++) {
        sentence(file, at + "/cues/" + c + "/text", step.cues().get(c).text());
      }
    }
  }

  private static void sentences(DataFile file, String at, List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      sentence(file, at + "/" + i, texts.get(i));
    }
  }

  private static void sentence(DataFile file, String at, @Nullable String text) {
    if (said(file, at, text) && !SENTENCES.matcher(String.valueOf(text).strip()).matches()) {
      file.wrong(at, "a sentence begins with a capital and ends with a full stop; mend it so");
    }
  }

  private static boolean said(DataFile file, String at, @Nullable String text) {
    if (text == null || text.isBlank()) {
      file.wrong(at, at.substring(at.lastIndexOf('/') + 1) + " says nothing; write it here");
      return false;
    }
    return true;
  }
}
