package studio.yin.server;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import studio.yin.account.KnownAccounts;
import studio.yin.edge.SignedIn;

/**
 * Turns a genuine token into an account, on every request, unless the account's access or this very
 * session was ended after the token was issued.
 */
@ApplicationScoped
public class Admission implements SecurityIdentityAugmentor {
  private final KnownAccounts accounts;

  @Inject
  Admission(KnownAccounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
      return Uni.createFrom().item(identity);
    }
    return context.runBlocking(() -> admitted(identity, token));
  }

  private SecurityIdentity admitted(SecurityIdentity identity, JsonWebToken token) {
    Pass pass = Pass.of(token, identity);
    UUID id = UUID.fromString(token.getSubject());
    String name = Optional.<String>ofNullable(token.getClaim("name")).orElseGet(token::getName);
    String language = token.getClaim("locale") instanceof String chosen ? chosen : null;
    if (!pass.belongsTogether() || !accounts.admits(id, name, pass.issuedAt(), pass.session())) {
      throw new AuthenticationFailedException("The access of this account was ended.");
    }
    QuarkusSecurityIdentity.Builder admitted =
        QuarkusSecurityIdentity.builder(identity)
            .addAttribute(SignedIn.ATTRIBUTE, new SignedIn.Account(id, name, language));
    pass.session().ifPresent(session -> admitted.addAttribute(SignedIn.SESSION, session));
    return admitted.build();
  }
}
