#include "facts/device_facts.hpp"

#include <algorithm>
#include <utility>

#include "facts/names/named.hpp"
#include "net/interface_name.hpp"
#include "source/nearest.hpp"

namespace peerlint::facts {

device_facts::device_facts(const session::reading& from, settings::assumed taken,
                           const device_facts* old)
    : read(from),
      device(from.device),
      before(old),
      assumed(std::move(taken)),
      version(assumed.release.empty() ? release_of(from.device) : parse_release(assumed.release)),
      names(references_of(from.device)),
      policies(effective_policies(from.device.isakmp_policies, version)),
      routes(from, assumed),
      filters(from.device) {
  for (const auto& line : from.unplaced)
    words_not_understood_.insert(words_not_understood_.end(), line.words.begin(), line.words.end());
  std::sort(words_not_understood_.begin(), words_not_understood_.end());
  for (auto& policy : policies) {
    const auto inside = [&](const auto& line) { return line.section == policy.header; };
    if (!policy.built_in && std::any_of(from.unplaced.begin(), from.unplaced.end(), inside))
      doubt_defaults(policy);
  }
  // `no crypto isakmp default policy`; the positive form is never printed.
  if (device.isakmp.default_policies.is_off())
    std::erase_if(policies, [](const auto& policy) { return policy.built_in; });
  algorithms = algorithms_of(device, policies, names);
  endpoints = endpoints_of(device);
  used_policies = used_policies_of(endpoints);
  lifetimes = lifetimes_of(device);
  post_quantum = post_quantum_of(device);
  const auto* off = model::find_option(device.options, "crypto engine compliance shield disable");
  shield = version && has_shield(*version) && (off == nullptr || off->off);
  isakmp_keys = isakmp_keys_of(device);
}

const definition* device_facts::nearest(const use& what) const {
  std::vector<std::string_view> candidates;
  for (const auto& one : names.definitions)
    if (one.kind == what.kind) candidates.push_back(one.name);
  const auto name = source::nearest(what.name, candidates);
  if (name.empty()) return nullptr;
  const auto at =
      std::find_if(names.definitions.begin(), names.definitions.end(),
                   [&](const auto& d) { return d.kind == what.kind && d.name == name; });
  return &*at;
}

confidence device_facts::certainty_without(std::string_view keyword, span section) const {
  const auto may_be_it = [&](const session::unplaced_line& line) {
    return line.meant == keyword || keyword.starts_with(line.fault_word) ||
           std::find(line.words.begin(), line.words.end(), keyword) != line.words.end();
  };
  auto sure = confidence::high;
  for (const auto& line : read.unplaced) {
    if (line.section != section) continue;
    if (may_be_it(line)) return confidence::low;
    sure = confidence::medium;
  }
  return sure;
}

confidence device_facts::certainty_of_absence(std::string_view name) const {
  if (read.unplaced.empty()) return confidence::high;
  const auto& words = words_not_understood_;
  return std::binary_search(words.begin(), words.end(), name) ? confidence::low
                                                              : confidence::medium;
}

confidence device_facts::certainty_of_refusal(span at) const {
  const bool printed = assumed.release.empty() && read.running_config && !read.is_in_change(at);
  return printed ? confidence::medium : confidence::high;
}

bool device_facts::has_recognised(std::string_view head) const {
  const auto at = std::lower_bound(read.recognised.begin(), read.recognised.end(), head,
                                   [](const session::recognised_head& one,
                                      std::string_view wanted) { return one.head < wanted; });
  return at != read.recognised.end() && at->head == head;
}

const model::interface* device_facts::interface_named(std::string_view name) const {
  const auto whole = net::canonical_interface(name);
  return find_named(device.interfaces, whole.empty() ? name : std::string_view(whole));
}

std::vector<const model::interface*> device_facts::interfaces_with_map(std::string_view map) const {
  std::vector<const model::interface*> found;
  for (const auto& one : device.interfaces)
    if (one.crypto_map.is_set() && one.crypto_map.value == map) found.push_back(&one);
  return found;
}

const model::access_list* device_facts::access_list_named(std::string_view name) const {
  return find_named(device.access_lists, name);
}

const model::transform_set* device_facts::transform_set_named(std::string_view name) const {
  return find_named(device.transform_sets, name);
}

std::optional<located<net::ipv4_address>> primary_address(const model::interface& of) {
  for (const auto& one : of.addresses)
    if (!one.value.secondary) return located<net::ipv4_address>{one.value.address, one.at};
  return std::nullopt;
}

}  // namespace peerlint::facts
