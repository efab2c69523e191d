#include <string>

#include <doctest/doctest.h>

#include "command/statement.hpp"
#include "session/session.hpp"

namespace gdoi_test {

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

TEST_CASE("session: a key server has SAs by number, a partner, a key pair") {
  router r;
  r.enter("crypto gdoi group G");
  CHECK(r.enter("identity number 7") == edit::kinds::set);
  CHECK(r.enter("server local") == edit::kinds::added);
  CHECK(r.enter("no rekey transport unicast") == edit::kinds::set);
  CHECK(r.enter("rekey authentication mypubkey rsa K") == edit::kinds::set);
  CHECK(r.enter("rekey lifetime days 1") == edit::kinds::set);
  CHECK(r.enter("sa ipsec 20") == edit::kinds::added);
  CHECK(r.enter("match address ipv4 TWENTY") == edit::kinds::set);
  CHECK(r.enter("sa ipsec 10") == edit::kinds::added);
  CHECK(r.enter("match address ipv4 TEN") == edit::kinds::set);
  CHECK(r.enter("no replay") == edit::kinds::removed);
  CHECK(r.enter("address ipv4 192.0.2.1") == edit::kinds::set);
  CHECK(r.enter("redundancy") == edit::kinds::added);
  CHECK(r.enter("local priority 100") == edit::kinds::set);
  CHECK(r.enter("peer address ipv4 192.0.2.2") == edit::kinds::added);
  const auto& server = *r.device.gdoi_groups.at(0).server;
  REQUIRE(server.sas.size() == 2);
  CHECK(server.sas[0].match_address.value == "TEN");
  CHECK(server.sas[0].replay.is_off());
  CHECK(server.sas[1].match_address.value == "TWENTY");
  CHECK(server.rekey_lifetime.value == 86400);
  CHECK(server.unicast.is_off());
  CHECK(server.redundancy->peers.size() == 1);
}

TEST_CASE("session: a group has one identity, a member some servers in order") {
  router r;
  r.enter("crypto gkm group ipv6 G");
  CHECK(r.enter("identity number 7") == edit::kinds::set);
  CHECK(r.enter("identity address ipv4 192.0.2.1") == edit::kinds::set);
  CHECK(r.enter("server address ipv4 192.0.2.2") == edit::kinds::added);
  CHECK(r.enter("server address ipv4 192.0.2.1") == edit::kinds::added);
  CHECK(r.enter("client registration interface lo0") == edit::kinds::set);
  const auto& group = r.device.gdoi_groups.at(0);
  CHECK(group.gkm);
  CHECK(group.ipv6);
  CHECK_FALSE(group.identity_number.is_set());
  CHECK(group.servers.at(1).value == "192.0.2.1");
  CHECK(group.registration_interface.value == "Loopback0");
}

TEST_CASE("session: clients of EasyVPN and crypto identities") {
  router r;
  r.enter("crypto ipsec client ezvpn HQ");
  CHECK(r.enter("group BRANCHES key S3cret") == edit::kinds::set);
  CHECK(r.enter("group BRANCHES key other") == edit::kinds::replaced);
  CHECK(r.enter("peer 192.0.2.1") == edit::kinds::added);
  CHECK(r.enter("peer 192.0.2.2 default") == edit::kinds::added);
  CHECK(r.enter("no group") == edit::kinds::removed);
  CHECK_FALSE(r.device.ezvpn_clients.at(0).key.has_value());
  CHECK(r.device.ezvpn_clients.at(0).options.size() == 2);
  r.enter("crypto identity BRANCHES");
  CHECK(r.enter("dn ou=branches, o=example") == edit::kinds::set);
  CHECK(r.enter("no crypto engine software ipsec") == edit::kinds::removed);
  CHECK(r.device.crypto_identities.at(0).options.size() == 1);
  CHECK(r.device.options.at(0).off);
}

}  // namespace gdoi_test
