package studio.yin.account;

import java.util.Optional;

/**
 * An account that was made.
 *
 * @param password to be handed over, said this once; empty when the same request came before, for
 *     it is kept nowhere: set another then
 */
public record Created(Account account, Optional<TemporaryPassword> password) {}
