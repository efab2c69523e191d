#include <algorithm>
#include <string>
#include <vector>

#include "rules/rule.hpp"

namespace peerlint::rules::vrf {

bool authenticates_by_key(const facts::device_facts& facts) {
  return std::any_of(facts.policies.begin(), facts.policies.end(), [](const auto& policy) {
    return policy.authentication.value == model::ike_authentication::pre_share;
  });
}

// The only keyring with a key for the peer, when it is of another VRF than the packets; null when
// some key fits. A key by name or of the keyring `default` is taken to fit.
const model::isakmp_keyring* keyring_of_another_vrf(const facts::vpn_endpoint& endpoint,
                                                    net::ipv4_address peer,
                                                    const facts::device_facts& facts) {
  const model::isakmp_keyring* other = nullptr;
  for (const auto& each : facts.keys_covering(peer)) {
    if (each.keyring == nullptr || each.vrf() == endpoint.front_vrf) return nullptr;
    if (other == nullptr) other = each.keyring;
  }
  return other;
}

}  // namespace peerlint::rules::vrf

PEERLINT_RULE(vrf_keyring_vrf_mismatch){
    .code = "VRF001",
    .name = "keyring-vrf-mismatch",
    .summary = "the only key for a peer is in a keyring of another VRF",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          std::vector<const model::isakmp_keyring*> told;
          if (!vrf::authenticates_by_key(facts)) return;
          for (const auto& endpoint : facts.endpoints) {
            if (endpoint.on == nullptr || endpoint.uses_ikev2()) continue;
            for (const auto& peer : endpoint.peers) {
              if (!peer.value.address) continue;
              const auto* ring = vrf::keyring_of_another_vrf(endpoint, *peer.value.address, facts);
              if (ring == nullptr || std::find(told.begin(), told.end(), ring) != told.end())
                continue;
              told.push_back(ring);
              const bool global = endpoint.front_vrf.empty();
              out.at(ring->vrf.value.empty() ? ring->header.at : ring->vrf.at,
                     "keyring {} has the key for {}, but {}", ring->name.value, peer.value.name,
                     global ? std::string("its packets are in no VRF")
                            : "its packets are in the VRF " + std::string(endpoint.front_vrf))
                  .label(ring->vrf.value.empty() ? "a keyring without a VRF" : "another VRF")
                  .related(peer.at, "this peer")
                  .related(endpoint.section, "in this section")
                  .at_most(facts.certainty_of_absence(peer.value.name))
                  .why(
                      "IKE looks for the key among the keyrings of the VRF that the packets come "
                      "from: "
                      "\"No pre-shared key with {}!\"",
                      peer.value.name)
                  .help(global ? "no crypto keyring {}, then `crypto keyring {}` and its keys again"
                               : "no crypto keyring {}, then `crypto keyring {} vrf {}` and its "
                                 "keys again",
                        ring->name.value, ring->name.value, endpoint.front_vrf);
            }
          }
        },
};
