#include "negotiate/chosen.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "facts/used_policy.hpp"

namespace peerlint::negotiate {
namespace {

std::string cipher_word(model::cipher of) {
  return of == model::cipher::aes ? "aes-cbc" : std::string(model::to_text(of));
}

std::string hash_word(model::hash_algorithm of) {
  return of == model::hash_algorithm::sha ? "sha1" : std::string(model::to_text(of));
}

const facts::effective_policy* policy_of(const side& one, std::uint32_t priority) {
  const auto& all = one.facts.policies;
  const auto at = std::find_if(all.begin(), all.end(),
                               [&](const auto& policy) { return policy.priority == priority; });
  return at == all.end() ? nullptr : &*at;
}

constexpr std::uint32_t default_ike_lifetime = 86400;  // seconds

std::uint32_t lifetime_of(const facts::effective_policy& policy) {
  return policy.lifetime.value.value_or(default_ike_lifetime);
}

std::optional<chosen_ike> chosen_v1(const exchange& direction, const side& initiator,
                                    const side& responder) {
  const auto& pair = direction.policy.found.chosen;
  if (!pair) return std::nullopt;
  const auto* ours = policy_of(initiator, pair->initiator);
  const auto* theirs = policy_of(responder, pair->responder);
  if (ours == nullptr || theirs == nullptr || !theirs->encryption.value) return std::nullopt;
  chosen_ike made;
  made.encryption = cipher_word(theirs->encryption.value->algorithm);
  made.key_bits = theirs->encryption.value->key_bits;
  if (theirs->hash.value) made.hash = hash_word(*theirs->hash.value);
  if (theirs->group.value) made.group = *theirs->group.value;
  if (theirs->authentication.value)
    made.authentication = std::string(model::to_text(*theirs->authentication.value));
  made.lifetime_s = std::min(lifetime_of(*ours), lifetime_of(*theirs));
  return made;
}

struct cipher_words {
  std::string_view name;
  unsigned bits;
};
constexpr std::array<cipher_words, 7> v2_ciphers{{{"des", 0},
                                                  {"3des", 0},
                                                  {"aes-cbc", 128},
                                                  {"aes-cbc", 192},
                                                  {"aes-cbc", 256},
                                                  {"aes-gcm", 128},
                                                  {"aes-gcm", 256}}};

// The lifetime is each end's own: IKEv2 does not negotiate it.
std::optional<chosen_ike> chosen_v2(const exchange& direction) {
  const auto& pair = direction.proposal.found.chosen;
  if (!pair || !pair->agreed) return std::nullopt;
  const auto& words = v2_ciphers[static_cast<std::size_t>(pair->agreed->encryption)];
  chosen_ike made;
  made.version = 2;
  made.encryption = std::string(words.name);
  made.key_bits = words.bits;
  if (const auto hash = pair->agreed->integrity) made.hash = std::string(model::to_text(*hash));
  made.prf = std::string(model::to_text(pair->agreed->prf));
  made.group = pair->agreed->group;
  const auto* profile = direction.identity.found.initiator_profile;
  if (profile != nullptr && profile->authentication_local.is_set())
    made.authentication = std::string(model::to_text(profile->authentication_local.value.method));
  made.lifetime_s = profile != nullptr && profile->lifetime.is_set() ? profile->lifetime.value
                                                                     : default_ike_lifetime;
  return made;
}

}  // namespace

std::optional<chosen_ike> chosen_ike_of(const exchange& direction, const side& initiator,
                                        const side& responder) {
  return direction.ikev2() ? chosen_v2(direction) : chosen_v1(direction, initiator, responder);
}

std::optional<chosen_ipsec> chosen_ipsec_of(const exchange& direction, const side& initiator,
                                            const side& responder) {
  const auto& found = direction.transform.found;
  if (!found.sets_meet || found.initiator == nullptr) return std::nullopt;
  chosen_ipsec made;
  // IOS shows them in this order, however they were entered.
  auto sorted = found.initiator->transforms;
  std::sort(sorted.begin(), sorted.end(),
            [](const auto& a, const auto& b) { return a.value.keyword < b.value.keyword; });
  for (const auto& one : sorted) {
    auto text = std::string(model::to_text(one.value.keyword));
    // IOS leaves the shortest key out.
    if (one.value.key_bits > 128) text += ' ' + std::to_string(one.value.key_bits);
    made.transforms.push_back(std::move(text));
  }
  const auto transport = [](const model::transform_set& set) {
    return set.mode.is_set() && set.mode.value != model::ipsec_mode::tunnel;
  };
  const bool gre =
      initiator.end.kind == endpoint_kind::gre || initiator.end.kind == endpoint_kind::multipoint;
  const bool both = transport(*found.initiator) && transport(*found.responder);
  made.mode = gre && both ? "transport" : "tunnel";
  if (found.initiator_pfs) made.pfs = "group" + std::to_string(*found.initiator_pfs);
  const auto lesser = [&](auto of) {
    return std::min(of(*initiator.end.policy, initiator.facts.device.ipsec).value,
                    of(*responder.end.policy, responder.facts.device.ipsec).value);
  };
  made.lifetime_s = lesser(facts::lifetime_seconds);
  made.lifetime_kb = lesser(facts::lifetime_kilobytes);
  return made;
}

}  // namespace peerlint::negotiate
