package studio.yin.api.sharing;

import io.quarkus.oidc.Tenant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import studio.yin.account.Role;
import studio.yin.api.contract.Replay;
import studio.yin.api.json.RequestValues;
import studio.yin.edge.SignedIn;
import studio.yin.plan.ClassPlans;
import studio.yin.plan.Made;
import studio.yin.sharing.Share;
import studio.yin.sharing.Shares;

/** The links of a plan. Making and ending one leaves the plan and its version alone. */
@Tenant("api")
@Path("/api/v1/plans/{plan}/shares")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.TEACHER)
@Transactional
@Tag(name = "shares")
public class SharesResource {
  private final ClassPlans plans;
  private final Shares shares;
  private final SignedIn signedIn;
  private final Clock clock;
  private final String baseUrl;

  @Inject
  SharesResource(
      ClassPlans plans,
      Shares shares,
      SignedIn signedIn,
      Clock clock,
      @ConfigProperty(name = "studio.base-url") String baseUrl) {
    this.plans = plans;
    this.shares = shares;
    this.signedIn = signedIn;
    this.clock = clock;
    this.baseUrl = baseUrl;
  }

  @GET
  @Operation(
      operationId = "listShares",
      summary = "The links of a plan, the newest first, ended ones too")
  public SharesAnswer shares(@PathParam("plan") UUID plan) {
    Instant now = clock.instant();
    return new SharesAnswer(
        shares.of(plans.plan(plan, signedIn.id()), signedIn.id()).stream()
            .map(share -> ShareAnswer.of(share, null, now))
            .toList());
  }

  /** The links of a plan, without their URLs. */
  public record SharesAnswer(List<ShareAnswer> shares) {}

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "makeShare",
      summary = "Makes a link to what is published of a plan",
      description =
          "Sent twice with the same Idempotency-Key it makes one link and answers with it. No"
              + " If-Match: a link does not change the plan.")
  @APIResponseSchema(
      value = ShareAnswer.class,
      responseCode = "201",
      responseDescription = "The link with its URL")
  public RestResponse<ShareAnswer> make(
      @PathParam("plan") UUID plan,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      NewShare wanted) {
    Made made =
        shares.make(
            plan, signedIn.id(), RequestValues.body(wanted).terms(), RequestValues.key(key));
    return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, share(plan, made.id()))
        .header(Replay.HEADER, Replay.of(made.before()))
        .location(URI.create(ShareAnswer.address(plan, made.id())))
        .build();
  }

  @GET
  @Path("{share}")
  @Operation(operationId = "getShare", summary = "One link, with its URL while it opens")
  public ShareAnswer share(@PathParam("plan") UUID plan, @PathParam("share") UUID id) {
    Share share = shares.share(id, plan, signedIn.id());
    Instant now = clock.instant();
    String url = share.isOpen(now) ? baseUrl + "/s/" + shares.token(share).text() : null;
    return ShareAnswer.of(share, url, now);
  }

  @PATCH
  @Path("{share}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "changeShare",
      summary = "Changes the label of a link, or when it ends",
      description =
          "A link that has expired opens again with a new end; a revoked one is refused (409). No"
              + " If-Match: the last word counts.")
  public ShareAnswer change(
      @PathParam("plan") UUID plan, @PathParam("share") UUID id, ShareChange change) {
    shares.change(id, plan, signedIn.id(), RequestValues.body(change).change());
    return share(plan, id);
  }

  @DELETE
  @Produces(MediaType.WILDCARD)
  @Operation(
      operationId = "revokeShares",
      summary = "Revokes every link of a plan: with the answer none of them opens any more")
  @APIResponse(responseCode = "204", description = "They are revoked")
  public void revokeAll(@PathParam("plan") UUID plan) {
    shares.revokeAll(plan, signedIn.id());
  }

  @POST
  @Path("{share}/restorations")
  @Operation(
      operationId = "restoreShare",
      summary = "Takes the revocation of a link back",
      description =
          "For a day after it was revoked; then it is revoked for good (409). A link that is not"
              + " revoked stays as it is.")
  public ShareAnswer restore(@PathParam("plan") UUID plan, @PathParam("share") UUID id) {
    shares.reopen(id, plan, signedIn.id());
    return share(plan, id);
  }

  @DELETE
  @Produces(MediaType.WILDCARD)
  @Path("{share}")
  @Operation(
      operationId = "revokeShare",
      summary = "Revokes a link: with the answer it opens nowhere any more")
  @APIResponse(responseCode = "204", description = "It is revoked")
  public void revoke(@PathParam("plan") UUID plan, @PathParam("share") UUID id) {
    shares.revoke(id, plan, signedIn.id());
  }
}
