package studio.yin.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {

  @ParameterizedTest
  @CsvSource({
    "/,              true,  false",
    "/plans,         true,  false",
    "/apiary,        true,  false",
    "/api-keys,      true,  false",
    "/api,           false, true",
    "/api/v1/plans,  false, true",
    "//api/v1,       false, true",
    "/api;v=1,       false, true",
    "/q/health,      false, false"
  })
  void an_address_is_a_page_or_a_program_s_or_a_keeper_s(String path, boolean page, boolean api) {
    assertEquals(page, Addresses.isPage(path));
    assertEquals(api, Addresses.isApi(path));
  }
}
