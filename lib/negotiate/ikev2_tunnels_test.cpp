#include <string>

#include <doctest/doctest.h>

#include "negotiate/read_pair.hpp"

namespace ikev2_tunnels_test {

using namespace peerlint;
using negotiate::changed;
using negotiate::in_short;
using negotiate::read_pair;

namespace {

const std::string forth = "permit ip 10.1.0.0 0.0.255.255 10.2.0.0 0.0.255.255";
const std::string back = "permit ip 10.2.0.0 0.0.255.255 10.1.0.0 0.0.255.255";
const std::string a = negotiate::ikev2_router("a", "192.0.2.1", "198.51.100.1", forth);
const std::string b = negotiate::ikev2_router("b", "198.51.100.1", "192.0.2.1", back);

const std::string own_proposal =
    "crypto ikev2 proposal P\n encryption aes-cbc-256\n integrity sha256\n group 14\n"
    "crypto ikev2 policy P\n proposal P\n";

/// Both directions: "up | down SA_INIT G5".
std::string both(const read_pair& of) {
  return in_short(of.forth().result) + " | " + in_short(of.back().result);
}

// The order of the files and the names of what they define say nothing.
std::string both(const std::string& left, const std::string& right) {
  const auto said = both(read_pair(left, right));
  const read_pair turned(right, left);
  CHECK(in_short(turned.back().result) + " | " + in_short(turned.forth().result) == said);
  auto named = right;
  for (const auto* word : {"ikev2 proposal P\n", "ikev2 keyring K\n", "ikev2 profile V2\n"})
    if (named.find(word) != std::string::npos)
      named = changed(named, word, std::string(word).insert(std::string(word).size() - 1, "-X"));
  for (const auto* word :
       {" proposal P\ncrypto ikev2 keyring", " keyring local K\n", " set ikev2-profile V2\n"}) {
    const std::string use = word;
    const auto at = use.find('\n');
    if (named.find(use) != std::string::npos)
      named = changed(named, use, use.substr(0, at) + "-X" + use.substr(at));
  }
  CHECK(both(read_pair(left, named)) == said);
  return said;
}

// Tunnels in the place of crypto maps: their selectors are the tunnel's own.
std::string tunnel_router(std::string text, const std::string& mode, const std::string& peer,
                          const std::string& set_mode = "") {
  const auto at = text.find("crypto map VPN 10");
  const auto interface = text.find("interface Giga");
  text = text.substr(0, at) + set_mode +
         "crypto ipsec profile T\n set transform-set T\n set ikev2-profile V2\n" +
         text.substr(interface);
  text = changed(text, " crypto map VPN\n", "");
  return text + "interface Tunnel0\n ip address 10.255.0.1 255.255.255.0\n" + mode +
         " tunnel source GigabitEthernet0/0\n tunnel destination " + peer +
         "\n tunnel protection ipsec profile T\n";
}

}  // namespace

TEST_CASE("IKEv2: two ends that agree are up, whoever starts") {
  CHECK(both(a, b) == "up | up");
  const read_pair p(a, b);
  const auto& ike = p.forth().result.ike;
  REQUIRE(ike);
  CHECK(ike->version == 2);
  CHECK(ike->encryption == "aes-cbc");
  CHECK(ike->key_bits == 256);
  CHECK(ike->hash == "sha256");
  CHECK(ike->prf == "sha256");
  CHECK(ike->group == 14);
  CHECK(ike->authentication == "pre-share");
  CHECK(p.forth().result.initiator_state == "READY");
}

TEST_CASE("IKEv2: built-in proposals of 16.7 and 26.1 have nothing in common (G14)") {
  const auto old = changed(changed(a, own_proposal, ""), "version 15.7", "version 16.7");
  const auto recent = changed(changed(b, own_proposal, ""), "version 15.7", "version 26.1");
  CHECK(both(old, recent) == "down SA_INIT G5 | down SA_INIT G5");
  CHECK(read_pair(old, recent).forth().proposal.because.at(0) == "IK2021");
}

TEST_CASE("IKEv2: who starts and does not know the other leaves it half open (G15)") {
  const auto expects = changed(a, "match identity remote address 198.51.100.1 255.255.255.255",
                               "match identity remote fqdn other.example.com");
  CHECK(both(expects, b) == "half_open IKE_AUTH G8 | down IKE_AUTH G8");
  const read_pair p(expects, b);
  CHECK(p.forth().result.responder_state == "READY");
  CHECK(p.forth().identity.found.sent == "address 198.51.100.1");
}

TEST_CASE("IKEv2: a first group that is not taken costs one round trip (G16)") {
  const auto two = changed(a, "group 14", "group 21 20");
  const auto one = changed(b, "group 14", "group 20");
  CHECK(both(two, one) == "up | up");
  const read_pair p(two, one);
  CHECK(p.forth().proposal.found.group_retry);
  CHECK_FALSE(p.back().proposal.found.group_retry);
  CHECK(p.forth().result.ike->group == 20);
}

TEST_CASE("IKEv2: a child without common transforms fails in IKE_AUTH (G17)") {
  CHECK(both(changed(a, "esp-aes 256 esp-sha256-hmac", "esp-gcm 256"), b) ==
        "down IKE_AUTH G10 | down IKE_AUTH G10");
}

TEST_CASE("IKEv2: PFS that differs shows at the first rekey (G18)") {
  const auto pfs = changed(a, " set transform-set T\n", " set transform-set T\n set pfs group20\n");
  CHECK(both(pfs, b) == "latent_fail CREATE_CHILD_SA G13 | latent_fail CREATE_CHILD_SA G13");
}

TEST_CASE("IKEv2: an end of IKEv1 answers, and knows nobody (G19)") {
  const auto v2 = changed(a, own_proposal, "");
  auto v1 = changed(changed(b, own_proposal, ""), " set ikev2-profile V2\n", "");
  v1 = v1.substr(0, v1.find("crypto ikev2")) + v1.substr(v1.find("crypto ipsec"));
  v1 +=
      "crypto isakmp policy 10\n encryption aes 256\n hash sha256\n authentication pre-share\n"
      " group 14\ncrypto isakmp key Harbour42 address 192.0.2.1\n";
  CHECK(both(v2, v1) == "down IKE_AUTH G3 | down MM2 G3");
}

TEST_CASE("IKEv2: VTIs start by themselves (G27)") {
  const std::string vti = " tunnel mode ipsec ipv4\n";
  CHECK(both(tunnel_router(a, vti, "198.51.100.1"), tunnel_router(b, vti, "192.0.2.1")) ==
        "up | up");
}

TEST_CASE("IKEv2: what a profile says of PFS that nobody defines is not known") {
  const auto vti = [](const std::string& of, const std::string& peer) {
    return changed(tunnel_router(of, " tunnel mode ipsec ipv4\n", peer), " set ikev2-profile V2\n",
                   " set ikev2-profile V2\n set pfs group19\n");
  };
  const auto left = vti(a, "198.51.100.1");
  const auto right = vti(b, "192.0.2.1");
  const read_pair named(left,
                        changed(right, "crypto ipsec profile T", "crypto ipsec profile T-OLD"));
  CHECK(named.forth().transform.found.pfs_meets);
  CHECK(named.forth().rekey.is == verdict::pass);
  const read_pair without(left, changed(right, " set pfs group19\n", ""));
  CHECK(without.forth().rekey.reason == "pfs");
}

TEST_CASE("IKEv2: a filter without UDP 500 stops both directions in SA_INIT (G28)") {
  const auto filtered =
      changed(b, " crypto map VPN\n", " crypto map VPN\n ip access-group OUTSIDE in\n") +
      "ip access-list extended OUTSIDE\n permit esp any any\n permit udp any any eq 4500\n";
  CHECK(both(a, filtered) == "down SA_INIT G2 | down SA_INIT G2");
  CHECK(read_pair(a, filtered).back().result.responder_state == "R_WAIT_AUTH");
}

TEST_CASE("IKEv2: selectors that meet in part are narrowed (G29, G30)") {
  const auto wide = changed(b, back, "permit ip 10.2.0.0 0.0.255.255 10.0.0.0 0.255.255.255");
  CHECK(both(a, wide).find("up_degraded") == 0);
  CHECK(both(a, wide).find("| up_degraded") != std::string::npos);
  const auto left = changed(a, forth, "permit ip 192.168.10.0 0.0.0.255 192.168.0.0 0.0.255.255");
  const auto right = changed(b, back, "permit ip 192.168.20.0 0.0.0.255 192.168.0.0 0.0.255.255");
  CHECK(both(left, right).find("up_degraded") == 0);
  CHECK(both(left, right).find("| up_degraded") != std::string::npos);
}

TEST_CASE("IKEv2: of tunnel and transport both ends use tunnel mode (G31)") {
  const auto transport = changed(b, "esp-sha256-hmac\n", "esp-sha256-hmac\n mode transport\n");
  CHECK(both(tunnel_router(a, "", "198.51.100.1"), tunnel_router(transport, "", "192.0.2.1")) ==
        "up_degraded G10 | up_degraded G10");
}

}  // namespace ikev2_tunnels_test
