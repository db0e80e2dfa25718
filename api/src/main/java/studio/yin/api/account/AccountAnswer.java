package studio.yin.api.account;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.yin.account.Account;
import studio.yin.account.Role;

/**
 * An account as admins see it.
 *
 * @param enabled whether they can sign in
 * @param roles of {@code admin} and {@code teacher} those that it has
 */
public record AccountAnswer(
    UUID id,
    String username,
    String firstName,
    String lastName,
    String email,
    boolean enabled,
    List<String> roles,
    @Nullable Instant createdAt,
    Map<String, String> links) {

  static AccountAnswer of(Account account) {
    return new AccountAnswer(
        account.id(),
        account.username(),
        account.firstName(),
        account.lastName(),
        account.email(),
        account.enabled(),
        Stream.of(Role.ADMIN, Role.TEACHER)
            .filter(role -> role.equals(Role.ADMIN) ? account.admin() : account.teacher())
            .toList(),
        account.createdAt().orElse(null),
        Map.of("self", address(account.id())));
  }

  static String address(UUID id) {
    return AccountsResource.ADDRESS + "/" + id;
  }
}
