#include "facts/ike/key_lookup.hpp"

#include <string>

#include <doctest/doctest.h>

#include "facts/device_facts.hpp"
#include "session/reading.hpp"
#include "structure/document.hpp"

namespace key_lookup_test {

using namespace peerlint;

namespace {

/// A device and its facts, which point into it.
struct router {
  source::text text;
  session::reading read;
  facts::device_facts facts;

  explicit router(const std::string& lines)
      : text("r.cfg", "hostname r\n" + lines), read(read_it(text)), facts(read) {}

  static session::reading read_it(const source::text& text) {
    const auto document = structure::read(text);
    return session::read_device(text, 0, document, document.captures.front());
  }

  // The value of the key that the first endpoint takes for its first peer.
  [[nodiscard]] std::string key_of_first_peer() const {
    const auto& end = facts.endpoints.front();
    const auto search = facts::key_search(end, facts.device, *end.peers.front().value.address);
    if (!search) return "profile not defined";
    const auto found = facts::find_key(facts.isakmp_keys, *search);
    return found.exists() ? found.key->key.value : "none";
  }
};

const std::string entry = R"(crypto map VPN 10 ipsec-isakmp
 set peer 198.51.100.1
)";
const std::string applied = R"(interface GigabitEthernet0/0
 ip address 192.0.2.1 255.255.255.0
 crypto map VPN
)";

}  // namespace

TEST_CASE("key look-up: the longest prefix is taken, among equals the first") {
  const std::string keys = R"(crypto isakmp key Any address 0.0.0.0
crypto isakmp key Net address 198.51.100.0 255.255.255.0
)";
  CHECK(router(entry + applied).key_of_first_peer() == "none");
  CHECK(router(keys + entry + applied).key_of_first_peer() == "Net");
  const std::string host = "crypto keyring K\n pre-shared-key address 198.51.100.1 key Host\n";
  CHECK(router(keys + host + entry + applied).key_of_first_peer() == "Host");
  const std::string second = "crypto isakmp key First address 198.51.100.1\n";
  CHECK(router(host + second + entry + applied).key_of_first_peer() == "First");
}

TEST_CASE("key look-up: only the keyrings of the profile, the VRF and the local address count") {
  const std::string keyrings = R"(crypto keyring A
 local-address GigabitEthernet0/1
 pre-shared-key address 198.51.100.1 key Other-End
crypto keyring B vrf WAN
 pre-shared-key address 198.51.100.1 key Other-Vrf
crypto keyring C
 local-address 192.0.2.1
 pre-shared-key address 0.0.0.0 0.0.0.0 key Here
)";
  CHECK(router(keyrings + entry + applied).key_of_first_peer() == "Here");
  const std::string profiled = entry + " set isakmp-profile P\n" + applied;
  CHECK(router(keyrings + profiled).key_of_first_peer() == "profile not defined");
  const std::string profile = "crypto isakmp profile P\n keyring A\n";
  CHECK(router(keyrings + profile + profiled).key_of_first_peer() == "none");
  CHECK(router(keyrings + profile + " keyring C\n" + profiled).key_of_first_peer() == "Here");
}

TEST_CASE("key look-up: keys count together in one VRF and at one local address") {
  const router r(R"(crypto isakmp key One address 198.51.100.1
crypto keyring A
 local-address 192.0.2.1
 pre-shared-key address 198.51.100.1 key Two
crypto keyring B
 local-address 192.0.2.2
 pre-shared-key address 198.51.100.1 key Three
crypto keyring C vrf WAN
 pre-shared-key address 198.51.100.1 key Four
)");
  const auto& keys = r.facts.isakmp_keys;
  REQUIRE(keys.size() == 4);
  CHECK(facts::count_together(keys[0], keys[1]));
  CHECK_FALSE(facts::count_together(keys[1], keys[2]));
  CHECK_FALSE(facts::count_together(keys[0], keys[3]));
}

TEST_CASE("key look-up: what IKEv1 can prove") {
  const auto needs = [](const std::string& lines) {
    const router r("version 15.7\n" + lines);
    return facts::needs_pre_shared_key(r.facts.policies, r.facts.device);
  };
  const std::string by_key = "crypto isakmp policy 10\n authentication pre-share\n";
  const std::string by_certificate = "crypto isakmp policy 20\n group 14\n";
  const std::string trustpoint = "crypto pki trustpoint CA\n enrollment terminal\n";
  CHECK(needs(by_key));
  CHECK(needs(by_key + trustpoint));
  CHECK(needs(by_key + by_certificate));
  CHECK_FALSE(needs(by_key + by_certificate + trustpoint));
  CHECK_FALSE(needs(by_certificate));
}

TEST_CASE("key look-up: a block of an IKEv2 keyring by address, name or identity") {
  const router r(R"(crypto ikev2 keyring K
 peer ANY
  address 0.0.0.0 0.0.0.0
  pre-shared-key One
 peer NET
  address 198.51.100.0 255.255.255.0
  pre-shared-key Two
 peer NAME
  identity fqdn branch.example.com
  pre-shared-key Three
)");
  const auto& keyring = r.facts.device.ikev2_keyrings.front();
  const auto name = [&](const facts::ikev2_key_search& search) {
    const auto* found = facts::find_key(keyring, search);
    return found == nullptr ? "none" : found->name.value;
  };
  CHECK(name({net::parse_ipv4("198.51.100.7"), {}, {}}) == "NET");
  CHECK(name({net::parse_ipv4("203.0.113.7"), {}, {}}) == "ANY");
  model::ike_identity identity;
  identity.kind = model::ike_identity_kind::fqdn;
  identity.value = "Branch.example.com";
  CHECK(name({net::parse_ipv4("198.51.100.7"), {}, identity}) == "NAME");
  CHECK(name({{}, "hq.example.com", {}}) == "none");
  CHECK(facts::has_named_peers(keyring));
}

}  // namespace key_lookup_test
