package studio.yin.api.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What has no version of its own is known by what it says, and sent once while that stays so. */
@ApplicationScoped
public class Contents {
  private final ObjectMapper json;

  @Inject
  Contents(ObjectMapper json) {
    this.json = json;
  }

  /** The answer with its tag or, where the client has it already, the tag alone. */
  public <T> RestResponse<T> shown(T said, @Nullable String ifNoneMatch) {
    EntityTag tag = tag(said);
    RestResponse.ResponseBuilder<T> answer =
        IfNoneMatch.has(ifNoneMatch, tag)
            ? RestResponse.ResponseBuilder.create(RestResponse.Status.NOT_MODIFIED)
            : RestResponse.ResponseBuilder.ok(said);
    return answer.tag(tag).header("Cache-Control", "private, no-cache").build();
  }

  private EntityTag tag(Object said) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(said));
      return new EntityTag(HexFormat.of().formatHex(digest, 0, 16));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
