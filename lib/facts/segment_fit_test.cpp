#include "facts/segment_fit.hpp"

#include <string>

#include <doctest/doctest.h>

#include "facts/read_device.hpp"

namespace segment_fit_test {

using namespace peerlint;

namespace {

std::string router(const std::string& set, const std::string& outside, const std::string& inside) {
  return "version 15.7\nhostname a\ncrypto ipsec transform-set T " + set +
         "\ncrypto map VPN 10 ipsec-isakmp\n set peer 192.0.2.1\n set transform-set T\n"
         " match address A\ninterface GigabitEthernet0/0\n ip address 198.51.100.1 "
         "255.255.255.0\n crypto map VPN\n" +
         outside + "interface GigabitEthernet0/1\n ip address 10.2.0.1 255.255.0.0\n" + inside +
         "ip access-list extended A\n permit ip 10.2.0.0 0.0.255.255 10.1.0.0 0.0.255.255\n";
}

std::uint32_t most_of(const std::string& text) {
  const facts::read_device one(text);
  const auto found = facts::oversized_for(one.facts.endpoints.at(0), one.facts);
  return found ? found->most : 0;
}

const std::string clamp = " ip tcp adjust-mss ";

}  // namespace

TEST_CASE("segments: a value is held against the set of the entry") {
  CHECK(most_of(router("esp-gcm 256", "", clamp + "1406\n")) == 0);
  CHECK(most_of(router("esp-gcm 256", "", clamp + "1407\n")) == 1446);
  CHECK(most_of(router("esp-aes 256 esp-sha256-hmac", "", clamp + "1398\n")) == 0);
  CHECK(most_of(router("esp-aes 256 esp-sha256-hmac", "", clamp + "1399\n")) == 1438);
  CHECK(most_of(router("esp-aes 256 esp-sha256-hmac", " ip mtu 1492\n", clamp + "1398\n")) == 1422);
}

TEST_CASE("segments: nothing is wrong where fragments are allowed or another value fits") {
  const std::string set = "esp-aes 256 esp-sha256-hmac";
  CHECK(most_of(router(set, "", "")) == 0);
  CHECK(most_of(router(set, clamp + "1360\n", clamp + "1452\n")) == 0);
  CHECK(most_of(router(set, " crypto ipsec df-bit clear\n", clamp + "1452\n")) == 0);
  CHECK(most_of(router(set, " mtu 9000\n", clamp + "1452\n")) == 0);
  CHECK(most_of(router(set, "", clamp + "1452\n ip policy route-map CLEAR-DF\n")) == 0);
}

TEST_CASE("segments: the value of a tunnel is for the tunnel") {
  const std::string tunnel =
      "interface Tunnel0\n ip address 172.16.0.1 255.255.255.0\n tunnel source 198.51.100.1\n"
      " tunnel destination 203.0.113.1\n";
  const std::string set = "esp-aes 256 esp-sha256-hmac";
  CHECK(most_of(router(set, "", "") + tunnel + clamp + "1452\n") == 0);
  const facts::read_device one(router(set, "", "") + tunnel + " ip mtu 1400\n" + clamp + "1400\n");
  const auto found = facts::oversized_in(*one.facts.interface_named("Tunnel0"), one.facts);
  REQUIRE(found);
  CHECK(found->most == 1400);
  CHECK(found->said);
}

}  // namespace segment_fit_test
