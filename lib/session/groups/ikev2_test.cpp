// IKEv2 proposals, policies, keyrings and profiles: what replaces what, and what `no` takes away.
#include <string>

#include <doctest/doctest.h>

#include "session/session.hpp"

namespace ikev2_test {

using namespace peerlint;
using session::edit;

namespace {

struct router {
  model::device device;
  session::session session{device};

  edit::kinds enter(const std::string& line) {
    return session.enter(command::statement(line, 0, 0)).change.what;
  }
  bool takes(const std::string& line) {
    return session.enter(command::statement(line, 0, 0)).kind == session::entered::kinds::modelled;
  }
};

}  // namespace

TEST_CASE("session ikev2: each list of a proposal is one value") {
  router r;
  CHECK(r.enter("crypto ikev2 proposal P") == edit::kinds::added);
  CHECK(r.enter("encryption aes-cbc-256 aes-cbc-128") == edit::kinds::set);
  CHECK(r.enter("encryption aes-gcm-256") == edit::kinds::replaced);
  CHECK(r.enter("prf sha384 sha256") == edit::kinds::set);
  CHECK(r.enter("no prf") == edit::kinds::removed);
  CHECK(r.enter("group 19 14") == edit::kinds::set);
  CHECK(r.enter("pqc mlkem768 optional") == edit::kinds::set);
  CHECK(r.enter("pqc mlkem768") == edit::kinds::replaced);
  const auto& proposal = r.device.ikev2_proposals.front();
  CHECK(proposal.encryption.size() == 1);
  CHECK(proposal.encryption.front().value == model::ikev2_cipher::aes_gcm_256);
  CHECK(proposal.prf.empty());
  CHECK(proposal.groups.front().value == 19);
  CHECK_FALSE(proposal.pqc_optional);
}

TEST_CASE("session ikev2: proposals of a policy add up") {
  router r;
  r.enter("crypto ikev2 policy P");
  CHECK(r.enter("proposal A") == edit::kinds::added);
  CHECK(r.enter("proposal B A") == edit::kinds::added);
  CHECK(r.enter("match address local 192.0.2.1") == edit::kinds::added);
  CHECK(r.enter("match fvrf any") == edit::kinds::set);
  CHECK(r.enter("no proposal A") == edit::kinds::removed);
  CHECK(r.device.ikev2_policies.front().proposals.size() == 1);
  CHECK(r.device.ikev2_policies.front().fvrf.value == "any");
}

TEST_CASE("session ikev2: the objects called default can be switched off") {
  router r;
  CHECK(r.enter("no crypto ikev2 proposal default") == edit::kinds::removed);
  CHECK(r.device.ikev2.default_proposal.is_off());
  CHECK(r.enter("no crypto ikev2 proposal default") == edit::kinds::no_effect);
  CHECK(r.enter("crypto ikev2 proposal default") == edit::kinds::added);
  CHECK_FALSE(r.device.ikev2.default_proposal.is_off());
  CHECK(r.enter("default crypto ikev2 proposal") == edit::kinds::removed);
  CHECK(r.device.ikev2_proposals.empty());
}

TEST_CASE("session ikev2: a peer inside a peer is the next one of the keyring") {
  router r;
  r.enter("crypto ikev2 keyring K");
  CHECK(r.enter("peer A") == edit::kinds::added);
  CHECK(r.enter("address 192.0.2.0 255.255.255.0") == edit::kinds::set);
  CHECK(r.enter("pre-shared-key local Harbour42") == edit::kinds::set);
  CHECK(r.enter("pre-shared-key remote 6 HQPKAebcE") == edit::kinds::set);
  CHECK(r.enter("peer B") == edit::kinds::added);
  CHECK(r.enter("address 0.0.0.0") == edit::kinds::set);
  CHECK(r.enter("pre-shared-key two words ! remark") == edit::kinds::set);
  CHECK(r.enter("identity fqdn domain example.net") == edit::kinds::set);
  CHECK(r.enter("no pre-shared-key") == edit::kinds::removed);
  CHECK(r.enter("pre-shared-key hex 0A0B") == edit::kinds::set);
  const auto& peers = r.device.ikev2_keyrings.front().peers;
  REQUIRE(peers.size() == 2);
  CHECK(peers[0].address.value.length == 24);
  CHECK(peers[0].remote_key.value.key.encoding == model::secret::encodings::type_6);
  CHECK_FALSE(peers[0].key.is_set());
  CHECK(peers[1].address.value.length == 0);
  CHECK(peers[1].key.value.hex);
  CHECK(peers[1].identity.value.kind == model::ike_identity_kind::fqdn_domain);
}

TEST_CASE("session ikev2: matches and remote methods of a profile add up") {
  router r;
  r.enter("crypto ikev2 profile P");
  CHECK(r.enter("match identity remote address 0.0.0.0") == edit::kinds::added);
  CHECK(r.enter("match identity remote address 0.0.0.0 0.0.0.0") == edit::kinds::no_effect);
  CHECK(r.enter("match identity remote fqdn domain example.net") == edit::kinds::added);
  CHECK(r.enter("authentication remote pre-share") == edit::kinds::added);
  CHECK(r.enter("authentication remote rsa-sig") == edit::kinds::added);
  CHECK(r.enter("authentication remote pre-share key Harbour42") == edit::kinds::replaced);
  CHECK(r.enter("no authentication remote rsa-sig") == edit::kinds::removed);
  CHECK(r.enter("authentication local rsa-sig") == edit::kinds::set);
  CHECK(r.enter("authentication local pre-share") == edit::kinds::replaced);
  CHECK(r.enter("keyring local K") == edit::kinds::set);
  CHECK(r.enter("no keyring local") == edit::kinds::removed);
  CHECK(r.enter("lifetime 3600") == edit::kinds::set);
  CHECK(r.enter("lifetime certificate") == edit::kinds::set);
  CHECK(r.enter("aaa authorization group psk list FLEX default") == edit::kinds::added);
  CHECK(r.enter("aaa authorization group psk list FLEX other") == edit::kinds::replaced);
  CHECK(r.enter("no aaa authorization group psk") == edit::kinds::removed);
  const auto& profile = r.device.ikev2_profiles.front();
  CHECK(profile.match_identities.size() == 2);
  REQUIRE(profile.authentication_remote.size() == 1);
  CHECK(profile.authentication_remote.front().value.key->value == "Harbour42");
  CHECK_FALSE(profile.lifetime.is_set());
  CHECK_FALSE(r.takes("authentication local anyconnect-eap aggregate"));
}

}  // namespace ikev2_test
