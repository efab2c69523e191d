#include "facts/path/gre_cover.hpp"

#include <algorithm>

#include "facts/device_facts.hpp"

namespace peerlint::facts {
namespace {

std::uint64_t pair_of(std::uint32_t from, std::uint32_t to) {
  return std::uint64_t{from} << 32U | to;
}

}  // namespace

bool may_take_gre(const model::access_list_entry& line) {
  const auto& protocol = line.protocol.value;
  return line.action == model::ace_action::permit &&
         (line.service_group || protocol == "ip" || protocol == "gre" || protocol == "47");
}

std::uint32_t open_bits(const model::ace_address& words) {
  using kinds = model::ace_address::kinds;
  if (words.kind == kinds::any || words.kind == kinds::object_group) return ~std::uint32_t{0};
  return words.kind == kinds::host ? 0 : words.wildcard.bits;
}

gre_cover::gre_cover(const device_facts& facts) {
  std::unordered_set<const model::access_list*> seen;
  for (const auto& map : facts.device.crypto_maps) {
    if (facts.interfaces_with_map(map.name.value).empty()) continue;
    for (const auto& entry : map.entries) {
      anything_ = anything_ || !entry.is_static();
      for (const auto& peer : entry.peers)
        if (peer.value.address) peers_.insert(peer.value.address->bits);
      const auto* list = facts.access_list_named(entry.match_address.value);
      if (list == nullptr || !seen.insert(list).second) continue;
      for (const auto& line : list->entries)
        if (may_take_gre(line)) add(line);
    }
  }
}

void gre_cover::add(const model::access_list_entry& line) {
  const auto from_open = open_bits(line.source.value);
  const auto to_open = open_bits(line.destination.value);
  const auto from = line.source.value.address.bits & ~from_open;
  const auto to = line.destination.value.address.bits & ~to_open;
  to_[to_open].insert(to);
  from_to_[{from_open, to_open}].insert(pair_of(from, to));
}

bool gre_cover::may_take(std::optional<net::ipv4_address> from, net::ipv4_address to) const {
  if (anything_ || peers_.contains(to.bits)) return true;
  if (!from)
    return std::any_of(to_.begin(), to_.end(), [&](const auto& lines) {
      return lines.second.contains(to.bits & ~lines.first);
    });
  return std::any_of(from_to_.begin(), from_to_.end(), [&](const auto& lines) {
    const auto& [from_open, to_open] = lines.first;
    return lines.second.contains(pair_of(from->bits & ~from_open, to.bits & ~to_open));
  });
}

}  // namespace peerlint::facts
