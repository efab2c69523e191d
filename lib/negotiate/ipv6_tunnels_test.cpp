#include <string>

#include <doctest/doctest.h>

#include "negotiate/read_pair.hpp"

namespace ipv6_tunnels_test {

// Tunnels whose ends call each other by addresses of IPv6.
using namespace peerlint;
using negotiate::changed;
using negotiate::in_short;
using negotiate::read_pair;

namespace {

std::string tunnel(const std::string& own, const std::string& peer, const std::string& profile) {
  return "crypto ipsec transform-set T esp-aes 256 esp-sha256-hmac\n"
         "crypto ipsec profile P\n set transform-set T\n" +
         profile + "interface GigabitEthernet0/0\n ipv6 address " + own +
         "/64\n"
         "interface Tunnel0\n ipv6 address 2001:db8:ffff::1/64\n"
         " tunnel source GigabitEthernet0/0\n tunnel mode ipsec ipv6\n tunnel destination " +
         peer + "\n tunnel protection ipsec profile P\n";
}

std::string of_v2(const std::string& name, const std::string& own, const std::string& peer) {
  return "version 15.7\nhostname " + name +
         "\ncrypto ikev2 proposal P\n encryption aes-cbc-256\n integrity sha256\n group 14\n"
         "crypto ikev2 policy P\n proposal P\ncrypto ikev2 keyring K\n peer OTHER\n  address " +
         peer +
         "/128\n  pre-shared-key Harbour42\ncrypto ikev2 profile V2\n"
         " match identity remote address " +
         peer +
         "/128\n authentication local pre-share\n authentication remote pre-share\n"
         " keyring local K\n" +
         tunnel(own, peer, " set ikev2-profile V2\n");
}

std::string of_v1(const std::string& name, const std::string& own, const std::string& peer) {
  return "version 15.7\nhostname " + name +
         "\ncrypto isakmp policy 10\n encryption aes 256\n hash sha256\n"
         " authentication pre-share\n group 14\ncrypto isakmp key Harbour42 address ipv6 " +
         peer + "/128\n" + tunnel(own, peer, "");
}

// "down IKE_AUTH G8 | down IKE_AUTH G8"
std::string both(const read_pair& of) {
  REQUIRE(of.tunnels.size() == 1);
  return in_short(of.forth().result) + " | " + in_short(of.back().result);
}

const std::string west = "2001:db8:1::1";
const std::string east = "2001:db8:2::1";

}  // namespace

TEST_CASE("IPv6: two tunnels that call each other are one, however the addresses are written") {
  CHECK(both({of_v2("west", west, east), of_v2("east", east, west)}) == "up | up");
  CHECK(both({of_v1("west", west, east), of_v1("east", east, west)}) == "up | up");
  const auto long_form = changed(of_v2("east", east, west), "tunnel destination " + west,
                                 "tunnel destination 2001:DB8:1:0:0:0:0:1");
  const read_pair p(of_v2("west", west, east), long_form);
  CHECK(both(p) == "up | up");
  CHECK(p.back().initiator.peer_text() == west);
  CHECK(p.back().initiator.address_text() == east);
}

TEST_CASE("IPv6: keys are compared") {
  const auto wrong = changed(of_v2("east", east, west), "Harbour42", "harbour42");
  CHECK(both({of_v2("west", west, east), wrong}) == "down IKE_AUTH G8 | down IKE_AUTH G8");
  const auto v1 = changed(of_v1("east", east, west), "Harbour42", "harbour42");
  CHECK(both({of_v1("west", west, east), v1}) == "down MM5 G8 | down MM5 G8");
  const auto none = changed(of_v1("east", east, west), west + "/128\n", "2001:db8:7::/48\n");
  CHECK(both({of_v1("west", west, east), none}) == "down MM2 G6 | down MM1 G4");
}

TEST_CASE("IPv6: a key is that of the longest prefix") {
  const auto wide = of_v1("east", east, west) + "crypto isakmp key Other address ipv6 ::/0\n";
  CHECK(both({of_v1("west", west, east), wide}) == "up | up");
  const auto prefix = changed(of_v1("east", east, west), west + "/128\n", "2001:db8:1::/48\n");
  CHECK(both({of_v1("west", west, east), prefix}) == "up | up");
}

TEST_CASE("IPv6: proposals and transforms are compared as ever") {
  const auto wrong = changed(of_v2("east", east, west), " group 14\n", " group 20\n");
  CHECK(both({of_v2("west", west, east), wrong}) == "down SA_INIT G5 | down SA_INIT G5");
  const auto other = changed(of_v2("east", east, west), "esp-aes 256", "esp-aes");
  CHECK(both({of_v2("west", west, east), other}) == "down IKE_AUTH G10 | down IKE_AUTH G10");
}

TEST_CASE("IPv6: an end whose peer is not there is alone") {
  const read_pair p(of_v2("west", west, east), "version 15.7\nhostname east\n");
  CHECK(p.tunnels.empty());
  REQUIRE(p.alone.size() == 1);
  CHECK(p.alone[0].end.peer_text() == east);
}

}  // namespace ipv6_tunnels_test
