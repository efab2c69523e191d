#include <string>

#include <doctest/doctest.h>

#include "negotiate/read_pair.hpp"

namespace several_entries_test {

// Several entries of a crypto map for one peer, and tunnels with a list of their own.
using namespace peerlint;
using negotiate::changed;
using negotiate::ikev1_router;
using negotiate::in_short;
using negotiate::map_entry;
using negotiate::read_pair;

namespace {

std::string list(const std::string& name, const std::string& lines) {
  return "ip access-list extended " + name + '\n' + lines;
}

const std::string red_a = " permit ip 10.1.0.0 0.0.255.255 10.2.0.0 0.0.255.255\n";
const std::string red_b = " permit ip 10.2.0.0 0.0.255.255 10.1.0.0 0.0.255.255\n";
const std::string blue_a = " permit ip 10.1.0.0 0.0.255.255 10.9.0.0 0.0.255.255\n";
const std::string blue_b = " permit ip 10.9.0.0 0.0.255.255 10.1.0.0 0.0.255.255\n";

std::string at_a(const std::string& entries, const std::string& more) {
  return ikev1_router("a", "192.0.2.1", "198.51.100.1", entries, more);
}
std::string at_b(const std::string& entries, const std::string& more) {
  return ikev1_router("b", "198.51.100.1", "192.0.2.1", entries, more);
}

std::string two_entries(const std::string& peer) {
  return map_entry("10", peer, "FIRST") + map_entry("20", peer, "SECOND");
}

void check_all_up(const read_pair& p, std::size_t count) {
  REQUIRE(p.tunnels.size() == count);
  CHECK(p.alone.empty());
  for (const auto& one : p.tunnels) {
    CHECK(in_short(one.a_to_b.result) == "up");
    CHECK(in_short(one.b_to_a.result) == "up");
  }
}

}  // namespace

TEST_CASE("several entries: those that protect the same belong together, in whatever order") {
  const auto a = at_a(two_entries("198.51.100.1"), list("FIRST", red_a) + list("SECOND", blue_a));
  const auto same = at_b(two_entries("192.0.2.1"), list("FIRST", red_b) + list("SECOND", blue_b));
  const auto other = at_b(two_entries("192.0.2.1"), list("FIRST", blue_b) + list("SECOND", red_b));
  check_all_up(read_pair(a, same), 2);
  check_all_up(read_pair(a, other), 2);
  CHECK(read_pair(a, other).tunnels[0].a_to_b.responder.object == "crypto map VPN 20");
}

TEST_CASE("several entries: a fault of one is that of one") {
  const auto a = at_a(two_entries("198.51.100.1"), list("FIRST", red_a) + list("SECOND", blue_a));
  const auto wrong =
      at_b(two_entries("192.0.2.1"),
           list("FIRST", red_b) +
               list("SECOND", " permit ip 10.8.0.0 0.0.255.255 10.1.0.0 0.0.255.255\n"));
  const read_pair p(a, wrong);
  REQUIRE(p.tunnels.size() == 2);
  CHECK(in_short(p.tunnels[0].a_to_b.result) == "up");
  CHECK(in_short(p.tunnels[1].a_to_b.result) == "down QM1 G9");
}

TEST_CASE("several entries: one entry may meet two") {
  const auto one = at_a(map_entry("10", "198.51.100.1", "ALL"), list("ALL", red_a + blue_a));
  const auto two = at_b(two_entries("192.0.2.1"), list("FIRST", red_b) + list("SECOND", blue_b));
  check_all_up(read_pair(one, two), 2);
  const read_pair p(one, two);
  const auto& lines = p.tunnels[0].a_to_b.selectors.found.lines;
  REQUIRE(lines.size() == 2);
  CHECK(lines[0].taken_by == nullptr);
  REQUIRE(lines[1].taken_by != nullptr);
  CHECK(lines[1].taken_by->sequence.value == 20);
}

TEST_CASE("several entries: the entry that takes a line decides about its transforms") {
  const auto one = at_a(map_entry("10", "198.51.100.1", "ALL"), list("ALL", red_a + blue_a));
  const auto second = changed(map_entry("20", "192.0.2.1", "SECOND"), "set T", "set OTHER");
  const auto two = at_b(map_entry("10", "192.0.2.1", "FIRST") + second,
                        list("FIRST", red_b) + list("SECOND", blue_b) +
                            "crypto ipsec transform-set OTHER esp-aes esp-sha-hmac\n");
  const read_pair p(one, two);
  REQUIRE(!p.tunnels.empty());
  const auto& lines = p.tunnels[0].a_to_b.selectors.found.lines;
  REQUIRE(lines.size() == 2);
  CHECK(lines[0].outcome == outcome::up);
  CHECK(lines[1].outcome == outcome::down);
  CHECK(lines[1].gate == gate_name::transform);
}

namespace {

// The map of the router becomes a tunnel.
std::string vti(const std::string& map, const std::string& own, const std::string& peer,
                const std::string& policy) {
  const auto from = map.find("crypto map VPN 10");
  return changed(map.substr(0, from) + "crypto ipsec profile P\n set transform-set T\n" +
                     map.substr(map.find("interface GigabitEthernet0/0")),
                 " crypto map VPN\n", "") +
         "interface Tunnel0\n ip address 172.16.0." + own +
         " 255.255.255.252\n tunnel source GigabitEthernet0/0\n tunnel mode ipsec ipv4\n"
         " tunnel destination " +
         peer + "\n" + policy + " tunnel protection ipsec profile P\n";
}

const std::string with_list = " tunnel protection ipsec policy ipv4 FIRST\n";
const std::string map_a = at_a(map_entry("10", "198.51.100.1", "FIRST"), list("FIRST", red_a));
const std::string map_b = at_b(map_entry("10", "192.0.2.1", "FIRST"), list("FIRST", red_b));

}  // namespace

TEST_CASE("a tunnel with a list: its selectors are those of the list") {
  const auto tunnel_b = vti(map_b, "2", "192.0.2.1", with_list);
  check_all_up(read_pair(map_a, tunnel_b), 1);
  check_all_up(read_pair(vti(map_a, "1", "198.51.100.1", with_list), tunnel_b), 1);
  const read_pair p(map_a, tunnel_b);
  CHECK(p.back().selectors.found.lines.size() == 1);
}

TEST_CASE("a tunnel with a list: what differs from the mirror is refused") {
  const auto other = changed(vti(map_b, "2", "192.0.2.1", with_list), red_b, blue_b);
  const read_pair p(map_a, other);
  CHECK(in_short(p.forth().result) == "down QM1 G9");
  CHECK(in_short(p.back().result) == "down QM1 G9");
  const auto wide = changed(vti(map_b, "2", "192.0.2.1", with_list), red_b,
                            " permit ip 10.2.0.0 0.0.255.255 10.0.0.0 0.255.255.255\n");
  CHECK(in_short(read_pair(map_a, wide).forth().result) == "up");
  CHECK(in_short(read_pair(map_a, wide).back().result) == "down QM1 G9");
}

TEST_CASE("a tunnel with a list: one without takes everything, and nothing less") {
  const auto plain = vti(map_a, "1", "198.51.100.1", "");
  const read_pair p(plain, vti(map_b, "2", "192.0.2.1", with_list));
  CHECK(in_short(p.forth().result) == "down QM1 G9");
  CHECK(in_short(p.back().result) == "down QM1 G9");
  const auto all = changed(vti(map_b, "2", "192.0.2.1", with_list), red_b, " permit ip any any\n");
  CHECK(in_short(read_pair(plain, all).forth().result) == "up");
}

}  // namespace several_entries_test
