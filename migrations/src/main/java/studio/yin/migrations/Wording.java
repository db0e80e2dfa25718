package studio.yin.migrations;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studio.yin.pose.PoseProse;
import studio.yin.pose.Vocabulary;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.Step;

/** Whether what people will read is there, in whole sentences, and calm. */
final class Wording {
  private static final Pattern SENTENCES = Pattern.compile("(?s)\\p{Lu}.*[.?\u201D]");

  private Wording() {}

  /** Notes what the words of a pose leave unsaid. */
  static void check(DataFile file, PoseProse prose) {
    if (prose.instructions().isEmpty()) {
      file.wrong("/instructions", "instructions are missing; say how to come in, stay and leave");
    }
    sentences(file, "/instructions", prose.instructions());
    sentences(file, "/softer", prose.softer());
    sentences(file, "/stronger", prose.stronger());
    sentence(file, "/described", prose.described());
    prose
        .cautions()
        .forEach((when, instead) -> sentence(file, "/cautions/" + Vocabulary.word(when), instead));
    prose
        .variations()
        .forEach(
            (slug, way) -> {
              said(file, "/variations/" + slug + "/name", way.name());
              sentence(file, "/variations/" + slug + "/described", way.described());
            });
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
