#include "facts/algorithms/post_quantum.hpp"

namespace peerlint::facts {
namespace {

using kinds = post_quantum_use::kinds;

void add_signatures(const model::ikev2_profile& profile, std::vector<post_quantum_use>& into) {
  const auto add = [&](const model::ikev2_authentication& how, span at) {
    if (how.method == model::ikev2_authentication_method::mldsa_sig)
      into.push_back({kinds::signature, "mldsa-sig", false, at, profile.header.at});
  };
  if (profile.authentication_local.is_set())
    add(profile.authentication_local.value, profile.authentication_local.at);
  for (const auto& one : profile.authentication_remote) add(one.value, one.at);
}

void add_pfs(const model::ipsec_policy& policy, span section, std::vector<post_quantum_use>& into) {
  if (policy.pfs.is_set() && !policy.pfs.value.post_quantum.empty())
    into.push_back({kinds::pfs, policy.pfs.value.post_quantum, false, policy.pfs.at, section});
}

}  // namespace

std::vector<post_quantum_use> post_quantum_of(const model::device& device) {
  std::vector<post_quantum_use> made;
  for (const auto& proposal : device.ikev2_proposals)
    for (const auto& one : proposal.pqc)
      made.push_back({kinds::key_exchange, model::to_text(one.value), proposal.pqc_optional, one.at,
                      proposal.header.at});
  for (const auto& keyring : device.ikev2_keyrings)
    for (const auto& peer : keyring.peers)
      if (peer.ppk.is_set())
        made.push_back(
            {kinds::shared_key, "ppk", !peer.ppk.value.required, peer.ppk.at, peer.header.at});
  for (const auto& profile : device.ikev2_profiles) add_signatures(profile, made);
  for (const auto& map : device.crypto_maps)
    for (const auto& entry : map.entries) add_pfs(entry, entry.header.at, made);
  for (const auto& profile : device.ipsec_profiles) add_pfs(profile, profile.header.at, made);
  return made;
}

}  // namespace peerlint::facts
