// FlexVPN and what holds for all of IKEv2: what replaces what, and what `no` takes away.
#include <string>

#include <doctest/doctest.h>

#include "session/session.hpp"

namespace flexvpn_test {

using namespace peerlint;
using session::edit;

namespace {

struct router {
  model::device device;
  session::session session{device};

  edit::kinds enter(const std::string& line) {
    return session.enter(command::statement(line, 0, 0)).change.what;
  }
};

}  // namespace

TEST_CASE("session flexvpn: peers of a client stand by sequence") {
  router r;
  CHECK(r.enter("crypto ikev2 client flexvpn F") == edit::kinds::added);
  CHECK(r.enter("peer 2 fqdn hub.example.net dynamic") == edit::kinds::added);
  CHECK(r.enter("peer 1 192.0.2.1 track 10 down") == edit::kinds::added);
  CHECK(r.enter("peer 2 198.51.100.1") == edit::kinds::replaced);
  CHECK(r.enter("connect track 10 up") == edit::kinds::set);
  CHECK(r.enter("connect manual") == edit::kinds::replaced);
  CHECK(r.enter("client connect tun 0") == edit::kinds::set);
  CHECK(r.enter("source 1 Gi0/0 track 7") == edit::kinds::added);
  CHECK(r.enter("no peer 1") == edit::kinds::removed);
  const auto& client = r.device.flexvpn_clients.front();
  REQUIRE(client.peers.size() == 1);
  CHECK(client.peers.front().value.address.text == "198.51.100.1");
  CHECK(client.tunnel.value == "Tunnel0");
  CHECK(client.sources.front().value.interface == "GigabitEthernet0/0");
}

TEST_CASE("session flexvpn: the lines of the default policy can be switched off") {
  router r;
  r.enter("crypto ikev2 authorization policy default");
  CHECK(r.enter("pool FLEX") == edit::kinds::set);
  CHECK(r.enter("route set interface Lo0") == edit::kinds::set);
  CHECK(r.enter("no route set interface") == edit::kinds::removed);
  CHECK(r.enter("no route set interface") == edit::kinds::no_effect);
  CHECK(r.enter("route set remote ipv4 10.1.0.0 255.255.0.0") == edit::kinds::added);
  CHECK(r.enter("route set remote ipv4 10.2.0.0 255.255.0.0") == edit::kinds::added);
  const auto& policy = r.device.ikev2_authorization_policies.front();
  CHECK(policy.route_set_interface.is_off());
  CHECK(policy.options.size() == 2);
}

TEST_CASE("session flexvpn: settings of all sessions") {
  router r;
  CHECK(r.enter("crypto ikev2 dpd 30 5 on-demand") == edit::kinds::set);
  CHECK(r.enter("crypto ikev2 dpd 30 5 periodic") == edit::kinds::replaced);
  CHECK(r.enter("crypto ikev2 fragmentation") == edit::kinds::set);
  CHECK(r.enter("crypto ikev2 fragmentation mtu 1400") == edit::kinds::replaced);
  CHECK(r.enter("no crypto ikev2 http-url cert") == edit::kinds::removed);
  CHECK(r.device.ikev2.fragmentation.value == 1400);
  REQUIRE(r.device.options.size() == 1);
  CHECK(r.device.options.front().off);
}

}  // namespace flexvpn_test
