#include <string>

#include <doctest/doctest.h>

#include "negotiate/read_pair.hpp"

namespace aggressive_mode_test {

// Aggressive mode: what main mode does in six messages is done by three.
using namespace peerlint;
using negotiate::changed;
using negotiate::ikev1_router;
using negotiate::in_short;
using negotiate::map_entry;
using negotiate::read_pair;

namespace {

const std::string a =
    ikev1_router("a", "192.0.2.1", "198.51.100.1", map_entry("10", "198.51.100.1", "A"),
                 "ip access-list extended A\n"
                 " permit ip 10.1.0.0 0.0.255.255 10.2.0.0 0.0.255.255\n"
                 "crypto isakmp peer address 198.51.100.1\n"
                 " set aggressive-mode client-endpoint fqdn a.example.com\n"
                 " set aggressive-mode password Harbour42\n");
const std::string b =
    ikev1_router("b", "198.51.100.1", "192.0.2.1", map_entry("10", "192.0.2.1", "A"),
                 "ip access-list extended A\n"
                 " permit ip 10.2.0.0 0.0.255.255 10.1.0.0 0.0.255.255\n");

std::string filtered(const std::string& lines) {
  return changed(b, " crypto map VPN\n", " crypto map VPN\n ip access-group OUT in\n") +
         "ip access-list extended OUT\n" + lines;
}

}  // namespace

TEST_CASE("aggressive mode: who starts says which mode it is") {
  const read_pair p(a, b);
  CHECK(in_short(p.forth().result) == "up");
  CHECK(p.forth().aggressive);
  CHECK_FALSE(p.back().aggressive);
}

TEST_CASE("aggressive mode: a failure is at one of its three messages") {
  CHECK(in_short(read_pair(a, changed(b, " group 14\n", " group 5\n")).forth().result) ==
        "down AM2 G5");
  CHECK(in_short(read_pair(a, changed(b, " group 14\n", " group 5\n")).back().result) ==
        "down MM2 G5");
  CHECK(in_short(read_pair(a, changed(b, "Harbour42", "harbour42")).forth().result) ==
        "down AM2 G8");
  CHECK(in_short(read_pair(a, b + "crypto isakmp aggressive-mode disable\n").forth().result) ==
        "down AM1 G3");
}

TEST_CASE("aggressive mode: nobody answers the first message") {
  const read_pair p(a, filtered(" permit esp any any\n"));
  CHECK(in_short(p.forth().result) == "down AM1 G2");
  CHECK(p.forth().result.initiator_state == "AG_NO_STATE");
  CHECK(p.forth().result.initiator_asa_state == "AM_WAIT_MSG2");
}

TEST_CASE("aggressive mode: behind NAT the third message changes the port") {
  auto inner = changed(a, " ip address 192.0.2.1 ", " ip address 10.7.0.2 ");
  settings::assumed behind;
  behind.nat.emplace_back(*net::parse_ipv4("10.7.0.2"), *net::parse_ipv4("192.0.2.1"));
  const read_pair p(inner, filtered(" permit udp any any eq isakmp\n permit esp any any\n"),
                    behind);
  CHECK(in_short(p.forth().result) == "down AM3 G7");
  CHECK(p.forth().result.responder_state == "AG_INIT_EXCH");
}

}  // namespace aggressive_mode_test
