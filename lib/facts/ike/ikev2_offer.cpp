#include "facts/ike/ikev2_offer.hpp"

#include <algorithm>
#include <utility>

#include "facts/names/named.hpp"

namespace peerlint::facts {
namespace {

using model::ikev2_cipher;
using model::ikev2_hash;
using model::ikev2_proposal;

template <class Value>
std::vector<located<Value>> list(std::initializer_list<Value> values) {
  std::vector<located<Value>> made;
  for (const auto value : values) made.push_back({value, {}});
  return made;
}

ikev2_proposal default_proposal() {
  ikev2_proposal made;
  made.name.value = "default";
  return made;
}

ikev2_proposal first_default() {
  auto made = default_proposal();
  made.encryption =
      list({ikev2_cipher::aes_cbc_256, ikev2_cipher::aes_cbc_192, ikev2_cipher::aes_cbc_128});
  made.integrity = list({ikev2_hash::sha512, ikev2_hash::sha384, ikev2_hash::sha256,
                         ikev2_hash::sha1, ikev2_hash::md5});
  made.groups = list<std::uint16_t>({5, 2});
  return made;
}

ikev2_proposal second_default(bool shield) {
  auto made = default_proposal();
  made.encryption = list({ikev2_cipher::aes_cbc_256});
  made.integrity = list({ikev2_hash::sha512, ikev2_hash::sha384});
  made.groups = list<std::uint16_t>({19, 14, 21});
  if (!shield) made.groups.push_back({5, {}});
  return made;
}

ikev2_proposal third_default() {
  auto made = second_default(true);
  made.pqc = list({model::ml_kem::mlkem768, model::ml_kem::mlkem1024});
  made.pqc_optional = true;
  return made;
}

// The console's own words: "MUST either have a set of an encryption algorithm other than aes-gcm,
// an integrity algorithm and a DH group configured or encryption algorithm aes-gcm, a prf algorithm
// and a DH group".
bool is_complete(const ikev2_proposal& of) {
  if (of.encryption.empty() || of.groups.empty()) return false;
  const bool gcm_only = std::all_of(of.encryption.begin(), of.encryption.end(),
                                    [](const auto& one) { return is_aead(one.value); });
  return gcm_only ? !of.prf.empty() : !of.integrity.empty();
}

// Leaves out the words that the router's release refuses.
ikev2_proposal accepted(ikev2_proposal of, const device_facts& device) {
  if (!device.shield) return of;
  const auto is_refused = [&](const auto& word) {
    return std::any_of(device.algorithms.begin(), device.algorithms.end(), [&](const auto& use) {
      return use.at == word.at && device.is_refused(use) &&
             device.certainty_of_refusal(use.at) == confidence::high;
    });
  };
  const auto drop = [&](auto& words) {
    words.erase(std::remove_if(words.begin(), words.end(), is_refused), words.end());
  };
  drop(of.encryption);
  drop(of.integrity);
  drop(of.prf);
  drop(of.groups);
  return of;
}

// A user's own `default` takes the place of the built-in one.
const ikev2_proposal* own_default(const device_facts& device) {
  const auto* own = find_named(device.device.ikev2_proposals, "default");
  return own != nullptr && is_complete(*own) ? own : nullptr;
}

void add_default(const device_facts& device, const model::ikev2_policy* policy,
                 ikev2_offers& into) {
  if (const auto* own = own_default(device)) {
    into.possible.push_back({policy, {accepted(*own, device)}, false});
    return;
  }
  if (device.device.ikev2.default_proposal.is_off()) return;
  for (auto& one : built_in_ikev2_proposals(device.version, device.shield))
    into.possible.push_back({policy, {std::move(one)}, true});
}

// A policy with its proposals; the built-in one may be among them.
void add_policy(const device_facts& device, const model::ikev2_policy& policy, ikev2_offers& into) {
  ikev2_offer made;
  made.policy = &policy;
  bool has_default = false;
  for (const auto& name : policy.proposals) {
    const auto* proposal = find_named(device.device.ikev2_proposals, name.value);
    if (proposal == nullptr && name.value == "default") {
      has_default = true;
      continue;
    }
    if (proposal == nullptr || !is_complete(*proposal)) {
      into.known = false;
      continue;
    }
    auto left = accepted(*proposal, device);
    if (is_complete(left)) made.proposals.push_back(std::move(left));
  }
  if (has_default) {
    for (auto& one : built_in_ikev2_proposals(device.version, device.shield)) {
      auto with = made;
      with.built_in = with.proposals.empty();
      with.proposals.push_back(std::move(one));
      into.possible.push_back(std::move(with));
    }
  } else if (!made.proposals.empty()) {
    into.possible.push_back(std::move(made));
  } else if (into.known) {
    // Nothing is left behind the shield, and a policy without a proposal is none.
    add_default(device, nullptr, into);
  }
}

enum class fits : std::uint8_t { no, perhaps, yes };

// Nothing hangs on the lines among `options`, such as `match application`: none is for IPsec.
fits fit(const model::ikev2_policy& policy, std::string_view front_vrf,
         std::optional<net::ipv4_address> local) {
  const bool of_any_vrf = policy.name.value == "default" && !policy.fvrf.is_set();
  if (policy.proposals.empty() || (!of_any_vrf && !counts_in(policy.fvrf, front_vrf)))
    return fits::no;
  const auto& addresses = policy.local_addresses;
  if (addresses.empty()) return fits::yes;
  if (!local) return fits::perhaps;
  const bool here = std::any_of(addresses.begin(), addresses.end(),
                                [&](const auto& one) { return one.value.ipv4 == local; });
  return here ? fits::yes : fits::no;
}

bool are_equally_special(const model::ikev2_policy& a, const model::ikev2_policy& b) {
  return a.local_addresses.empty() == b.local_addresses.empty() &&
         (a.fvrf.value == "any") == (b.fvrf.value == "any");
}

}  // namespace

std::vector<ikev2_proposal> built_in_ikev2_proposals(std::optional<release> version, bool shield) {
  if (!version) return {first_default(), second_default(false), third_default()};
  if (*version <= release{16, 7}) return {first_default()};
  if (!has_shield(*version)) return {first_default(), second_default(false)};
  if (version->major < 26) return {second_default(shield), third_default()};
  return {third_default()};
}

bool counts_in(const model::setting<std::string>& fvrf, std::string_view vrf) {
  if (fvrf.value == "any") return true;
  return (fvrf.value == "global" ? std::string_view{} : std::string_view(fvrf.value)) == vrf;
}

bool is_aead(ikev2_cipher cipher) {
  return cipher == ikev2_cipher::aes_gcm_128 || cipher == ikev2_cipher::aes_gcm_256;
}

ikev2_offers ikev2_offers_of(const device_facts& device, std::string_view front_vrf,
                             std::optional<net::ipv4_address> local) {
  ikev2_offers made;
  const model::ikev2_policy* first = nullptr;
  bool certain = false;
  for (const auto& policy : device.device.ikev2_policies) {
    const auto how = fit(policy, front_vrf, local);
    if (how == fits::no) continue;
    certain |= how == fits::yes;
    // Of two that match alike the first is taken.
    if (first != nullptr && are_equally_special(*first, policy)) continue;
    if (first == nullptr) first = &policy;
    add_policy(device, policy, made);
  }
  if (!certain && !device.device.ikev2.default_policy.is_off()) add_default(device, nullptr, made);
  return made;
}

}  // namespace peerlint::facts
