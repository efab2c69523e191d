#include "facts/path/crypto_lists.hpp"

#include <doctest/doctest.h>

#include "facts/read_device.hpp"

namespace crypto_lists_test {

using namespace peerlint;
using facts::read_device;

TEST_CASE("crypto lists: once for all entries, without those of group members") {
  const read_device d(
      "hostname hub\n"
      "crypto map VPN 10 ipsec-isakmp\n match address A\n"
      "crypto map VPN 20 ipsec-isakmp\n match address A\n"
      "crypto map GET 10 gdoi\n match address G\n"
      "crypto dynamic-map D 10\n match address B\n"
      "ip access-list extended A\n permit ip any 10.1.1.0 0.0.0.255\n"
      "ip access-list extended B\n deny ip any any\n permit ip any host 10.1.1.1\n"
      "ip access-list extended G\n deny ip any any\n"
      "ip access-list extended OTHER\n deny ip any any\n");
  const auto all = facts::crypto_lists_of(d.facts.device, d.facts.filters);
  REQUIRE(all.size() == 2);
  CHECK(all[0].list().name.value == "A");
  CHECK(all[0].entries.size() == 2);
  CHECK_FALSE(facts::permits_nothing(*all[0].filter));
  CHECK(all[1].list().name.value == "B");
  CHECK(facts::permits_nothing(*all[1].filter));
}

}  // namespace crypto_lists_test
