package studio.yin.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** One spelling of the studio's address; every other is refused in words. */
class BaseAddressTest {

  @Test
  void scheme_host_and_port_are_all_of_it() {
    assertEquals(
        new BaseAddress("https", "studio.example.org"),
        BaseAddress.parse("https://studio.example.org"));
    assertEquals(
        new BaseAddress("http", "localhost:8080"), BaseAddress.parse("http://localhost:8080"));
    assertEquals(
        new BaseAddress("https", "[2001:db8::7]:8443"),
        BaseAddress.parse("https://[2001:db8::7]:8443"));
  }

  @Test
  void anything_else_is_refused_with_an_example() {
    for (String text :
        List.of(
            "",
            "studio.example.org",
            "//studio.example.org",
            "localhost:8080",
            "ftp://studio.example.org",
            "https://",
            "https://studio.example.org/",
            "https://studio.example.org/yin",
            "https://studio.example.org?a=b",
            "https://studio.example.org#a",
            "https://mira@studio.example.org",
            "https://studio.example.org:443",
            "https://studio.example.org:",
            "https://Studio.example.org",
            "HTTPS://studio.example.org",
            "https://stu dio",
            "https://studio.example.org ")) {
      String said =
          assertThrows(IllegalArgumentException.class, () -> BaseAddress.parse(text), text)
              .getMessage();
      assertTrue(said.startsWith("STUDIO_BASE_URL is") && said.endsWith(text), said);
    }
  }
}
