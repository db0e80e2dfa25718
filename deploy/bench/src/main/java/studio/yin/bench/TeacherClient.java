package studio.yin.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Asks one server as any of a crowd's teachers, and keeps how long each answer took. */
final class TeacherClient {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final String address;
  private final Crowd crowd;
  private final TokenSigner signer;
  private final Random dice;
  private final Map<Question, Times> times = new EnumMap<>(Question.class);

  TeacherClient(String address, Crowd crowd, TokenSigner signer, long seed) {
    this.address = address;
    this.crowd = crowd;
    this.signer = signer;
    this.dice = new Random(seed);
    forget();
  }

  /** As if nothing had been asked so far. */
  void forget() {
    for (Question question : Question.values()) {
      times.put(question, new Times());
    }
  }

  /** Asks as somebody, and waits for the whole answer. */
  void ask(Question question) throws IOException, InterruptedException, GeneralSecurityException {
    int teacher = crowd.teacher(dice);
    UUID plan = crowd.plan(teacher, dice);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + "/api/v1/plans" + question.path(plan, dice)))
            .header("Authorization", "Bearer " + signer.token(Crowd.account(teacher)))
            .build();
    long begun = System.nanoTime();
    HttpResponse<byte[]> answer = HTTP.send(request, BodyHandlers.ofByteArray());
    times(question).add(System.nanoTime() - begun);
    if (answer.statusCode() != 200) {
      throw new IOException(
          "%s answered %d: %s"
              .formatted(request.uri(), answer.statusCode(), new String(answer.body(), UTF_8)));
    }
  }

  Times times(Question question) {
    return times.computeIfAbsent(question, any -> new Times());
  }
}
