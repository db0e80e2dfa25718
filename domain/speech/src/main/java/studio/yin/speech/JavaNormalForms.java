package studio.yin.speech;

import java.text.Normalizer;
import studio.yin.NormalForms;

/** The normal forms as Java's library has them. */
public final class JavaNormalForms implements NormalForms {

  @Override
  public String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  @Override
  public String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  @Override
  public String apart(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD);
  }
}
