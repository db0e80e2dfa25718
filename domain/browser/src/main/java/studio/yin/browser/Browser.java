package studio.yin.browser;

import org.teavm.jso.JSExport;

/** What scripts may call of the model. */
public final class Browser {
  private Browser() {}

  /** Nothing happens until a script asks. */
  public static void main(String[] args) {}

  /** The answer to a question of the table of cases, see {@link Answers#to}. */
  @JSExport
  public static String answer(String question) {
    return Answers.to(question);
  }
}
