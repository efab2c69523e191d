#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "negotiate/read_pair.hpp"

namespace later_failure_test {

// G13: what works until a rekey, a dead peer or a dead provider.
using namespace peerlint;
using negotiate::changed;
using negotiate::ikev1_router;
using negotiate::in_short;
using negotiate::map_entry;
using negotiate::read_pair;

namespace {

const std::string list_a =
    "ip access-list extended A\n permit ip 10.1.0.0 0.0.255.255 10.2.0.0 0.0.255.255\n";
const std::string list_b =
    "ip access-list extended A\n permit ip 10.2.0.0 0.0.255.255 10.1.0.0 0.0.255.255\n";
const std::string lan_a = "interface GigabitEthernet0/1\n ip address 10.1.0.1 255.255.0.0\n";

const std::string a =
    ikev1_router("a", "192.0.2.1", "198.51.100.1", map_entry("10", "198.51.100.1", "A"), list_a);
const std::string b =
    ikev1_router("b", "198.51.100.1", "192.0.2.1", map_entry("10", "192.0.2.1", "A"), list_b);

std::string with_second_peer(const std::string& peer) {
  return changed(a, " set peer 198.51.100.1\n", " set peer 198.51.100.1\n set peer " + peer + "\n");
}

// Two providers, the second one by a route behind a tracked one; the map on the interfaces named.
std::string with_two_providers(bool map_on_both) {
  return changed(a, " crypto map VPN\n", " crypto map VPN\n ip nat outside\n") + lan_a +
         "interface GigabitEthernet0/2\n ip address 203.0.113.2 255.255.255.0\n ip nat outside\n" +
         (map_on_both ? " crypto map VPN\n" : "") +
         "ip sla 1\n icmp-echo 192.0.2.254 source-interface GigabitEthernet0/0\n"
         "ip sla schedule 1 life forever start-time now\n"
         "track 1 ip sla 1 reachability\n"
         "ip route 0.0.0.0 0.0.0.0 192.0.2.254 track 1\n"
         "ip route 0.0.0.0 0.0.0.0 203.0.113.254 250\nend\n";
}

}  // namespace

TEST_CASE("later: a second peer that nothing leads to") {
  const auto two = with_second_peer("203.0.113.9");
  const read_pair p(two, b);
  CHECK(in_short(p.forth().result) == "latent_fail DATA G13");
  CHECK(p.forth().rekey.because == std::vector<std::string_view>{"DPD001"});
  CHECK(in_short(p.back().result) == "up");
  CHECK(in_short(read_pair(two + "crypto isakmp keepalive 10 3 periodic\n", b).forth().result) ==
        "up");
}

TEST_CASE("later: one end may look for dead peers alone, and lifetimes may differ") {
  CHECK(in_short(read_pair(a + "crypto isakmp keepalive 10 3 periodic\n", b).forth().result) ==
        "up");
  const auto shorter = changed(b, " group 14\n", " group 14\n lifetime 3600\n");
  CHECK(in_short(read_pair(a, shorter).forth().result) == "up");
}

TEST_CASE("later: a second peer that is an address of the same router without a tunnel") {
  const auto two = with_second_peer("203.0.113.1") + "crypto isakmp keepalive 10 3 periodic\n";
  const auto second = "interface GigabitEthernet0/2\n ip address 203.0.113.1 255.255.255.0\n";
  const read_pair p(two, b + second);
  REQUIRE(!p.tunnels.empty());
  CHECK(p.forth().rekey.reason == "wrong_backup");
  CHECK(in_short(p.forth().result) == "latent_fail DATA G13");
  const read_pair applied(two, b + second + " crypto map VPN\n");
  CHECK(in_short(applied.forth().result) == "up");
}

TEST_CASE("later: a map that stands at one of two providers") {
  const read_pair p(with_two_providers(false), b);
  REQUIRE(p.tunnels.size() == 1);
  CHECK(p.forth().rekey.reason == "map_stays_here");
  CHECK(p.back().rekey.reason == "map_stays_there");
  CHECK(in_short(p.back().result) == "latent_fail DATA G13");
}

TEST_CASE("later: a map at both providers, of which the other end knows one") {
  const auto moving = with_two_providers(true);
  const read_pair p(moving, b);
  REQUIRE(!p.tunnels.empty());
  CHECK(p.forth().rekey.because == std::vector<std::string_view>{"FLW101"});
  CHECK(in_short(p.back().result) == "latent_fail DATA G13");
  const auto knows =
      changed(b, " set peer 192.0.2.1\n", " set peer 192.0.2.1\n set peer 203.0.113.2\n") +
      "crypto isakmp key Harbour42 address 203.0.113.2\n"
      "crypto isakmp keepalive 10 3 periodic\n";
  const read_pair both(moving, knows);
  CHECK(both.forth().rekey.is == verdict::pass);
  CHECK(in_short(both.forth().result) == "up");
}

TEST_CASE("later: the peers before one are taken to be silent") {
  const auto two =
      changed(a, " set peer 198.51.100.1\n", " set peer 203.0.113.9\n set peer 198.51.100.1\n") +
      "crypto isakmp keepalive 10 3 periodic\n";
  const read_pair p(two, b);
  REQUIRE(p.tunnels.size() == 1);
  CHECK(p.forth().result.assumes ==
        std::vector<std::string>{"the peers before 198.51.100.1 in the list of a do not answer"});
  CHECK(p.back().result.assumes.empty());
}

}  // namespace later_failure_test
