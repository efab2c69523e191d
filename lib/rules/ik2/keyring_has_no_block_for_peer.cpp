#include <algorithm>
#include <string>

#include "facts/device_facts.hpp"
#include "facts/ike/ike_profiles.hpp"
#include "facts/ike/key_lookup.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules::ik2 {

/// The keyring that holds all keys of the endpoint; null when others may hold them.
inline const model::ikev2_keyring* keyring_of(const facts::vpn_endpoint& end,
                                              const model::device& device) {
  const auto* profile = facts::ikev2_profile_named(device, end.ikev2_profile.value);
  if (profile == nullptr || !facts::takes_keys_from_keyring(*profile)) return nullptr;
  return facts::ikev2_keyring_named(device, profile->keyring.value.name);
}

// Where one end proves itself by a certificate, a block needs one key.
bool serves_keys_only(const model::ikev2_keyring& keyring, const model::device& device) {
  const auto& all = device.ikev2_profiles;
  return std::all_of(all.begin(), all.end(), [&](const model::ikev2_profile& one) {
    return !one.keyring.is_set() || one.keyring.value.name != keyring.name.value ||
           facts::takes_keys_from_keyring(one);
  });
}

// A block that holds no key, or one that is for nobody: the router finds nothing in it.
void look_at_blocks(const model::ikev2_keyring& keyring, const facts::device_facts& facts,
                    report& out) {
  const bool both_needed = serves_keys_only(keyring, facts.device);
  for (const auto& block : keyring.peers) {
    const auto& header = block.header.at;
    const auto& name = block.name.value;
    const auto tell = [&](const std::string& what, std::string_view keyword,
                          const std::string& command) {
      out.at(block.name.at, "peer {} of keyring {} {}", name, keyring.name.value, what)
          .label("no `{}`", keyword)
          .at_most(facts.certainty_without(keyword.substr(0, keyword.find(' ')), header))
          .why(
              "the router has no key to prove itself with: IKE_AUTH fails, and the debug says \"No "
              "Matching peer block\" or \"Auth exchange failed\"")
          .help("crypto ikev2 keyring {} / peer {} / {}", keyring.name.value, name, command);
    };
    if (!facts::is_for_somebody(block))
      tell("does not say for whom its key is", "address", "address <peer>, or identity …");
    else if (const auto missing = facts::missing_key(block);
             missing == "pre-shared-key" || (both_needed && !missing.empty()))
      tell(missing == "pre-shared-key" ? "has no key" : "has a key for one direction only", missing,
           std::string(missing) + " <key>");
  }
}

void look_for_peers(const facts::vpn_endpoint& end, const model::ikev2_keyring& keyring,
                    const facts::device_facts& facts, report& out) {
  if (facts::has_named_peers(keyring)) return;
  for (const auto& peer : end.peers) {
    if (!peer.value.address) continue;
    if (facts::find_key(keyring, {peer.value.address, {}, {}}) != nullptr) continue;
    const auto address = net::to_text(*peer.value.address);
    out.at(peer.at, "keyring {} has no peer with the address {}", keyring.name.value, address)
        .label("no key for this peer")
        .related(keyring.header.at, "the keyring of profile {}", end.ikev2_profile.value)
        .at_most(facts.certainty_of_absence(address))
        .why(
            "the router has no key to prove itself with: IKE_AUTH fails, and the debug says "
            "\"No Matching peer block\"")
        .help("crypto ikev2 keyring {} / peer <name> / address {} / pre-shared-key <key>",
              keyring.name.value, address);
  }
}

}  // namespace peerlint::rules::ik2

PEERLINT_RULE(ik2_keyring_has_no_block_for_peer){
    .code = "IK2005",
    .name = "keyring-has-no-block-for-peer",
    .summary = "the IKEv2 keyring of a tunnel has no key for its peer",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::vpn_endpoint& end, const facts::device_facts& facts, report& out) {
          const auto* keyring = ik2::keyring_of(end, facts.device);
          if (keyring == nullptr) return;
          ik2::look_at_blocks(*keyring, facts, out);
          ik2::look_for_peers(end, *keyring, facts, out);
        },
};
