#include "facts/failover/known_address.hpp"

#include <string>

#include <doctest/doctest.h>

#include "facts/read_device.hpp"

namespace known_address_test {

using namespace peerlint;

namespace {

const std::string map =
    "hostname r\ncrypto map HQ 10 ipsec-isakmp\n set peer 192.0.2.200\n"
    "interface GigabitEthernet0/0\n ip address 10.7.0.1 255.255.255.0\n crypto map HQ\n"
    "interface GigabitEthernet0/1\n ip address dhcp\n";

net::ipv4_address address(std::string_view text) { return *net::parse_ipv4(text); }

}  // namespace

TEST_CASE("known address: what others see of an interface") {
  settings::assumed behind;
  behind.nat.emplace_back(address("10.7.0.1"), address("203.0.113.9"));
  const facts::read_device router(map, behind);
  const auto& interfaces = router.facts.device.interfaces;
  CHECK(facts::seen_address(interfaces.at(0), router.facts) == address("203.0.113.9"));
  CHECK_FALSE(facts::seen_address(interfaces.at(1), router.facts));
}

TEST_CASE("known address: whom a router expects") {
  const facts::read_device fixed(map);
  CHECK(facts::expects_call(fixed.facts, address("192.0.2.200")));
  CHECK_FALSE(facts::expects_call(fixed.facts, address("192.0.2.201")));
  CHECK_FALSE(facts::expects_call(fixed.facts, std::nullopt));
  const facts::read_device hub(map +
                               "crypto dynamic-map ANY 10\n set transform-set T\n"
                               "crypto map HQ 65000 ipsec-isakmp dynamic ANY\n");
  CHECK(facts::expects_call(hub.facts, std::nullopt));
}

}  // namespace known_address_test
