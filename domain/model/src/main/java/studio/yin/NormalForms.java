package studio.yin;

import java.util.ServiceLoader;

/**
 * Unicode's normal forms (UAX 15), which every place where the model runs has in its own way: a
 * server in Java's library, a browser in its strings. They are handed in as a service, by name in
 * {@code META-INF/services}.
 */
public interface NormalForms {

  /** Those of this place. */
  NormalForms HERE =
      ServiceLoader.load(NormalForms.class, NormalForms.class.getClassLoader()).iterator().next();

  /** Letters and their marks as one sign where there is one: NFC. */
  String composed(String text);

  /** The same, with signs that are but another shape of others as those: NFKC; {@code ½} is 1⁄2. */
  String plain(String text);

  /** Letters and their marks apart, and no other shapes: NFKD. */
  String apart(String text);
}
