#include "negotiate/tunnels.hpp"

#include <deque>
#include <string>

#include <doctest/doctest.h>

#include "session/reading.hpp"
#include "structure/document.hpp"

using namespace peerlint;

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

std::string changed(std::string text, const std::string& from, const std::string& to) {
  const auto at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

/// Two routers read and held; tunnels point into them.
struct pair {
  std::deque<session::reading> readings;
  std::deque<facts::device_facts> devices;
  std::vector<tunnel> tunnels;

  pair(const std::string& a, const std::string& b) {
    std::vector<const facts::device_facts*> list;
    for (const auto& bytes : {a, b}) {
      const source::text text("r.cfg", bytes);
      const auto document = structure::read(text);
      const auto number = static_cast<std::uint32_t>(readings.size());
      readings.push_back(session::read_device(text, number, document, document.captures.front()));
      list.push_back(&devices.emplace_back(readings.back()));
    }
    tunnels = negotiate::tunnels_among(list);
  }
};

const std::string a = router("a", "192.0.2.1", "198.51.100.1", list_a);
const std::string b = router("b", "198.51.100.1", "192.0.2.1", list_b);

}  // namespace

TEST_CASE("negotiate: two ends that name each other are one tunnel, and a healthy one is up") {
  const pair p(a, b);
  REQUIRE(p.tunnels.size() == 1);
  CHECK(p.tunnels[0].a_to_b.outcome == outcome::up);
  CHECK(p.tunnels[0].b_to_a.outcome == outcome::up);
  CHECK(p.tunnels[0].a_to_b.policy.found.chosen->responder == 10);
}

TEST_CASE("negotiate: ends that do not name each other are none") {
  CHECK(pair(a, changed(b, "set peer 192.0.2.1", "set peer 192.0.2.9")).tunnels.empty());
  CHECK(pair(a, changed(b, "\n crypto map VPN\n", "\n")).tunnels.empty());
}

TEST_CASE("negotiate: policies are compared with the defaults of absent lines") {
  const pair missing(changed(a, " hash sha256\n", ""), changed(b, "hash sha256", "hash sha"));
  CHECK(missing.tunnels[0].a_to_b.policy.is == verdict::pass);
  const pair differs(a, changed(b, "group 14", "group 5"));
  const auto& policy = differs.tunnels[0].a_to_b.policy;
  CHECK(policy.is == verdict::fail);
  REQUIRE(policy.found.nearest->differences.size() == 1);
  CHECK(policy.found.nearest->differences[0].field == policy_field::group);
  CHECK(differs.tunnels[0].a_to_b.outcome == outcome::down);
  CHECK(differs.tunnels[0].a_to_b.step == "MM2");
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

TEST_CASE("negotiate: selectors are held against the mirror") {
  const auto relation = [](const std::string& line) {
    const pair p(a, changed(b, "permit ip 10.2.0.0 0.0.255.255 10.1.0.0 0.0.255.255", line));
    return p.tunnels[0].a_to_b.selectors.found.lines.at(0).relation;
  };
  CHECK(relation("permit ip 10.2.0.0 0.0.255.255 10.1.0.0 0.0.255.255") ==
        selector_relation::equal);
  CHECK(relation("permit ip 10.2.0.0 0.0.255.255 10.0.0.0 0.255.255.255") ==
        selector_relation::contained);
  CHECK(relation("permit ip 10.2.0.0 0.0.255.255 10.1.5.0 0.0.0.255") ==
        selector_relation::containing);
  CHECK(relation("permit ip 10.2.5.0 0.0.0.255 10.0.0.0 0.255.255.255") ==
        selector_relation::overlap);
  CHECK(relation("permit ip 10.1.0.0 0.0.255.255 10.2.0.0 0.0.255.255") ==
        selector_relation::disjoint);
  CHECK(relation("permit tcp 10.2.0.0 0.0.255.255 10.1.0.0 0.0.255.255 eq 80") ==
        selector_relation::unknown);
  CHECK(relation("permit ip object-group X 10.1.0.0 0.0.255.255") == selector_relation::unknown);
}

TEST_CASE("negotiate: an entry of IKEv2 is not judged by the rules of IKEv1") {
  const pair p(a, changed(changed(b, " set peer", " set ikev2-profile P\n set peer"), "group 14",
                          "group 5"));
  CHECK(p.tunnels[0].a_to_b.policy.is == verdict::unknown);
}
