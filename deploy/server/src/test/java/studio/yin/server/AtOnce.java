package studio.yin.server;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Asks many things, a few at a time: what waits for a time-out need not wait alone. */
public final class AtOnce {
  private static final int FEW = 4;

  private AtOnce() {}

  /** The answers that are not empty, in the order of what was asked. */
  public static <T> List<String> faults(Collection<T> all, Function<T, String> ask) {
    try (ExecutorService few = Executors.newFixedThreadPool(FEW)) {
      List<Future<String>> answers =
          few.invokeAll(all.stream().<Callable<String>>map(one -> () -> ask.apply(one)).toList());
      return answers.stream().map(AtOnce::said).filter(fault -> !fault.isEmpty()).toList();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String said(Future<String> answer) {
    try {
      return answer.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
