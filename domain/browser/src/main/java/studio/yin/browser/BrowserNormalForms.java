package studio.yin.browser;

import org.teavm.jso.JSBody;
import studio.yin.NormalForms;

/** The normal forms as the browser's own strings have them. */
public final class BrowserNormalForms implements NormalForms {

  @Override
  public String composed(String text) {
    return normalised(text, "NFC");
  }

  @Override
  public String plain(String text) {
    return normalised(text, "NFKC");
  }

  @Override
  public String apart(String text) {
    return normalised(text, "NFKD");
  }

  @JSBody(
      params = {"text", "form"},
      script = "return text.normalize(form);")
  private static native String normalised(String text, String form);
}
