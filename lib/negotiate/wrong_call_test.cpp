#include <string>

#include <doctest/doctest.h>

#include "negotiate/read_pair.hpp"

namespace wrong_call_test {

using namespace peerlint;
using negotiate::changed;
using negotiate::read_pair;

namespace {

std::string router(const std::string& name, const std::string& own, const std::string& peer,
                   const std::string& list, const std::string& loopback) {
  return "version 15.7\nhostname " + name +
         "\ncrypto isakmp policy 10\n encryption aes\n authentication pre-share\n group 14\n"
         "crypto isakmp key Harbour42 address 0.0.0.0\n"
         "crypto ipsec transform-set T esp-aes esp-sha-hmac\n"
         "crypto map VPN 10 ipsec-isakmp\n set peer " +
         peer +
         "\n set transform-set T\n match address A\ninterface GigabitEthernet0/0\n ip address " +
         own + " 255.255.255.0\n crypto map VPN\ninterface Loopback9\n ip address " + loopback +
         " 255.255.255.255\nip route 0.0.0.0 0.0.0.0 GigabitEthernet0/0\n"
         "ip access-list extended A\n permit ip " +
         list + "\n";
}

const std::string a = router("a", "192.0.2.2", "198.51.100.2",
                             "10.1.0.0 0.0.255.255 10.2.0.0 0.0.255.255", "203.0.113.8");
const std::string b = router("b", "198.51.100.2", "192.0.2.2",
                             "10.2.0.0 0.0.255.255 10.1.0.0 0.0.255.255", "203.0.113.9");

const exchange& first(const read_pair& of) {
  REQUIRE(of.tunnels.size() == 1);
  return of.tunnels[0].a_to_b;
}

}  // namespace

TEST_CASE("a wrong call: none where each calls the other") {
  CHECK(first(read_pair(a, b)).wrong_call.empty());
}

TEST_CASE("a wrong call: another address of the right router, or nobody's") {
  const read_pair loopback(changed(a, "set peer 198.51.100.2", "set peer 203.0.113.9"), b);
  CHECK(first(loopback).wrong_call == "LAD001");
  CHECK(first(loopback).entry.because.front() == "LAD001");
  const read_pair nobody(changed(a, "set peer 198.51.100.2", "set peer 198.51.100.3"), b);
  CHECK(first(nobody).wrong_call == "P1M005");
  CHECK(first(nobody).reach.because.front() == "P1M005");
  // The other direction fails by the same line.
  CHECK(nobody.tunnels[0].b_to_a.wrong_call.empty());
  CHECK(nobody.tunnels[0].b_to_a.entry.because.front() == "P1M005");
}

TEST_CASE("a wrong call: a public address that a private end has not is a translator's") {
  const read_pair behind(a, changed(b, "ip address 198.51.100.2", "ip address 192.168.7.2"));
  CHECK(first(behind).wrong_call.empty());
  CHECK(first(behind).nat.found.responder_behind);
  CHECK(first(behind).reach.is == verdict::pass);
}

TEST_CASE("what both have: a stronger policy and set that the order hides") {
  const std::string weak =
      "crypto isakmp policy 5\n encryption 3des\n authentication pre-share\n group 2\n";
  const std::string strong = "crypto isakmp policy 10\n";
  const read_pair pair(changed(a, strong, weak + strong), changed(b, strong, weak + strong));
  const auto& found = first(pair).policy.found;
  REQUIRE(found.chosen);
  REQUIRE(found.stronger);
  CHECK(found.chosen->responder == 5);
  CHECK(found.stronger->responder == 10);
  CHECK(!first(read_pair(a, b)).policy.found.stronger);
}

}  // namespace wrong_call_test
