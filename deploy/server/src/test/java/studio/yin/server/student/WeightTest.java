package studio.yin.server.student;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import studio.yin.server.StudioServices;
import studio.yin.server.sharing.Browser;
import studio.yin.server.sharing.Given;

@QuarkusTest
@QuarkusTestResource(StudioServices.class)
class WeightTest {

  /**
   * Fonts that the style sheet names and no student's page uses: a browser does not ask for them.
   */
  private static final Pattern UNUSED = Pattern.compile("fraunces-latin|yin-figures-light");

  private static final int HEADERS = 700;

  @Inject Given given;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @Test
  void a_first_visit_weighs_at_most_100_kb_and_a_later_one_20() throws Exception {
    String path = given.link().path();
    List<String> files =
        Browser.ofNobody().get(path).page().select("link[href], script[src]").stream()
            .map(e -> e.hasAttr("src") ? e.attr("src") : e.attr("href"))
            .toList();
    int page = weight(path);
    int all = page;
    int asked = 1;
    for (String file : files) {
      all += weight(file);
      asked++;
      if (file.endsWith(".css")) {
        for (String font : fonts(file)) {
          all += weight(font);
          asked++;
        }
      }
    }
    System.out.println("first visit: " + all + " bytes in " + asked + " answers; later: " + page);
    assertThat(asked, greaterThan(7));
    assertThat(all, lessThanOrEqualTo(100_000));
    assertThat(page, lessThanOrEqualTo(20_000));
  }

  @Test
  void what_has_a_hash_in_its_name_is_kept_for_a_year_and_pictures_for_a_day() {
    List<String> files =
        Browser.ofNobody()
            .get(given.link().path())
            .page()
            .select("link[rel=stylesheet], script[src]")
            .stream()
            .map(e -> e.hasAttr("src") ? e.attr("src") : e.attr("href"))
            .toList();
    assertThat(files.size(), greaterThan(1));
    for (String file : files) {
      Browser.Answer answer = Browser.ofNobody().get(file);
      assertThat(file, answer.header("Cache-Control"), is("public, immutable, max-age=31536000"));
      assertThat(file, answer.headers().allValues("Cache-Control").size(), is(1));
      assertThat(file, answer.body(), not(containsString("sourceMappingURL")));
      assertThat(Browser.ofNobody().get(file + ".map").status(), is(404));
    }
    for (String picture : List.of("/icon.svg", "/favicon.ico", "/class.png")) {
      assertThat(
          Browser.ofNobody().get(picture).header("Cache-Control"), is("public, max-age=86400"));
    }
  }

  private List<String> fonts(String css) throws Exception {
    String text = Browser.ofNobody().get(css).body();
    return Pattern.compile("url\\(\"?([^\")]+\\.woff2)\"?\\)")
        .matcher(text)
        .results()
        .map((MatchResult url) -> URI.create(css).resolve(url.group(1)).toString())
        .filter(url -> !UNUSED.matcher(url).find())
        .toList();
  }

  /** Bytes over the wire, compressed as browsers ask for it, about what headers take included. */
  private int weight(String path) throws Exception {
    HttpResponse<byte[]> answer =
        client.send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + path))
                .header("Accept-Encoding", "gzip")
                .build(),
            HttpResponse.BodyHandlers.ofByteArray());
    assertThat(path, answer.statusCode(), is(200));
    return answer.body().length + HEADERS;
  }
}
