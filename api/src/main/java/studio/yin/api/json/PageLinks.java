package studio.yin.api.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** Where a page of a list stands among its neighbours. */
public final class PageLinks {
  private PageLinks() {}

  /**
   * The addresses of a page, as {@code self}, and of those before and after it, where there are.
   *
   * @param page counted from 1
   * @param size how many a page holds
   * @param total how many there are on all pages
   * @param address the address of a page
   */
  public static Map<String, String> of(
      int page, int size, long total, IntFunction<String> address) {
    Map<String, String> links = new LinkedHashMap<>();
    links.put("self", address.apply(page));
    if (page > 1) {
      links.put("previous", address.apply(page - 1));
    }
    if ((long) page * size < total) {
      links.put("next", address.apply(page + 1));
    }
    return links;
  }
}
