package studio.yin.api.problem;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import studio.yin.Reason;
import studio.yin.Refusal;
import studio.yin.edge.Status;
import studio.yin.insight.Finding;
import studio.yin.speech.Bundle;
import studio.yin.speech.Sentences;

/**
 * An error as the API tells it (RFC 9457). It speaks of the request, never of our insides.
 *
 * @param name of the {@link Reason} or {@link Fault}
 * @param detail a sentence for a person, in each language
 * @param field what it is about, if it is about one thing
 * @param retryAfter seconds after which another try makes sense
 * @param findings what has to be mended before, where that is why
 */
record Problem(
    String name,
    int status,
    Function<Locale, String> detail,
    @Nullable String field,
    @Nullable Integer retryAfter,
    List<Finding> findings) {

  /** One that is about no findings. */
  Problem(
      String name,
      int status,
      Function<Locale, String> detail,
      @Nullable String field,
      @Nullable Integer retryAfter) {
    this(name, status, detail, field, retryAfter, List.of());
  }

  /** Its media type. */
  static final String MEDIA_TYPE = "application/problem+json";

  /** Where each type is explained. */
  static final String TYPES = "/api/v1/problems/";

  /** What the domain refused. */
  static Problem of(Refusal refusal) {
    Reason.Kind kind = refusal.reason().kind();
    return new Problem(
        refusal.reason().name(),
        Status.of(kind),
        locale -> Sentences.in(locale).of(refusal),
        refusal.field(),
        kind == Reason.Kind.UNAVAILABLE ? 30 : null,
        refusal.particulars().stream()
            .filter(Finding.class::isInstance)
            .map(Finding.class::cast)
            .toList());
  }

  /** The last part of its type: {@code hold-out-of-range}. */
  static String word(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A short name of its kind: "Hold out of range". */
  static String title(String name, Locale locale) {
    return Bundle.of(Problem.class, "titles", locale).text(name);
  }

  /** Its text in a language, for a request to that path. */
  String json(String instance, Locale locale) {
    JsonObject json =
        new JsonObject()
            .put("type", TYPES + word(name))
            .put("title", title(name, locale))
            .put("status", status)
            .put("detail", detail.apply(locale))
            .put("instance", instance);
    if (field != null) {
      json.put("field", field);
    }
    if (!findings.isEmpty()) {
      json.put(
          "findings", new JsonArray(findings.stream().map(found -> json(found, locale)).toList()));
    }
    return json.encode();
  }

  private static JsonObject json(Finding finding, Locale locale) {
    JsonObject json =
        new JsonObject()
            .put("check", finding.check().word())
            .put("severity", word(finding.severity().name()));
    if (finding.step() != null) {
      json.put("step", finding.step().toString());
    }
    return json.put("sentence", Sentences.in(locale).of(finding))
        .put("advice", Sentences.in(locale).advice(finding))
        .put("mendable", finding.mend() != null);
  }

  /** The answer that tells it in a language. */
  Response response(String instance, Locale locale) {
    Response.ResponseBuilder response =
        Response.status(status).type(MEDIA_TYPE).entity(json(instance, locale));
    if (retryAfter != null) {
      response.header(HttpHeaders.RETRY_AFTER, retryAfter);
    }
    return response.build();
  }
}
