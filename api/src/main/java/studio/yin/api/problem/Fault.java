package studio.yin.api.problem;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.yin.Refusal;
import studio.yin.edge.Failure;
import studio.yin.speech.Bundle;
import studio.yin.speech.Sentences;

/**
 * What can be wrong with a request before the domain is asked, or with us. The sentences stand in
 * {@code faults.properties}.
 */
public enum Fault {
  BODY_MISSING(400),
  BODY_UNREADABLE(400),
  FIELD_UNKNOWN(400),
  FIELD_MISSING(400),
  FIELDS_CONTRARY(400),
  ADDRESS_CONTRARY(400),
  VALUE_UNFIT(400),
  PARAMETER_UNKNOWN(400),
  PARAMETER_UNFIT(400),
  MOMENT_UNREADABLE(400),
  IDENTIFIER_UNREADABLE(400),
  PARAMETER_UNREADABLE(400),
  KEY_UNREADABLE(400),
  VERSION_UNREADABLE(400),
  HOST_MISSING(400),
  REQUEST_UNREADABLE(400),
  NOT_SIGNED_IN(401),
  NOT_ALLOWED(403),
  NOT_FOUND(404),
  METHOD_NOT_ALLOWED(405),
  NOT_ACCEPTABLE(406),
  VERSION_STALE(412),
  BODY_TOO_LARGE(413),
  ADDRESS_TOO_LONG(414),
  MEDIA_TYPE_NOT_SUPPORTED(415),
  VERSION_MISSING(428),
  TOO_MANY_REQUESTS(429),
  FAILED(500),
  UNAVAILABLE(503);

  private final int status;

  Fault(int status) {
    this.status = status;
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

  /** What it says in a language; without the particulars of a case, with gaps for them. */
  String sentence(Locale locale, Object... particulars) {
    Bundle faults = Bundle.of(Fault.class, "faults", locale);
    return faults.say(
        name(),
        Stream.of(particulars)
            .map(one -> one instanceof UnfitJson.Wanted wanted ? faults.text(wanted.key()) : one)
            .toArray());
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
    return new ProblemException(
        problem(refused.field(), locale -> Sentences.in(locale).of(refused)));
  }

  Problem problem(@Nullable String field, Object... particulars) {
    return problem(field, locale -> sentence(locale, particulars));
  }

  private Problem problem(@Nullable String field, Function<Locale, String> detail) {
    return new Problem(name(), status, detail, field, status == 503 ? Failure.SOON : null);
  }
}
