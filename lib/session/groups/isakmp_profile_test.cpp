#include <string>

#include <doctest/doctest.h>

#include "command/statement.hpp"
#include "session/session.hpp"

namespace isakmp_profile_test {

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

TEST_CASE("session: a keyring has one key a peer") {
  router r;
  CHECK(r.enter("crypto keyring BRANCHES vrf INTERNET") == edit::kinds::added);
  CHECK(r.enter("local-address gi0/0") == edit::kinds::set);
  CHECK(r.enter("pre-shared-key address 192.0.2.1 key one") == edit::kinds::added);
  CHECK(r.enter("pre-shared-key address 192.0.2.1 255.255.255.255 key two") ==
        edit::kinds::replaced);
  CHECK(r.enter("pre-shared-key hostname hub.example.net key 6 XYZ") == edit::kinds::added);
  CHECK(r.enter("pre-shared-key address 0.0.0.0 key any") == edit::kinds::added);
  CHECK(r.enter("crypto keyring OTHER") == edit::kinds::added);
  CHECK(r.enter("pre-shared-key address 192.0.2.1 key three") == edit::kinds::added);
  CHECK(r.enter("crypto keyring BRANCHES") == edit::kinds::no_effect);
  CHECK(r.enter("no pre-shared-key address 0.0.0.0 0.0.0.0") == edit::kinds::removed);
  const auto& keyring = r.device.isakmp_keyrings.at(0);
  CHECK(keyring.vrf.value == "INTERNET");
  CHECK(keyring.local_address.value.interface == "GigabitEthernet0/0");
  REQUIRE(keyring.keys.size() == 2);
  CHECK(keyring.keys[0].key.value == "two");
  CHECK(keyring.keys[1].key.opaque());
  CHECK(r.device.isakmp_keys.empty());
  CHECK(r.enter("no crypto keyring BRANCHES") == edit::kinds::removed);
  CHECK(r.device.isakmp_keyrings.at(0).keys.at(0).key.value == "three");
}

TEST_CASE("session: an ISAKMP profile gathers keyrings and identities in order") {
  router r;
  r.enter("crypto isakmp profile P");
  CHECK(r.enter("keyring B A") == edit::kinds::added);
  CHECK(r.enter("keyring default") == edit::kinds::added);
  CHECK(r.enter("match identity address 192.0.2.1 255.255.255.255 INTERNET") == edit::kinds::added);
  CHECK(r.enter("match identity address 0.0.0.0") == edit::kinds::added);
  CHECK(r.enter("match identity host domain example.net") == edit::kinds::added);
  CHECK(r.enter("match identity host domain") == edit::kinds::added);  // a host of that name
  CHECK(r.enter("self-identity user-fqdn a@example.net") == edit::kinds::set);
  CHECK(r.enter("self-identity address") == edit::kinds::replaced);
  CHECK(r.enter("keepalive 10 retry 3") == edit::kinds::set);
  CHECK(r.enter("client configuration address respond") == edit::kinds::set);
  CHECK(r.enter("no keyring A") == edit::kinds::removed);
  const auto& profile = r.device.isakmp_profiles.at(0);
  REQUIRE(profile.keyrings.size() == 2);
  CHECK(profile.keyrings[0].value == "B");
  CHECK(profile.keyrings[1].value == "default");
  REQUIRE(profile.matches.size() == 4);
  CHECK(profile.matches[0].value.vrf == "INTERNET");
  CHECK(profile.matches[1].value.address->length == 0);
  CHECK(profile.matches[2].value.kind == model::identity_match_kind::host_domain);
  CHECK(profile.matches[3].value.name == "domain");
  CHECK(profile.self_identity.value.value.empty());
}

TEST_CASE("session: `no` of an ISAKMP setting that is on by default is a statement") {
  router r;
  CHECK(r.enter("no crypto isakmp enable") == edit::kinds::set);
  CHECK(r.enter("no crypto isakmp default policy") == edit::kinds::set);
  CHECK(r.enter("crypto isakmp keepalive 10 periodic") == edit::kinds::set);
  CHECK(r.enter("crypto isakmp keepalive 10 2 periodic") == edit::kinds::no_effect);
  CHECK(r.enter("no crypto isakmp keepalive") == edit::kinds::removed);
  CHECK(r.device.isakmp.enable.is_off());
  CHECK(r.device.isakmp.default_policies.is_off());
}

TEST_CASE("session: groups of clients and peers of aggressive mode keep their secrets") {
  router r;
  r.enter("crypto isakmp client configuration group CLIENTS");
  CHECK(r.enter("key S3cret") == edit::kinds::set);
  CHECK(r.enter("backup-gateway 192.0.2.1") == edit::kinds::added);
  CHECK(r.enter("backup-gateway 192.0.2.2") == edit::kinds::added);
  CHECK(r.enter("no backup-gateway 192.0.2.1") == edit::kinds::removed);
  CHECK(r.enter("dns 8.8.8.8") == edit::kinds::set);
  r.enter("crypto isakmp peer address 192.0.2.9 vrf INTERNET");
  CHECK(r.enter("set aggressive-mode password 6 XYZ") == edit::kinds::set);
  CHECK(r.enter("no set aggressive-mode password") == edit::kinds::removed);
  CHECK(r.enter("set aggressive-mode client-endpoint fqdn r.example.net") == edit::kinds::set);
  CHECK(r.device.isakmp_client_groups.at(0).key.value.value == "S3cret");
  CHECK(r.device.isakmp_client_groups.at(0).options.size() == 2);
  CHECK(r.device.isakmp_peers.at(0).vrf.value == "INTERNET");
}

}  // namespace isakmp_profile_test
