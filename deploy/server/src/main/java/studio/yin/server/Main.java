package studio.yin.server;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/**
 * Starts the server, told to leave it to us what an address may look like. By itself it answers one
 * that it cannot read with an empty page, before anybody of ours could mend a link or say a word.
 */
@QuarkusMain
public final class Main {
  private Main() {}

  /** Starts it, and stays until it ends. */
  public static void main(String... arguments) {
    System.setProperty("vertx.disableURIValidation", "true"); // the guard asks instead
    Quarkus.run(arguments);
  }
}
