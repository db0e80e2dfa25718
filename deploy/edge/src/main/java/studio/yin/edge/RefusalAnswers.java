package studio.yin.edge;

import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import studio.yin.RefusedException;

/**
 * What the domain refused and nobody on the way has answered: the status, and the refusal itself in
 * the place of a body. A response filter of whoever speaks at the address puts it into the words of
 * its clients, so that pages need no API to say no, nor the API pages.
 */
public class RefusalAnswers {

  /** The answer, still without words. */
  @ServerExceptionMapper
  public Response refused(RefusedException refused) {
    return Response.status(Status.of(refused)).entity(refused.refusal()).build();
  }
}
