package studio.yin.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/**
 * The whole studio on one machine, from nothing but this program: PostgreSQL first, then Keycloak
 * and the server side by side. It runs until it is told to stop, or one of them dies again and
 * again.
 */
public final class LocalStudio {

  private final Settings settings;
  private final Progress progress;

  private LocalStudio(Settings settings, Progress progress) {
    this.settings = settings;
    this.progress = progress;
  }

  /**
   * Starts the studio and keeps it running. The process ends with 1 and one sentence if it can't
   * start or one of its parts can't be kept alive.
   *
   * @param args the flags that {@code --help} lists
   */
  public static void main(String[] args) {
    Progress progress = new Progress(System.out, System.err);
    if (Settings.asksForHelp(List.of(args))) {
      progress.say("%s", Settings.help());
      return;
    }
    try {
      new LocalStudio(Settings.parse(List.of(args), System.getenv()), progress).run();
    } catch (Refusal refusal) {
      progress.complain(refusal.sentence());
    } catch (IOException | UncheckedIOException denied) {
      progress.complain("The studio could not go on: " + Refusal.words(denied));
    } catch (Exception unforeseen) {
      progress.complain("The studio could not start: " + unforeseen);
    }
    System.exit(1);
  }

  private void run() throws Exception {
    Server.checkBuilt(settings);
    Addresses addresses = Addresses.of(settings);
    if (!Files.exists(settings.home())) {
      // where nothing was, nothing is left when the run is refused
      Ports.check(settings);
    }
    try (Home home = Home.take(settings.home())) {
      Children children = new Children(home);
      List<String> reaped = children.reapOrphans();
      if (!reaped.isEmpty()) {
        progress.say("  Ended what a killed run had left: %s", String.join(", ", reaped));
      }
      Ports.check(settings);
      Secrets secrets = Secrets.of(home.folder(), new SecureRandom());
      stopWithTheProcess(children);
      try {
        throw start(home, addresses, secrets, children).await();
      } catch (Exception reason) {
        if (children.isStopping()) {
          // being stopped is no failure: whoever stopped us ends this process
          Thread.sleep(Long.MAX_VALUE);
        }
        throw reason;
      } finally {
        children.stopAll();
      }
    }
  }

  private Watch start(Home home, Addresses addresses, Secrets secrets, Children children)
      throws Exception {
    progress.say("Yin Studio is starting; its data is in %s", home.folder());
    Programs programs = new Programs(settings.cache());
    Path program = programs.postgres(progress);
    Postgres postgres = new Postgres(home, secrets, program, settings.dbPort());
    Watch watch = new Watch(children, progress);
    watch.over(postgres.start(children, progress), () -> postgres.start(children, progress));

    Keycloak keycloak = new Keycloak(settings, home, secrets, addresses, children, progress);
    Map<String, String> environment =
        Server.environment(settings, addresses, secrets, postgres.url("studio"));
    Server server = new Server(settings, addresses, environment, children, progress);
    Progress.Work<Child> signIn =
        () -> {
          Child child = keycloak.start(programs, postgres.url("keycloak"));
          new RealmAddress(home, addresses, secrets).follow();
          return child;
        };
    List<Progress.Work<Child>> starts = new ArrayList<>(List.of(signIn));
    if (settings.withServer()) {
      starts.add(server::start);
    }
    List<Child> started = join(starts.stream().map(LocalStudio::aside).toList());
    for (int i = 0; i < starts.size(); i++) {
      watch.over(started.get(i), starts.get(i));
    }
    welcome(addresses, secrets);
    if (settings.learning()) {
      var unused = aside(() -> learn(keycloak, server, programs, postgres));
    }
    return watch;
  }

  private boolean learn(Keycloak keycloak, Server server, Programs programs, Postgres postgres)
      throws Exception {
    boolean learnt = keycloak.learnForNextTime(programs, postgres.url("keycloak"));
    return settings.withServer() ? server.learnForNextTime() || learnt : learnt;
  }

  private void welcome(Addresses addresses, Secrets secrets) {
    progress.say("");
    progress.say("Yin Studio is ready after %.1f s:  %s", progress.seconds(), addresses.studio());
    progress.say("");
    for (Person person : Person.values()) {
      progress.say(
          "  %-6s %-8s %s", person.username(), person.role(), secrets.get(person.password()));
    }
    progress.say("");
    progress.say("Ctrl-C stops it; everything is kept.");
  }

  private void stopWithTheProcess(Children children) {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  long begun = System.nanoTime();
                  if (children.stopAll()) {
                    progress.say("Stopped in %.1f s.", (System.nanoTime() - begun) / 1e9);
                  }
                },
                "stop"));
  }

  private static <T> CompletableFuture<T> aside(Progress.Work<T> work) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return work.get();
          } catch (Exception reason) {
            throw new CompletionException(reason);
          }
        },
        task -> Thread.ofPlatform().daemon().start(task));
  }

  /** Waits for all, or for the first that fails, and then fails as it did. */
  private static List<Child> join(List<CompletableFuture<Child>> sides) throws Exception {
    CompletableFuture<Void> all = CompletableFuture.allOf(sides.toArray(CompletableFuture[]::new));
    for (CompletableFuture<Child> side : sides) {
      side.exceptionally(
          reason -> {
            all.completeExceptionally(reason);
            throw new CompletionException(reason);
          });
    }
    try {
      all.get();
    } catch (ExecutionException failed) {
      Throwable cause = failed.getCause();
      while (cause instanceof CompletionException && cause.getCause() != null) {
        cause = cause.getCause();
      }
      throw cause instanceof Exception reason ? reason : failed;
    }
    return sides.stream().map(CompletableFuture::join).toList();
  }
}
