#include "negotiate/tunnels.hpp"

#include <deque>
#include <string>

#include <doctest/doctest.h>

#include "negotiate/read_pair.hpp"

namespace tunnels_test {

using namespace peerlint;
using negotiate::changed;
using pair = negotiate::read_pair;

namespace {

std::string router(const std::string& name, const std::string& own, const std::string& peer,
                   const std::string& more) {
  return "version 15.7\nhostname " + name +
         "\ncrypto isakmp policy 10\n encryption aes 256\n hash sha256\n authentication pre-share\n"
         " group 14\ncrypto isakmp key Harbour42 address " +
         peer + "\ncrypto ipsec transform-set T esp-aes 256 esp-sha256-hmac\n" +
         "crypto map VPN 10 ipsec-isakmp\n set peer " + peer +
         "\n set transform-set T\n match address A\ninterface GigabitEthernet0/0\n ip address " +
         own + " 255.255.255.0\n crypto map VPN\n" + more;
}

const std::string list_a =
    "ip access-list extended A\n permit ip 10.1.0.0 0.0.255.255 10.2.0.0 0.0.255.255\n";
const std::string list_b =
    "ip access-list extended A\n permit ip 10.2.0.0 0.0.255.255 10.1.0.0 0.0.255.255\n";

const std::string a = router("a", "192.0.2.1", "198.51.100.1", list_a);
const std::string b = router("b", "198.51.100.1", "192.0.2.1", list_b);

}  // namespace

TEST_CASE("negotiate: two ends that name each other are one tunnel, and a healthy one is up") {
  const pair p(a, b);
  REQUIRE(p.tunnels.size() == 1);
  CHECK(p.tunnels[0].a_to_b.result.outcome == outcome::up);
  CHECK(p.tunnels[0].b_to_a.result.outcome == outcome::up);
  CHECK(p.tunnels[0].a_to_b.policy.found.chosen->responder == 10);
}

TEST_CASE(
    "negotiate: an end that calls a wrong address belongs to the one that protects the same") {
  const pair mistyped(a, changed(b, "set peer 192.0.2.1", "set peer 192.0.2.9"));
  REQUIRE(mistyped.tunnels.size() == 1);
  CHECK(mistyped.tunnels[0].a_to_b.result.outcome == outcome::down);
  CHECK(mistyped.tunnels[0].b_to_a.result.outcome == outcome::down);
  const pair other(a, changed(changed(b, "set peer 192.0.2.1", "set peer 192.0.2.9"), list_b,
                              "ip access-list extended A\n permit ip host 10.7.0.1 any\n"));
  CHECK(other.tunnels.empty());
  REQUIRE(other.alone.size() == 2);
  CHECK(other.alone[0].called == "b");
  CHECK(other.alone[1].called.empty());
  // A map that is on no interface is still the end that was meant.
  CHECK(pair(a, changed(b, "\n crypto map VPN\n", "\n")).tunnels.size() == 1);
}

TEST_CASE("negotiate: a tunnel that only one end protects is found, and never comes up") {
  const auto gre = [](const std::string& name, const std::string& own, const std::string& peer,
                      const std::string& host, const std::string& more) {
    return "version 15.7\nhostname " + name +
           "\ncrypto ipsec transform-set T esp-aes\ncrypto ipsec profile P\n set transform-set T\n"
           "interface GigabitEthernet0/0\n ip address " +
           own + " 255.255.255.0\ninterface Tunnel0\n ip address 172.16.0." + host +
           " 255.255.255.252\n tunnel source GigabitEthernet0/0\n tunnel destination " + peer +
           "\n" + more;
  };
  const auto plain = gre("a", "192.0.2.1", "198.51.100.1", "1", "");
  const auto guarded =
      gre("b", "198.51.100.1", "192.0.2.1", "2", " tunnel protection ipsec profile P\n");
  const pair p(plain, guarded);
  REQUIRE(p.tunnels.size() == 1);
  CHECK(p.tunnels[0].a_to_b.result.outcome == outcome::never_triggered);
  CHECK(p.tunnels[0].b_to_a.result.outcome == outcome::down);
  CHECK(pair(plain, changed(guarded, "172.16.0.2", "172.16.9.2")).tunnels.empty());
}

TEST_CASE("negotiate: policies are compared with the defaults of absent lines") {
  const pair missing(changed(a, " hash sha256\n", ""), changed(b, "hash sha256", "hash sha"));
  CHECK(missing.tunnels[0].a_to_b.policy.is == verdict::pass);
  const pair differs(a, changed(b, "group 14", "group 5"));
  const auto& policy = differs.tunnels[0].a_to_b.policy;
  CHECK(policy.is == verdict::fail);
  REQUIRE(policy.found.nearest->differences.size() == 1);
  CHECK(policy.found.nearest->differences[0].field == policy_field::group);
  CHECK(differs.tunnels[0].a_to_b.result.outcome == outcome::down);
  CHECK(differs.tunnels[0].a_to_b.result.step == "MM2");
  // Behind the compliance shield a missing line has no established default.
  const pair shield(changed(changed(a, "version 15.7", "version 17.12"), " group 14\n", ""), b);
  CHECK(shield.tunnels[0].a_to_b.policy.is == verdict::unknown);
}

TEST_CASE("negotiate: keys are compared only when both are known") {
  CHECK(pair(a, changed(b, "Harbour42", "harbour42")).tunnels[0].a_to_b.key.found.differ ==
        key_difference::letter_case);
  CHECK(pair(a, changed(b, "key Harbour42", "key 6 XYZ")).tunnels[0].a_to_b.key.is ==
        verdict::unknown);
  CHECK(pair(a, changed(b, "key Harbour42", "key <removed>")).tunnels[0].a_to_b.key.is ==
        verdict::unknown);
  CHECK(pair(a, b + "crypto keyring K\n pre-shared-key address 192.0.2.1 key other\n")
            .tunnels[0]
            .a_to_b.key.is == verdict::unknown);
  // The more specific key wins over the wildcard.
  CHECK(pair(a, b + "crypto isakmp key wrong address 0.0.0.0\n").tunnels[0].a_to_b.key.is ==
        verdict::pass);
}

TEST_CASE("negotiate: the order of transforms says nothing, their key length does") {
  const std::string set = "esp-aes 256 esp-sha256-hmac";
  CHECK(pair(a, changed(b, set, "esp-sha256-hmac esp-aes 256")).tunnels[0].a_to_b.transform.is ==
        verdict::pass);
  CHECK(pair(a, changed(b, set, "esp-aes esp-sha256-hmac")).tunnels[0].a_to_b.transform.is ==
        verdict::fail);
}

namespace {

/// What the only line of `ours` meets in the list of the other end.
selector_exchange met(const std::string& ours, const std::string& theirs,
                      const std::string& groups = "") {
  static std::deque<pair> held;  // lines point into the devices
  const std::string head = "ip access-list extended A\n ";
  const auto& p = held.emplace_back(changed(a, list_a, head + ours + "\n" + groups),
                                    changed(b, list_b, head + theirs + "\n" + groups));
  REQUIRE(p.tunnels.size() == 1);
  return p.tunnels[0].a_to_b.selectors.found.lines.at(0);
}

constexpr const char* forth = "permit ip 10.1.0.0 0.0.255.255 10.2.0.0 0.0.255.255";
constexpr const char* back = "permit ip 10.2.0.0 0.0.255.255 10.1.0.0 0.0.255.255";

std::string packet(const selector_exchange& of) {
  return (of.against_is_initiators ? "ours " : "theirs ") +
         (of.against ? to_text(*of.against) : std::string());
}

}  // namespace

TEST_CASE("negotiate: selectors are held against the mirror") {
  const auto relation = [](const std::string& line) { return met(forth, line).relation; };
  CHECK(relation(back) == selector_relation::equal);
  CHECK(met(forth, back).differ == selector_difference::none);
  CHECK(relation("permit ip 10.2.0.0 0.0.255.255 10.0.0.0 0.255.255.255") ==
        selector_relation::contained);
  CHECK(relation("permit ip 10.2.0.0 0.0.255.255 10.1.5.0 0.0.0.255") ==
        selector_relation::containing);
  CHECK(relation("permit ip 10.2.5.0 0.0.0.255 10.0.0.0 0.255.255.255") ==
        selector_relation::overlap);
  CHECK(relation(forth) == selector_relation::swapped);
  CHECK(relation("permit ip 10.3.0.0 0.0.255.255 10.1.0.0 0.0.255.255") ==
        selector_relation::apart);
}

TEST_CASE("negotiate: a packet shows what one of two lines has and the other has not") {
  const auto wider = met(forth, "permit ip 10.2.0.0 0.0.255.255 10.0.0.0 0.255.255.255");
  CHECK_FALSE(wider.against_is_initiators);
  REQUIRE(wider.against);
  CHECK_FALSE(net::contains({{0x0a010000U}, 16}, wider.against->source));
  const auto narrower = met(forth, "permit ip 10.2.0.0 0.0.255.255 10.1.5.0 0.0.0.255");
  CHECK(narrower.against_is_initiators);
  REQUIRE(narrower.against);
  CHECK_FALSE(net::contains({{0x0a010500U}, 24}, narrower.against->source));
  CHECK_FALSE(met(forth, back).against);
}

TEST_CASE("negotiate: protocol and ports are held against the mirror as well") {
  const std::string tcp_forth = "permit tcp 10.1.0.0 0.0.255.255 10.2.0.0 0.0.255.255";
  const std::string tcp_back = "permit tcp 10.2.0.0 0.0.255.255 10.1.0.0 0.0.255.255";
  const std::string moved = "permit tcp 10.2.0.0 0.0.255.255 eq 80 10.1.0.0 0.0.255.255";
  const auto udp = met(tcp_forth, "permit udp 10.2.0.0 0.0.255.255 10.1.0.0 0.0.255.255");
  CHECK(udp.differ == selector_difference::protocol);
  CHECK(udp.relation == selector_relation::disjoint);
  CHECK(met(forth, tcp_back).differ == selector_difference::protocol);
  CHECK(met(forth, tcp_back).relation == selector_relation::containing);
  CHECK(met(tcp_forth, back).relation == selector_relation::contained);
  CHECK(met(tcp_forth + " eq 80", moved).relation == selector_relation::equal);
  const auto same_side = met(tcp_forth + " eq 80", tcp_back + " eq 80");
  CHECK(same_side.differ == selector_difference::ports);
  CHECK(same_side.relation == selector_relation::overlap);
  const auto other = met(tcp_forth + " eq 443", moved);
  CHECK(other.differ == selector_difference::ports);
  CHECK(other.relation == selector_relation::disjoint);
  CHECK(packet(other) == "ours 10.1.0.1 → 10.2.0.1 tcp 443");
  CHECK(met(tcp_forth + " eq 80", tcp_back).differ == selector_difference::ports);
  CHECK(met(tcp_forth + " eq 80", tcp_back).relation == selector_relation::contained);
}

TEST_CASE("negotiate: object groups are compared as their members") {
  const std::string group =
      "object-group network SITES\n 10.1.0.0 255.255.0.0\nobject-group network BOTH\n"
      " 10.1.0.0 255.255.0.0\n 10.9.0.0 255.255.0.0\n";
  const auto relation = [&](const std::string& line) { return met(line, back, group).relation; };
  CHECK(relation("permit ip object-group SITES 10.2.0.0 0.0.255.255") == selector_relation::equal);
  CHECK(relation("permit ip object-group BOTH 10.2.0.0 0.0.255.255") ==
        selector_relation::containing);
  CHECK(relation("permit ip object-group NONE 10.2.0.0 0.0.255.255") == selector_relation::unknown);
}

TEST_CASE("negotiate: what no ID of IKE carries is not compared") {
  CHECK(met("permit tcp 10.1.0.0 0.0.255.255 10.2.0.0 0.0.255.255 range 80 90", back).relation ==
        selector_relation::unknown);
  CHECK(met("permit ip 10.1.0.0 255.255.0.0 10.2.0.0 0.0.255.255", back).relation ==
        selector_relation::unknown);
  CHECK(met("permit ip 10.1.0.0 0.0.255.0 10.2.0.0 0.0.255.255", back).relation ==
        selector_relation::unknown);
}

TEST_CASE("negotiate: a line is missing only where other lines meet") {
  const std::string more = " permit ip 10.9.0.0 0.0.255.255 10.2.0.0 0.0.255.255\n";
  const pair p(changed(a, list_a, list_a + more), b);
  const auto& forth_lines = p.tunnels[0].a_to_b.selectors.found.lines;
  REQUIRE(forth_lines.size() == 2);
  CHECK(forth_lines[0].relation == selector_relation::equal);
  CHECK(forth_lines[1].relation == selector_relation::missing);
  CHECK(forth_lines[1].nearest == nullptr);
  CHECK(p.tunnels[0].a_to_b.result.outcome == outcome::up_degraded);
}

TEST_CASE("negotiate: an entry of IKEv2 is not judged by the rules of IKEv1") {
  const pair p(a, changed(changed(b, " set peer", " set ikev2-profile P\n set peer"), "group 14",
                          "group 5"));
  CHECK(p.tunnels[0].a_to_b.policy.is != verdict::fail);
  CHECK(p.tunnels[0].a_to_b.version.is == verdict::fail);
}

TEST_CASE("negotiate: keys of keyrings are compared, that of the profile by who starts") {
  const std::string key = "crypto isakmp key Harbour42 address 198.51.100.1\n";
  const auto ring = [](const std::string& name, const std::string& value) {
    return "crypto keyring " + name + "\n pre-shared-key address 198.51.100.1 key " + value + "\n";
  };
  const std::string profile =
      "crypto isakmp profile P\n keyring K\n match identity address 198.51.100.1 255.255.255.255\n";
  const std::string use = " set transform-set T\n";
  const auto judged = [&](const std::string& keys, bool with_profile) {
    auto text = changed(a, key, keys + (with_profile ? profile : ""));
    if (with_profile) text = changed(text, use, use + " set isakmp-profile P\n");
    const pair made(text, b);
    REQUIRE(made.tunnels.size() == 1);
    return std::pair(made.tunnels[0].a_to_b.key.is, made.tunnels[0].b_to_a.key.is);
  };
  using both = std::pair<verdict, verdict>;
  CHECK(judged(ring("K", "Harbour42"), true) == both{verdict::pass, verdict::pass});
  CHECK(judged(ring("K", "Other"), true) == both{verdict::fail, verdict::fail});
  // Who answers takes the first keyring that has the address, whatever its profile will be.
  CHECK(judged(ring("OTHER", "Wrong") + ring("K", "Harbour42"), true) ==
        both{verdict::pass, verdict::fail});
  CHECK(judged(ring("K", "Harbour42"), false) == both{verdict::pass, verdict::pass});
}

}  // namespace tunnels_test
