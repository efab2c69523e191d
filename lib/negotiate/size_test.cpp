#include <string>

#include <doctest/doctest.h>

#include "negotiate/read_pair.hpp"

namespace size_test {

// G12: a packet that is too large is cut, or its sender is told; a line that is to prevent it and
// does not weakens the tunnel.
using namespace peerlint;
using negotiate::changed;
using negotiate::ikev1_router;
using negotiate::in_short;
using negotiate::map_entry;
using negotiate::read_pair;

namespace {

const std::string lan_a = "interface GigabitEthernet0/1\n ip address 10.1.0.1 255.255.0.0\n";
const std::string lan_b = "interface GigabitEthernet0/1\n ip address 10.2.0.1 255.255.0.0\n";
const std::string list_a =
    "ip access-list extended A\n permit ip 10.1.0.0 0.0.255.255 10.2.0.0 0.0.255.255\n";
const std::string list_b =
    "ip access-list extended A\n permit ip 10.2.0.0 0.0.255.255 10.1.0.0 0.0.255.255\n";

const std::string a =
    ikev1_router("a", "192.0.2.1", "198.51.100.1", map_entry("10", "198.51.100.1", "A"),
                 lan_a + list_a + "ip route 0.0.0.0 0.0.0.0 192.0.2.254\n");
const std::string b =
    ikev1_router("b", "198.51.100.1", "192.0.2.1", map_entry("10", "192.0.2.1", "A"),
                 lan_b + list_b + "ip route 0.0.0.0 0.0.0.0 198.51.100.254\n");

std::string clamped(const std::string& of, const std::string& lan, const std::string& bytes) {
  return changed(of, lan, lan + " ip tcp adjust-mss " + bytes + "\n");
}

std::string tunnel_of(const std::string& map, const std::string& own, const std::string& peer,
                      const std::string& more) {
  const auto from = map.find("crypto map VPN 10");
  return changed(map.substr(0, from) + "crypto ipsec profile P\n set transform-set T\n" +
                     map.substr(map.find("interface GigabitEthernet0/0")),
                 " crypto map VPN\n", "") +
         "interface Tunnel0\n ip address 172.16.0." + own +
         " 255.255.255.252\n tunnel source GigabitEthernet0/0\n tunnel destination " + peer +
         "\n tunnel mode ipsec ipv4\n tunnel protection ipsec profile P\n" + more;
}

}  // namespace

TEST_CASE("size: without a clamp, and with one that fits, a tunnel is up") {
  CHECK(in_short(read_pair(a, b).forth().result) == "up");
  CHECK(in_short(read_pair(clamped(a, lan_a, "1360"), b).forth().result) == "up");
  CHECK(in_short(read_pair(clamped(a, lan_a, "1398"), b).forth().result) == "up");
}

TEST_CASE("size: a clamp that lets segments through which do not fit") {
  const read_pair p(clamped(a, lan_a, "1452"), b);
  CHECK(in_short(p.forth().result) == "up_degraded G12");
  CHECK(in_short(p.back().result) == "up_degraded G12");
  CHECK(p.forth().size.reason == "segments_here");
  CHECK(p.back().size.reason == "segments_there");
  CHECK(p.forth().size.because == std::vector<std::string_view>{"FRG002"});
  CHECK(p.forth().size.found.initiator.clamp.exists());
  // One byte more than AES and SHA-256 leave.
  CHECK(in_short(read_pair(clamped(a, lan_a, "1399"), b).forth().result) == "up_degraded G12");
}

TEST_CASE("size: the other end may clamp, and fragments may be allowed") {
  const auto large = clamped(a, lan_a, "1452");
  CHECK(in_short(read_pair(large, clamped(b, lan_b, "1360")).forth().result) == "up");
  CHECK(in_short(read_pair(large + "crypto ipsec df-bit clear\n", b).forth().result) == "up");
  const auto jumbo = changed(large, " crypto map VPN\n", " mtu 9000\n crypto map VPN\n");
  CHECK(in_short(read_pair(jumbo, b).forth().result) == "up");
}

TEST_CASE("size: NAT traversal takes eight bytes more, which only the two ends show") {
  auto inner = changed(clamped(a, lan_a, "1390"), "address 192.0.2.1 ", "address 10.7.0.1 ");
  inner = changed(inner, "192.0.2.254", "10.7.0.254");
  settings::assumed behind;
  behind.nat.emplace_back(*net::parse_ipv4("10.7.0.1"), *net::parse_ipv4("192.0.2.1"));
  const read_pair p(inner, b, behind);
  CHECK(p.forth().size.found.initiator.most == 1422);
  CHECK(in_short(p.forth().result) == "up_degraded G12");
  CHECK(p.forth().size.because.empty());
}

TEST_CASE("size: the largest packet is that of the chosen transforms") {
  CHECK(read_pair(a, b).forth().size.found.initiator.most == 1438);
  const auto pppoe = changed(a, " crypto map VPN\n", " ip mtu 1492\n crypto map VPN\n");
  const read_pair p(pppoe, b);
  CHECK(p.forth().size.found.initiator.most == 1422);
  CHECK(p.forth().size.found.responder.most == 1438);
}

TEST_CASE("size: of tunnels the clamp is held against `ip mtu`") {
  const auto fine = tunnel_of(b, "2", "192.0.2.1", " ip mtu 1400\n");
  const auto wrong = tunnel_of(a, "1", "198.51.100.1", " ip mtu 1400\n ip tcp adjust-mss 1400\n");
  const read_pair p(wrong, fine);
  CHECK(in_short(p.forth().result) == "up_degraded G12");
  CHECK(p.forth().size.because == std::vector<std::string_view>{"TUN008"});
  const auto right = tunnel_of(a, "1", "198.51.100.1", " ip mtu 1400\n ip tcp adjust-mss 1360\n");
  CHECK(in_short(read_pair(right, fine).forth().result) == "up");
}

}  // namespace size_test
