#include <string>

#include <doctest/doctest.h>

#include "command/statement.hpp"
#include "session/session.hpp"

namespace crypto_map_test {

using namespace peerlint;
using session::edit;

namespace {

struct router {
  model::device device;
  session::session session{device};

  edit enter(const std::string& line) {
    return session.enter(command::statement(line, 0, 0)).change;
  }
  edit::kinds kind(const std::string& line) { return enter(line).what; }
};

}  // namespace

TEST_CASE("session: maps, maps for IPv6 and dynamic maps are apart") {
  router r;
  r.enter("crypto map VPN 10 ipsec-isakmp");
  r.enter("set peer 192.0.2.1");
  r.enter("crypto map ipv6 VPN 10 ipsec-isakmp");
  r.enter("set peer 2001:db8::1");
  r.enter("crypto dynamic-map VPN 20");
  r.enter("set transform-set A B");
  r.enter("crypto dynamic-map VPN 10");
  r.enter("set security-association idle-time 600 default");
  REQUIRE(r.device.crypto_maps.size() == 2);
  CHECK_FALSE(r.device.crypto_maps[0].ipv6);
  CHECK(r.device.crypto_maps[0].entries.at(0).peers.at(0).value.name == "192.0.2.1");
  CHECK(r.device.crypto_maps[1].entries.at(0).peers.at(0).value.name == "2001:db8::1");
  REQUIRE(r.device.dynamic_maps.at(0).entries.size() == 2);
  CHECK(r.device.dynamic_maps[0].entries[0].sequence.value == 10);
  CHECK(r.device.dynamic_maps[0].entries[0].idle_time.value.to_preferred_peer);
  CHECK(r.device.dynamic_maps[0].entries[1].transform_sets.size() == 2);
  CHECK(r.kind("no crypto dynamic-map VPN 20") == edit::kinds::removed);
  CHECK(r.kind("no crypto dynamic-map VPN") == edit::kinds::removed);
  CHECK(r.kind("no crypto map ipv6 VPN") == edit::kinds::removed);
  CHECK(r.device.crypto_maps.size() == 1);
}

TEST_CASE("session: a map that an interface carries is not taken away") {
  router r;
  r.enter("crypto map VPN 10 ipsec-isakmp");
  r.enter("crypto map VPN 20 ipsec-isakmp");
  r.enter("interface GigabitEthernet0/0");
  r.enter("crypto map VPN");
  r.enter("exit");
  CHECK(r.enter("no crypto map VPN").what == edit::kinds::refused);
  CHECK(r.kind("no crypto map VPN 20") == edit::kinds::removed);
  CHECK(r.enter("no crypto map VPN 10").reason ==
        "Crypto-map VPN is in use by interface(s): GigabitEthernet0/0");
  r.enter("interface GigabitEthernet0/0");
  r.enter("no crypto map");
  r.enter("exit");
  CHECK(r.kind("no crypto map VPN") == edit::kinds::removed);
}

TEST_CASE("session: what is set for a whole map") {
  router r;
  CHECK(r.kind("no crypto map VPN client authentication list A") == edit::kinds::no_effect);
  CHECK(r.device.crypto_maps.empty());
  CHECK(r.kind("crypto map VPN client authentication list A") == edit::kinds::set);
  CHECK(r.kind("crypto map VPN isakmp authorization list B") == edit::kinds::set);
  CHECK(r.kind("crypto map VPN isakmp-profile P") == edit::kinds::set);
  CHECK(r.kind("crypto map VPN client configuration address respond") == edit::kinds::set);
  CHECK(r.kind("crypto map VPN redundancy replay-interval inbound 100 outbound 1000") ==
        edit::kinds::set);
  CHECK(r.kind("crypto map VPN gdoi fail-close") == edit::kinds::added);
  CHECK(r.kind("match address CLEAR") == edit::kinds::set);
  CHECK(r.kind("activate") == edit::kinds::set);
  CHECK(r.kind("no crypto map VPN isakmp-profile") == edit::kinds::removed);
  const auto& map = r.device.crypto_maps.at(0);
  CHECK(map.client_authentication.value == "A");
  CHECK(map.authorization.value == "B");
  CHECK_FALSE(map.isakmp_profile.is_set());
  CHECK(map.redundancy.value.outbound == 1000);
  CHECK(map.fail_close->match_address.value == "CLEAR");
}

TEST_CASE("session: manual keys by direction and protocol") {
  router r;
  r.enter("crypto map VPN 10 ipsec-manual");
  CHECK(r.kind("set session-key inbound esp 300 cipher 0123 authenticator 4567") ==
        edit::kinds::added);
  CHECK(r.kind("set session-key outbound ah 301 89ab") == edit::kinds::added);
  CHECK(r.kind("set session-key inbound esp 302 authenticator 4567") == edit::kinds::replaced);
  CHECK(r.kind("no set session-key outbound ah") == edit::kinds::removed);
  const auto& keys = r.device.crypto_maps.at(0).entries.at(0).session_keys;
  REQUIRE(keys.size() == 1);
  CHECK(keys[0].value.spi == 302);
  CHECK_FALSE(keys[0].value.cipher.has_value());
}

TEST_CASE("session: an IPsec profile takes the lines of an entry") {
  router r;
  r.enter("crypto ipsec profile P");
  CHECK(r.kind("set transform-set A") == edit::kinds::set);
  CHECK(r.kind("set pfs group20 pqc mlkem768") == edit::kinds::set);
  CHECK(r.kind("set security-association lifetime days 1") == edit::kinds::set);
  CHECK(r.kind("set security-association lifetime seconds 86400") == edit::kinds::no_effect);
  CHECK(r.kind("set security-association lifetime kilobytes disable") == edit::kinds::set);
  CHECK(r.kind("set security-association replay window-size 512") == edit::kinds::set);
  CHECK(r.kind("reverse-route remote-peer 192.0.2.6 gateway static") == edit::kinds::set);
  CHECK(r.kind("responder-only") == edit::kinds::set);
  CHECK(r.kind("redundancy EDGE stateful") == edit::kinds::set);
  CHECK(r.kind("no set security-association lifetime kilobytes") == edit::kinds::removed);
  const auto& profile = r.device.ipsec_profiles.at(0);
  CHECK(profile.pfs.value.group == 20);
  CHECK(profile.pfs.value.post_quantum == "mlkem768");
  CHECK(profile.routes.value.gateway);
  CHECK(profile.routes.value.is_static);
  CHECK_FALSE(profile.lifetime_kilobytes.is_set());
  CHECK(r.kind("no crypto ipsec nat-transparency udp-encapsulation") == edit::kinds::set);
  CHECK(r.device.ipsec.udp_encapsulation.is_off());
}

}  // namespace crypto_map_test
