package studio.yin.account;

import java.util.List;

/**
 * A page of accounts, in the order of their names as they are read.
 *
 * @param total how many accounts the search finds, on all pages together
 * @param first how many stand before this page
 * @param max how many fit on a page
 */
public record AccountPage(List<Account> accounts, int total, int first, int max) {
  public AccountPage {
    accounts = List.copyOf(accounts);
  }

  /** How many pages there are; one even when nobody is found. */
  public int pages() {
    return Math.max(1, (total + max - 1) / max);
  }

  /** Whether more accounts follow. */
  public boolean hasNext() {
    return (long) first + max < total;
  }

  /** Whether accounts stand before this page. */
  public boolean hasPrevious() {
    return first > 0;
  }
}
