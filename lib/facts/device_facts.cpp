#include "facts/device_facts.hpp"

#include <algorithm>
#include <utility>

#include "net/interface_name.hpp"
#include "source/nearest.hpp"

namespace peerlint::facts {
namespace {

bool is_routed_by_policy(const model::device& device) {
  const auto by_policy = [](const model::interface& on) { return on.policy_route_map.is_set(); };
  const auto from_outside = [](const auto& rule) {
    return rule.direction == model::nat_direction::outside_source;
  };
  return device.local_policy.is_set() ||
         std::any_of(device.interfaces.begin(), device.interfaces.end(), by_policy) ||
         std::any_of(device.nat_rules.begin(), device.nat_rules.end(), from_outside) ||
         std::any_of(device.nat_statics.begin(), device.nat_statics.end(), from_outside);
}

}  // namespace

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
      filters(from.device),
      access_lists_(from.device.access_lists),
      transform_sets_(from.device.transform_sets) {
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
  has_vrfs = std::any_of(device.interfaces.begin(), device.interfaces.end(),
                         [](const auto& on) { return !on.vrf.value.empty(); });
  routes_by_policy = is_routed_by_policy(device);
  for (const auto& on : device.interfaces)
    if (on.crypto_map.is_set()) carriers_[on.crypto_map.value].push_back(&on);
}

device_facts::~device_facts() = default;

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

std::string_view device_facts::nearest(const session::unplaced_line& line) const {
  const auto& all = nearest_keywords_.get([&] {
    std::vector<std::string_view> made;
    made.reserve(read.unplaced.size());
    for (const auto& one : read.unplaced)
      made.push_back(source::nearest(one.fault_word, command::keywords_at(one.place, one.words)));
    return made;
  });
  return all[static_cast<std::size_t>(&line - read.unplaced.data())];
}

confidence device_facts::certainty_without(std::string_view keyword, span section) const {
  const auto may_be_it = [&](const session::unplaced_line& line) {
    return keyword.starts_with(line.fault_word) ||
           std::find(line.words.begin(), line.words.end(), keyword) != line.words.end() ||
           nearest(line) == keyword;
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
  return routes.interface_named(whole.empty() ? name : std::string_view(whole));
}

const std::vector<const model::interface*>& device_facts::interfaces_with_map(
    std::string_view map) const {
  static const carriers none;
  const auto at = carriers_.find(map);
  return at == carriers_.end() ? none : at->second;
}

std::vector<keyring_key> device_facts::keys_covering(net::ipv4_address peer) const {
  return keys_.get([&] { return key_index(isakmp_keys); }).covering(peer);
}

std::span<const map_entry> device_facts::entries_to(net::ipv4_address peer) const {
  return peers_.get([&] { return peer_index(device); }).entries_to(peer);
}

const gre_cover& device_facts::encrypted_gre() const {
  return encrypted_gre_.get([&] { return gre_cover(*this); });
}

const model::access_list* device_facts::access_list_named(std::string_view name) const {
  return access_lists_.find(name);
}

const model::transform_set* device_facts::transform_set_named(std::string_view name) const {
  return transform_sets_.find(name);
}

const std::vector<crypto_list>& device_facts::crypto_lists() const {
  return crypto_lists_.get([&] { return crypto_lists_of(device, filters); });
}

const std::vector<entry_overlap>& device_facts::overlaps_in(const model::crypto_map& map) const {
  const auto& all = overlaps_.get([&] {
    std::vector<std::vector<entry_overlap>> made;
    for (const auto& each : device.crypto_maps) made.push_back(overlaps_of(each, filters, device));
    return made;
  });
  return all[static_cast<std::size_t>(&map - device.crypto_maps.data())];
}

const std::vector<line_place>& device_facts::line_places() const {
  return line_places_.get([&] { return line_places_of(*this); });
}

std::optional<located<net::ipv4_address>> primary_address(const model::interface& of) {
  for (const auto& one : of.addresses)
    if (!one.value.secondary) return located<net::ipv4_address>{one.value.address, one.at};
  return std::nullopt;
}

}  // namespace peerlint::facts
