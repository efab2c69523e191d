#include <string>

#include <doctest/doctest.h>

#include "negotiate/read_pair.hpp"

namespace ikev2_identity_test {

using namespace peerlint;
using negotiate::changed;
using negotiate::in_short;
using negotiate::read_pair;

namespace {

const std::string a = negotiate::ikev2_router(
    "a", "192.0.2.1", "198.51.100.1", "permit ip 10.1.0.0 0.0.255.255 10.2.0.0 0.0.255.255");
const std::string b = negotiate::ikev2_router(
    "b", "198.51.100.1", "192.0.2.1", "permit ip 10.2.0.0 0.0.255.255 10.1.0.0 0.0.255.255");
const std::string match = " match identity remote address 192.0.2.1 255.255.255.255\n";

std::string both(const std::string& left, const std::string& right) {
  const read_pair of(left, right);
  return in_short(of.forth().result) + " | " + in_short(of.back().result);
}

std::string says(const std::string& text, const std::string& identity) {
  return changed(text, "crypto ikev2 profile V2\n",
                 "crypto ikev2 profile V2\n identity local " + identity + "\n");
}

std::string expects(const std::string& identity) {
  return changed(b, match, " match identity remote " + identity + "\n");
}

const std::string up = "up | up";
const std::string refused = "down IKE_AUTH G8 | half_open IKE_AUTH G8";

}  // namespace

TEST_CASE("IKEv2 identities: each kind is matched by its own, `any` by all") {
  const auto named = says(a, "fqdn a.example.com");
  CHECK(both(named, b) == refused);
  CHECK(both(named, expects("fqdn a.example.com")) == up);
  CHECK(both(named, expects("fqdn domain example.com")) == up);
  CHECK(both(named, expects("fqdn domain ample.com")) == refused);
  CHECK(both(named, expects("key-id a.example.com")) == refused);
  CHECK(both(named, expects("any")) == up);
  CHECK(both(says(a, "email vpn@example.com"), expects("email domain example.com")) == up);
  CHECK(both(a, expects("address 192.0.2.0 255.255.255.0")) == up);
  CHECK(both(a, expects("address 0.0.0.0")) == up);
  CHECK(both(a, changed(b, match, match + " match identity remote fqdn x.example.com\n")) == up);
}

TEST_CASE("IKEv2 identities: a profile may not count, and the other end says so") {
  const std::string header = "crypto ikev2 profile V2\n";
  CHECK(both(a, changed(b, header, header + " match address local 198.51.100.1\n")) == up);
  CHECK(both(a, changed(b, header, header + " match address local 203.0.113.9\n")) == refused);
  CHECK(both(a, changed(b, header, header + " match fvrf WAN\n")) == refused);
  const auto shut = changed(b, header, header + " shutdown\n");
  CHECK(both(a, shut) == "down IKE_AUTH G8 | down SA_INIT G4");
  CHECK(read_pair(a, shut).forth().identity.because.at(0) == "IK2017");
}

TEST_CASE("IKEv2 identities: overlapping profiles are no failure") {
  const std::string other =
      "crypto ikev2 profile OTHER\n match identity remote any\n authentication local rsa-sig\n"
      " authentication remote rsa-sig\n";
  CHECK(both(a, b + other) == up);
  // With the other one alone it authenticates, and what the section then does is less sure.
  const read_pair p(says(a, "fqdn a.example.com"), b + other);
  CHECK(p.forth().identity.is == verdict::fail);
  CHECK(p.forth().identity.sure == confidence::medium);
}

TEST_CASE("IKEv2 identities: what a certificate decides is no failure") {
  const auto signs = [](std::string text) {
    text = changed(text, "local pre-share", "local rsa-sig");
    return changed(changed(text, "remote pre-share", "remote rsa-sig"), " keyring local K\n", "");
  };
  CHECK(both(signs(a), signs(b)) == up);
  CHECK(both(signs(a), changed(signs(b), match, " match certificate MAP\n")) == up);
  CHECK(both(says(signs(a), "dn"), changed(signs(b), match, " match certificate MAP\n")) == up);
}

TEST_CASE("IKEv2 identities: methods are compared crosswise") {
  const auto both_ways =
      changed(b, "remote pre-share\n", "remote pre-share\n authentication remote rsa-sig\n");
  CHECK(both(a, both_ways) == up);
  CHECK(both(a, changed(b, "remote pre-share", "remote rsa-sig")) == refused);
  const read_pair p(a, changed(b, "remote pre-share", "remote rsa-sig"));
  CHECK(p.forth().identity.found.fault == identity_fault::authentication);
  CHECK(p.forth().identity.because.at(0) == "IK2004");
}

TEST_CASE("IKEv2 identities: behind a translator the private address is said") {
  settings::assumed nat;
  nat.nat.emplace_back(net::ipv4_address{0x0a090002U}, net::ipv4_address{0xc0000201U});
  const auto inside = changed(a, "ip address 192.0.2.1", "ip address 10.9.0.2");
  const read_pair p(inside, b, nat);
  REQUIRE(p.tunnels.size() == 1);
  CHECK(p.forth().identity.found.fault == identity_fault::translated);
  CHECK(p.forth().identity.found.sent == "address 10.9.0.2");
  CHECK(p.forth().identity.because.at(0) == "IK2024");
}

}  // namespace ikev2_identity_test
