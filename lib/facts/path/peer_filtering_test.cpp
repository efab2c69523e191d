#include "facts/path/peer_filtering.hpp"

#include <string>

#include <doctest/doctest.h>

#include "facts/read_device.hpp"

namespace peer_filtering_test {

using namespace peerlint;
using facts::read_device;
using net::truth;
using enum facts::peer_traffic;

namespace {

std::string branch(const std::string& outside) {
  return "hostname branch\n"
         "crypto map VPN 10 ipsec-isakmp\n set peer 198.51.100.1\n match address VPN\n"
         "crypto map VPN 20 ipsec-isakmp\n set peer hq.example.net\n match address VPN\n"
         "ip access-list extended IN\n permit udp host 198.51.100.1 host 192.0.2.2 eq isakmp\n"
         " permit tcp any any established\n"
         "interface GigabitEthernet0/0\n ip address 192.0.2.2 255.255.255.252\n"
         " ip access-group IN in\n crypto map VPN\n" +
         outside;
}

std::vector<facts::peer_filtering> filtering(const read_device& of) {
  return facts::filtering_on(*of.facts.interface_named("GigabitEthernet0/0"), of.facts);
}

}  // namespace

TEST_CASE("packets of peers: what a list makes of them, by their kind") {
  const read_device d(branch(""));
  const auto all = filtering(d);
  REQUIRE(all.size() == 2);
  CHECK(all[0].permitted(ike) == truth::yes);
  CHECK(all[0].permitted(esp) == truth::no);
  CHECK(all[0].line(esp) == nullptr);
  // Who has the name is not known: perhaps the one that may.
  CHECK(all[1].permitted(ike) == truth::unknown);
  CHECK(all[1].permitted(nat_t) == truth::no);
}

TEST_CASE("packets of peers: `ip inspect` may let in what it saw going out, but no ESP") {
  const read_device d(branch(" ip inspect FW out\n"));
  const auto all = filtering(d);
  REQUIRE(all.size() == 2);
  CHECK(all[0].permitted(nat_t) == truth::unknown);
  CHECK(all[0].permitted(esp) == truth::no);
}

TEST_CASE("packets of peers: nothing on interfaces that are shut down or have no lines of a list") {
  CHECK(filtering(read_device(branch(" shutdown\n"))).empty());
  CHECK(filtering(read_device(branch(" ip access-group OTHER in\n"))).empty());
}

TEST_CASE("packets of peers: to the loopback of a tunnel they come by the route to the peer") {
  const std::string tunnel =
      "interface Loopback0\n ip address 203.0.113.9 255.255.255.255\n"
      "interface Tunnel1\n ip address 10.0.0.1 255.255.255.252\n tunnel source Loopback0\n"
      " tunnel destination 198.51.100.7\n tunnel protection ipsec profile P\n";
  const read_device known(branch(tunnel + "ip route 0.0.0.0 0.0.0.0 192.0.2.1\n"));
  REQUIRE(filtering(known).size() == 3);
  CHECK(net::to_text(filtering(known)[2].flow(ike)) == "udp 198.51.100.7 → 203.0.113.9 port 500");
  const read_device learned(
      branch(tunnel + "router ospf 1\n network 0.0.0.0 255.255.255.255 area 0\n"));
  CHECK(filtering(learned).size() == 2);
}

TEST_CASE("packets of peers: NAT traversal is certain from a private address to a public one") {
  const read_device d(branch(" ip address 10.7.0.2 255.255.255.0\n"));
  CHECK(facts::needs_nat_t(filtering(d).at(0), d.facts) == truth::yes);
  CHECK(facts::needs_nat_t(filtering(d).at(1), d.facts) == truth::unknown);
  const read_device both_public(branch(""));
  CHECK(facts::needs_nat_t(filtering(both_public).at(0), both_public.facts) == truth::no);
}

}  // namespace peer_filtering_test
