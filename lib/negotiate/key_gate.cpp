#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "facts/ike/key_lookup.hpp"
#include "negotiate/aggressive_mode.hpp"
#include "negotiate/gates.hpp"
#include "negotiate/ike_packets.hpp"
#include "negotiate/key_difference.hpp"
#include "negotiate/verdicts.hpp"
#include "negotiate/wrong_call.hpp"

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
  const auto keys = one.facts.keys_covering(peer);
  const auto taken = facts::find_key(keys, *search);
  if (taken.exists() && is_tied(taken, *search, keys)) return std::nullopt;
  return taken;
}

// The same over IPv6.
std::optional<facts::keyring_key> find_key_ipv6(const side& one, std::string_view peer,
                                                bool starts) {
  auto search = facts::key_search(one.own(), one.facts.device, {});
  if (!search) return std::nullopt;
  if (!starts) search->profile = nullptr;
  return facts::find_key_ipv6(one.facts.isakmp_keys, *search, peer);
}

key_place place_of_ipv6(const facts::keyring_key& of, std::string_view peer) {
  key_place made;
  if (!of.exists()) return made;
  made.at = of.key->key.at;
  made.commands = (of.keyring == nullptr ? std::string("crypto isakmp key <key> address ipv6 ")
                                         : "crypto keyring " + of.keyring->name.value +
                                               " / pre-shared-key address ipv6 ") +
                  std::string(peer) + (of.keyring == nullptr ? "/128" : "/128 key <key>");
  return made;
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

// A private address calls a public one: what a translator makes of it stands in no line.
bool may_be_translated(const side& initiator, net::ipv4_address caller) {
  const auto called = initiator.end.peer;
  return called && facts::is_private(caller) && !facts::is_private(*called);
}

// The key of the responder for the address that the initiator has behind its translator.
key_place meant_for(const side& initiator, const side& responder) {
  if (!is_translated(initiator)) return {};
  const auto inner = find_key(responder, *initiator.end.address, false);
  return inner ? place_of(*inner, *initiator.end.address) : key_place{};
}

// Who names the caller, and by its right address, is told of the missing key by its own file.
std::string_view why_missing(const side& initiator, const side& responder) {
  if (const auto wrong = code_of_wrong_call(responder, initiator); !wrong.empty()) return wrong;
  return responder.end.takes_anyone() ? "DMV010" : "KEY001";
}

// A password for aggressive mode with that peer takes the place of a key.
bool has_aggressive_password(const side& initiator) {
  if (!initiator.end.peer) return false;
  const auto called = net::to_text(*initiator.end.peer);
  const auto& peers = initiator.facts.device.isakmp_peers;
  return std::any_of(peers.begin(), peers.end(), [&](const auto& peer) {
    return peer.name.value == called && peer.password.is_set();
  });
}

}  // namespace

judgement judge_material(const side& initiator) {
  if (initiator.end.takes_anyone() || !needs_key(initiator)) return {};
  const auto ours = initiator.end.peer ? find_key(initiator, *initiator.end.peer, true)
                                       : find_key_ipv6(initiator, initiator.end.peer_ipv6, true);
  if (!ours || ours->exists()) return {};
  if (starts_aggressive(initiator) && has_aggressive_password(initiator)) return {};
  auto made = never_sent(outcome::down, "no_key_here", {"KEY001"});
  if (!initiator.end.peer) made.because.clear();  // the rule looks at IPv4
  return made;
}

gate<key_place> judge_responder_key(const side& initiator, const side& responder) {
  gate<key_place> made;
  if (const auto& caller = initiator.end.address_ipv6; !caller.empty()) {
    if (!needs_key(responder)) return made;
    const auto theirs = find_key_ipv6(responder, caller, false);
    if (theirs && !theirs->exists()) set(made, fails(outcome::down, "MM2", "no_key_there", {}));
    return made;
  }
  const auto caller = caller_of(initiator, responder);
  if (!caller || !needs_key(responder)) return made;
  const auto theirs = find_key(responder, *caller, false);
  if (!theirs || theirs->exists()) return made;
  if (may_be_translated(initiator, *caller)) {
    set(made, hangs("MM2", "no_key_there", {},
                    responder.end.device_name + " has a key for the address by which it sees " +
                        initiator.end.device_name));
    return made;
  }
  // Aggressive mode says the name before the key is looked up.
  const auto& keys = responder.facts.isakmp_keys;
  if (starts_aggressive(initiator) && std::any_of(keys.begin(), keys.end(), [](const auto& one) {
        return !one.key->hostname.empty();
      }))
    return made;
  made.found = meant_for(initiator, responder);
  set(made, fails(outcome::down, "MM2", "no_key_there", {why_missing(initiator, responder)}));
  return made;
}

gate<key_pair> judge_key(const side& initiator, const side& responder) {
  gate<key_pair> made;
  const std::string_view step = starts_aggressive(initiator) ? "AM2" : "MM5";
  std::optional<facts::keyring_key> ours;
  std::optional<facts::keyring_key> theirs;
  if (const auto& end = initiator.end; !end.peer_ipv6.empty() && !end.address_ipv6.empty()) {
    ours = find_key_ipv6(initiator, end.peer_ipv6, true);
    theirs = find_key_ipv6(responder, end.address_ipv6, false);
    if (ours) made.found.initiator = place_of_ipv6(*ours, end.peer_ipv6);
    if (theirs) made.found.responder = place_of_ipv6(*theirs, end.address_ipv6);
  } else {
    const auto caller = caller_of(initiator, responder);
    if (!end.peer || !caller) {
      set(made, hangs(step, "key", {}, "the keys are equal"));
      return made;
    }
    ours = find_key(initiator, *end.peer, true);
    theirs = find_key(responder, *caller, false);
    if (ours) made.found.initiator = place_of(*ours, *end.peer);
    if (theirs) made.found.responder = place_of(*theirs, *caller);
  }
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
