package studio.yin.api.problem;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import studio.yin.Refusal;
import studio.yin.edge.Failure;
import studio.yin.speech.Sentences;

/** What can be wrong with a request before the domain is asked, or with us. */
public enum Fault {
  BODY_MISSING(400, "This request needs a JSON body."),
  BODY_UNREADABLE(400, "The body is not readable JSON (line %d, column %d)."),
  FIELD_UNKNOWN(400, "There is no field “%s” here."),
  FIELD_MISSING(400, "The field “%s” is missing."),
  FIELDS_CONTRARY(400, "“%s” and “%s” cannot be meant together."),
  ADDRESS_CONTRARY(400, "“%s” says something else than the address."),
  VALUE_UNFIT(400, "Here stands %s."),
  PARAMETER_UNKNOWN(400, "There is no parameter “%s” here."),
  PARAMETER_UNFIT(400, "Here stands a whole number from %d to %d."),
  MOMENT_UNREADABLE(400, "A moment is written with its zone: 2026-03-01T12:00:00Z."),
  IDENTIFIER_UNREADABLE(400, "An identifier is a UUID, as answers give it."),
  PARAMETER_UNREADABLE(400, "%s"),
  KEY_UNREADABLE(400, "An Idempotency-Key is a UUID that the client makes."),
  VERSION_UNREADABLE(400, "If-Match takes one ETag, as the plan gave it, or *."),
  HOST_MISSING(400, "Say in the header Host for whom the request is."),
  REQUEST_UNREADABLE(400, "The request cannot be read."),
  NOT_SIGNED_IN(401, "Send an access token of the studio's sign-in server that is still valid."),
  NOT_ALLOWED(403, "This account has not the role that this needs."),
  NOT_FOUND(404, "There is nothing at this address."),
  METHOD_NOT_ALLOWED(405, "This address does not take this method."),
  NOT_ACCEPTABLE(406, "The answer here comes in another media type than those that Accept names."),
  VERSION_STALE(
      412, "The plan has changed since this version. Read it again, then send the change."),
  BODY_TOO_LARGE(413, "The body is too large."),
  ADDRESS_TOO_LONG(414, "The address is too long."),
  MEDIA_TYPE_NOT_SUPPORTED(415, "Send the body as application/json."),
  VERSION_MISSING(
      428, "Say which version of the plan this change was made from: If-Match with its ETag."),
  TOO_MANY_REQUESTS(429, "Too many requests; please wait a little."),
  FAILED(500, "Something went wrong here. Nothing was changed; it has been noted."),
  UNAVAILABLE(503, "The studio cannot answer just now. Please try again in a moment.");

  private final int status;
  private final String sentence;

  Fault(int status, String sentence) {
    this.status = status;
    this.sentence = sentence;
  }

  /** The one to tell for a status that something below us has chosen. */
  static Fault of(int status) {
    return switch (status) {
      case 401 -> NOT_SIGNED_IN;
      case 403 -> NOT_ALLOWED;
      case 404 -> NOT_FOUND;
      case 405 -> METHOD_NOT_ALLOWED;
      case 406 -> NOT_ACCEPTABLE;
      case 412 -> VERSION_STALE;
      case 413 -> BODY_TOO_LARGE;
      case 414 -> ADDRESS_TOO_LONG;
      case 415 -> MEDIA_TYPE_NOT_SUPPORTED;
      case 429 -> TOO_MANY_REQUESTS;
      case 503 -> UNAVAILABLE;
      default -> status < 500 ? REQUEST_UNREADABLE : FAILED;
    };
  }

  int status() {
    return status;
  }

  /** What it says, before the particulars of a case are put in. */
  String sentence() {
    return sentence;
  }

  /** This fault about the request as a whole. */
  public ProblemException toException() {
    return new ProblemException(problem(null));
  }

  /** This fault about a field, a header or a parameter. */
  public ProblemException about(String field, Object... particulars) {
    return new ProblemException(problem(field, particulars));
  }

  /** This fault about the parameter of an address that was refused, with the refusal's sentence. */
  public ProblemException about(Refusal refused) {
    return about(refused.field(), Sentences.in(Locale.ENGLISH).of(refused));
  }

  Problem problem(@Nullable String field, Object... particulars) {
    return new Problem(
        name(),
        status,
        sentence.formatted(particulars),
        field,
        status == 503 ? Failure.SOON : null);
  }
}
