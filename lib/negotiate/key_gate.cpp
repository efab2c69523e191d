#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "facts/ike/key_lookup.hpp"
#include "negotiate/aggressive_mode.hpp"
#include "negotiate/gates.hpp"
#include "negotiate/key_difference.hpp"
#include "negotiate/verdicts.hpp"

namespace peerlint::negotiate {
namespace {

// The commands of the keyring that holds the key; a key by name or of IPv6 is not looked up here.
key_place place_of(const facts::keyring_key& of, net::ipv4_address peer) {
  key_place made;
  if (!of.exists()) return made;
  made.at = of.key->key.at;
  const auto address = net::to_text(peer);
  made.commands = of.keyring == nullptr ? "crypto isakmp key <key> address " + address
                                        : "crypto keyring " + of.keyring->name.value +
                                              " / pre-shared-key address " + address + " key <key>";
  return made;
}

// A key that is as specific, one of the two in the keyring `default`: which of them is taken nobody
// has documented.
bool is_tied(const facts::keyring_key& taken, const facts::isakmp_key_search& search,
             const std::vector<facts::keyring_key>& all) {
  return std::any_of(all.begin(), all.end(), [&](const facts::keyring_key& other) {
    return other.covers(search.peer) && facts::is_eligible(other, search) &&
           other.key->address->length == taken.key->address->length &&
           (other.keyring == nullptr) != (taken.keyring == nullptr) &&
           !(other.key->key == taken.key->key);
  });
}

// Who starts looks into the keyrings of its profile; who answers does not know yet which profile it
// will be, so every keyring counts that fits VRF and local address.
std::optional<facts::keyring_key> find_key(const side& one, net::ipv4_address peer, bool starts) {
  auto search = facts::key_search(one.own(), one.facts.device, peer);
  if (!search) return std::nullopt;
  if (!starts) search->profile = nullptr;
  const auto taken = facts::find_key(one.facts.isakmp_keys, *search);
  if (taken.exists() && is_tied(taken, *search, one.facts.isakmp_keys)) return std::nullopt;
  return taken;
}

// Without a key the router may still prove itself by a certificate.
bool needs_key(const side& one) {
  return facts::needs_pre_shared_key(one.facts.policies, one.facts.device);
}

// A key of everyone is that of a caller of whom no line says the address, where there is no other.
bool takes_everyone(const side& responder) {
  const auto& keys = responder.facts.isakmp_keys;
  return !keys.empty() && std::all_of(keys.begin(), keys.end(),
                                      [](const auto& one) { return one.is_of_any_peer(); });
}

std::optional<net::ipv4_address> caller_of(const side& initiator, const side& responder) {
  if (const auto known = initiator.end.outer()) return known;
  return takes_everyone(responder) ? std::optional(net::ipv4_address{}) : std::nullopt;
}

}  // namespace

judgement judge_material(const side& initiator) {
  if (!initiator.end.peer || !needs_key(initiator)) return {};
  const auto ours = find_key(initiator, *initiator.end.peer, true);
  // In aggressive mode the password of `crypto isakmp peer` counts, too.
  if (!ours || ours->exists() || starts_aggressive(initiator)) return {};
  return never_sent(outcome::down, "no_key_here", {"KEY001"});
}

judgement judge_responder_key(const side& initiator, const side& responder) {
  const auto caller = caller_of(initiator, responder);
  if (!caller || !needs_key(responder)) return {};
  const auto theirs = find_key(responder, *caller, false);
  if (!theirs || theirs->exists()) return {};
  // Aggressive mode says the name before the key is looked up.
  const auto& keys = responder.facts.isakmp_keys;
  if (starts_aggressive(initiator) && std::any_of(keys.begin(), keys.end(), [](const auto& one) {
        return !one.key->hostname.empty();
      }))
    return {};
  return fails(outcome::down, "MM2", "no_key_there", {"KEY001"});
}

gate<key_pair> judge_key(const side& initiator, const side& responder) {
  gate<key_pair> made;
  const std::string_view step = starts_aggressive(initiator) ? "AM2" : "MM5";
  const auto caller = caller_of(initiator, responder);
  if (!initiator.end.peer || !caller) {
    set(made, hangs(step, "key", {}, "the keys are equal"));
    return made;
  }
  const auto ours = find_key(initiator, *initiator.end.peer, true);
  const auto theirs = find_key(responder, *caller, false);
  if (ours) made.found.initiator = place_of(*ours, *initiator.end.peer);
  if (theirs) made.found.responder = place_of(*theirs, *caller);
  // One that is missing is another gate's matter.
  if (ours && theirs && (!ours->exists() || !theirs->exists())) return made;
  if (!ours || !theirs || ours->key->key.opaque() || theirs->key->key.opaque()) {
    set(made, hangs(step, "key", {"PAR006"}, "the keys are equal"));
    return made;
  }
  made.found.differ = difference_of(ours->key->key.value, theirs->key->key.value);
  if (made.found.differ != key_difference::none)
    set(made, fails(outcome::down, step, "key", {"KEY002"}));
  return made;
}

}  // namespace peerlint::negotiate
