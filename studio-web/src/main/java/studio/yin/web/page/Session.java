package studio.yin.web.page;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;

/** The cookies of a signed-in browser. */
public final class Session {
  /** With what the names of all of them begin. */
  private static final String COOKIES = "q_session";

  private Session() {}

  /**
   * Lets the browser forget its session here. The next page asks the sign-in server anew, which
   * still knows who is there and says at once what they may do and how they are called now.
   */
  public static Response.ResponseBuilder renewed(
      Response.ResponseBuilder answer, HttpHeaders headers) {
    headers.getCookies().keySet().stream()
        .filter(name -> name.startsWith(COOKIES))
        .forEach(
            name ->
                answer.cookie(
                    new NewCookie.Builder(name)
                        .value("")
                        .path("/")
                        .maxAge(0)
                        .httpOnly(true)
                        .build()));
    return answer;
  }
}
