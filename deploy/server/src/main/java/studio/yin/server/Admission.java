package studio.yin.server;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import studio.yin.account.KnownAccounts;
import studio.yin.account.SignedIn;

/**
 * Turns a genuine token into an account, on every request, unless the account's access or this very
 * session was ended after the token was issued. Whoever signs out ends the session here too, before
 * anything is answered.
 */
@ApplicationScoped
public class Admission implements SecurityIdentityAugmentor {
  private final KnownAccounts accounts;
  private final String exit;

  @Inject
  Admission(
      KnownAccounts accounts,
      @ConfigProperty(name = "quarkus.oidc.logout.path") Optional<String> exit) {
    this.accounts = accounts;
    this.exit = exit.orElse("");
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    return augment(identity, context, Map.of());
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity,
      AuthenticationRequestContext context,
      Map<String, Object> attributes) {
    if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
      return Uni.createFrom().item(identity);
    }
    @Nullable RoutingContext routing = HttpSecurityUtils.getRoutingContextAttribute(attributes);
    boolean leaves = routing != null && routing.request().path().equals(exit);
    return context.runBlocking(() -> admitted(identity, token, leaves));
  }

  private SecurityIdentity admitted(SecurityIdentity identity, JsonWebToken token, boolean leaves) {
    Pass pass = Pass.of(token, identity);
    UUID id = UUID.fromString(token.getSubject());
    String name = Optional.<String>ofNullable(token.getClaim("name")).orElseGet(token::getName);
    if (!pass.belongsTogether() || !accounts.admits(id, name, pass.issuedAt(), pass.session())) {
      throw new AuthenticationFailedException("The access of this account was ended.");
    }
    if (leaves) {
      accounts.endSession(pass.session());
    }
    return QuarkusSecurityIdentity.builder(identity)
        .addAttribute(SignedIn.ATTRIBUTE, new SignedIn.Account(id, name))
        .build();
  }
}
