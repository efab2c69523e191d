#include <algorithm>
#include <cctype>
#include <optional>
#include <string>

#include "facts/ike/ike_profiles.hpp"
#include "facts/ike/ikev2_identity.hpp"
#include "facts/ike/key_lookup.hpp"
#include "negotiate/gates.hpp"
#include "negotiate/ikev2_ends.hpp"
#include "negotiate/key_difference.hpp"
#include "negotiate/verdicts.hpp"

namespace peerlint::negotiate {
namespace {

using model::ikev2_authentication_method;
using model::ikev2_profile;

// A key that an end has for the other one.
struct used_key {
  enum class states : std::uint8_t {
    none,     ///< nobody holds one
    unknown,  ///< a server holds it, or no line says which block is taken
    opaque,
    clear,
  };

  states is = states::unknown;
  std::string bytes{};
  key_place place{};

  [[nodiscard]] bool is_clear() const { return is == states::clear; }
};

std::string bytes_of(const std::string& digits) {
  std::string made;
  for (std::size_t at = 0; at + 1 < digits.size(); at += 2)
    made += static_cast<char>(std::stoi(digits.substr(at, 2), nullptr, 16));
  return made;
}

used_key read_key(const model::secret& key, bool hex, std::string commands) {
  used_key made;
  made.is = key.opaque() ? used_key::states::opaque : used_key::states::clear;
  const bool digits = std::all_of(key.value.begin(), key.value.end(),
                                  [](unsigned char c) { return std::isxdigit(c) != 0; });
  made.bytes = hex && digits ? bytes_of(key.value) : key.value;
  made.place = {key.at, std::move(commands)};
  return made;
}

// Which of the two keys: that by which this end proves itself, or that by which it checks.
enum class uses : bool { own, other };

// The block of every address, where no other one could be meant.
const model::ikev2_key_peer* block_of_everyone(const model::ikev2_keyring& keyring) {
  if (keyring.peers.size() != 1) return nullptr;
  const auto& only = keyring.peers.front();
  return only.address.is_set() && only.address.value.length == 0 ? &only : nullptr;
}

// A line that is not understood may be the key.
used_key no_key_in(const model::ikev2_key_peer& block, const facts::device_facts& facts) {
  used_key made;
  if (facts.read.whole &&
      facts.certainty_without("pre-shared-key", block.header.at) == confidence::high)
    made.is = used_key::states::none;
  return made;
}

used_key key_in(const model::ikev2_keyring& keyring, const facts::ikev2_key_search& search,
                uses use, const facts::device_facts& facts) {
  const auto* block = facts::find_key(keyring, search);
  if (block == nullptr && !search.has_address()) block = block_of_everyone(keyring);
  if (block == nullptr) {
    used_key made;
    const auto address = search.address ? net::to_text(*search.address) : std::string(search.ipv6);
    if (search.has_address() && !facts::has_named_peers(keyring) &&
        facts.certainty_of_absence(address) != confidence::low)
      made.is = used_key::states::none;
    return made;
  }
  const auto& special = use == uses::own ? block->local_key : block->remote_key;
  const auto& line = special.is_set() ? special : block->key;
  if (!line.is_set()) return no_key_in(*block, facts);
  const std::string_view word = !special.is_set()  ? "pre-shared-key <key>"
                                : use == uses::own ? "pre-shared-key local <key>"
                                                   : "pre-shared-key remote <key>";
  return read_key(line.value.key, line.value.hex,
                  "crypto ikev2 keyring " + keyring.name.value + " / peer " + block->name.value +
                      " / " + std::string(word));
}

// `authentication … pre-share`, and the key in that line.
const model::ikev2_authentication* by_key(const ikev2_profile& profile, uses use) {
  const auto is_key = [](const model::ikev2_authentication& one) {
    return one.method == ikev2_authentication_method::pre_share;
  };
  if (use == uses::own) {
    const auto& own = profile.authentication_local;
    return own.is_set() && is_key(own.value) ? &own.value : nullptr;
  }
  const auto& all = profile.authentication_remote;
  const auto at =
      std::find_if(all.begin(), all.end(), [&](const auto& one) { return is_key(one.value); });
  return at == all.end() ? nullptr : &at->value;
}

used_key key_of(const side& one, const ikev2_profile& profile,
                const model::ikev2_authentication& line, const facts::ikev2_key_search& search,
                uses use) {
  if (line.key)
    return read_key(*line.key, line.hex,
                    "crypto ikev2 profile " + profile.name.value + " / authentication " +
                        (use == uses::own ? "local" : "remote") + " pre-share key <key>");
  if (!profile.keyring.is_set() || profile.keyring_aaa.is_set()) return {};
  const auto* keyring = facts::ikev2_keyring_named(one.facts.device, profile.keyring.value.name);
  return keyring == nullptr ? used_key{} : key_in(*keyring, search, use, one.facts);
}

// Who starts knows the address or the name that its section has.
facts::ikev2_key_search search_of(const side& initiator, std::optional<net::ipv4_address> called) {
  facts::ikev2_key_search made;
  made.address = called;
  made.ipv6 = initiator.end.peer_ipv6;
  const auto& peers = initiator.own().peers;
  const auto at = initiator.end.peer_position;
  if (at < peers.size() && !peers[at].value.address) made.hostname = peers[at].value.name;
  return made;
}

// Who answers knows the address from which it was called, and the identity.
facts::ikev2_key_search search_of(const side& initiator, const ikev2_profile& of_initiator) {
  facts::ikev2_key_search made;
  made.address = initiator.end.outer();
  made.ipv6 = initiator.end.address_ipv6;
  made.identity = facts::identity_sent(of_initiator, initiator.end.address).value;
  return made;
}

// One proof: made by one end with its own key, checked by the other.
struct proof {
  used_key made;
  used_key checked;
  bool by_key = true;
};

proof proof_of(const side& prover, const ikev2_profile& own, const facts::ikev2_key_search& by_own,
               const side& checker, const ikev2_profile& other,
               const facts::ikev2_key_search& by_other) {
  const auto* made = by_key(own, uses::own);
  const auto* checked = by_key(other, uses::other);
  // Where one of them takes no key, the methods differ: not this gate's matter.
  if (made == nullptr || checked == nullptr) return {{}, {}, false};
  return {key_of(prover, own, *made, by_own, uses::own),
          key_of(checker, other, *checked, by_other, uses::other), true};
}

bool judge_proof(const proof& of, bool of_responder, gate<key_pair>& into) {
  if (!of.by_key) return false;
  auto& found = into.found;
  found.proves_responder = of_responder;
  found.initiator = of_responder ? of.checked.place : of.made.place;
  found.responder = of_responder ? of.made.place : of.checked.place;
  const auto& there = of_responder ? of.made : of.checked;
  const auto& here = of_responder ? of.checked : of.made;
  // What the initiator lacks is the matter of the gate before.
  if (here.is == used_key::states::none) return false;
  if (there.is == used_key::states::none) {
    set(into, fails(outcome::down, "IKE_AUTH", "no_key_there", {"IK2005"}));
    return true;
  }
  if (!here.is_clear() || !there.is_clear()) {
    if (into.is == verdict::pass) {
      const bool opaque =
          here.is == used_key::states::opaque || there.is == used_key::states::opaque;
      set(into, hangs("IKE_AUTH", "key", {}, "the keys are equal"));
      if (opaque) into.because.push_back("PAR006");
    }
    return false;
  }
  found.differ = difference_of(here.bytes, there.bytes);
  if (found.differ == key_difference::none) return false;
  // The responder has its SAs when it sends its proof: it does not learn that it is not taken.
  set(into, of_responder ? fails(outcome::half_open, "IKE_AUTH", "key_refused", {"KEY002"})
                         : fails(outcome::down, "IKE_AUTH", "key", {"KEY002"}));
  return true;
}

// Both ends say the same of `local` and of `remote`, where one has to say the opposite.
bool are_crossed(const proof& initiator, const proof& responder) {
  return initiator.made.is_clear() && initiator.checked.is_clear() && responder.made.is_clear() &&
         responder.checked.is_clear() && initiator.made.bytes == responder.made.bytes &&
         initiator.checked.bytes == responder.checked.bytes &&
         initiator.made.bytes != initiator.checked.bytes;
}

bool is_missing(const side& initiator, const ikev2_profile& profile, uses use) {
  const auto* line = by_key(profile, use);
  if (line == nullptr) return false;
  const auto search = search_of(initiator, initiator.end.peer);
  return key_of(initiator, profile, *line, search, use).is == used_key::states::none;
}

}  // namespace

judgement judge_material_v2(const side& initiator) {
  const auto* profile = ikev2_profile_of(initiator);
  if (profile == nullptr || initiator.end.takes_anyone()) return {};
  if (profile->shutdown.is_set()) return never_sent(outcome::down, "profile_shut", {"IK2017"});
  const auto& at = profile->header.at;
  if (initiator.facts.read.whole && !facts::missing_in(*profile).empty()) {
    auto made = never_sent(outcome::down, "profile_incomplete", {"CMP006"});
    made.sure = std::min(initiator.facts.certainty_without("authentication", at),
                         initiator.facts.certainty_without("match", at));
    return made;
  }
  if (initiator.facts.read.whole && facts::lacks_keyring(*profile)) {
    auto made = never_sent(outcome::down, "no_key_here", {"CMP006"});
    made.sure = initiator.facts.certainty_without("keyring", at);
    return made;
  }
  if (is_missing(initiator, *profile, uses::own) || is_missing(initiator, *profile, uses::other))
    return never_sent(outcome::down, "no_key_here", {"IK2005"});
  return {};
}

gate<key_pair> judge_key_v2(const side& initiator, const side& responder) {
  gate<key_pair> made;
  const auto* ours = ikev2_profile_of(initiator);
  const auto* theirs = ikev2_profile_of(responder);
  if (ours == nullptr || theirs == nullptr) return made;
  if (responder.facts.read.whole && facts::lacks_keyring(*theirs)) {
    set(made, fails(outcome::down, "IKE_AUTH", "no_key_there", {"CMP006"}));
    made.sure = responder.facts.certainty_without("keyring", theirs->header.at);
    return made;
  }
  const auto called = initiator.end.peer ? initiator.end.peer : responder.end.outer();
  const auto here = search_of(initiator, called);
  const auto there = search_of(initiator, *ours);
  const auto first = proof_of(initiator, *ours, here, responder, *theirs, there);
  const auto second = proof_of(responder, *theirs, there, initiator, *ours, here);
  if (!judge_proof(first, false, made)) judge_proof(second, true, made);
  made.found.crossed = made.is == verdict::fail && are_crossed(first, second);
  if (made.found.crossed) made.because = {"KEY016"};
  return made;
}

}  // namespace peerlint::negotiate
