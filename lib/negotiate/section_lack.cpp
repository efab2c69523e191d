#include "negotiate/section_lack.hpp"

#include <algorithm>
#include <initializer_list>

#include "facts/local_end.hpp"
#include "facts/names/named.hpp"
#include "facts/path/crypto_lists.hpp"
#include "facts/tunnel_kind.hpp"

namespace peerlint::negotiate {
namespace {

using possible = std::optional<section_lack>;

possible unless_doubtful(section_lack made, std::initializer_list<confidence> certainties) {
  for (const auto sure : certainties) made.sure = std::min(made.sure, sure);
  return made.sure == confidence::low ? std::nullopt : possible(made);
}

// An entry without transform sets works where the release's default set is there.
bool has_transform(const model::crypto_map_entry& entry, const model::device& device) {
  return !entry.transform_sets.empty() || !device.ipsec.default_transform_set.is_off();
}

// The list that an entry names is not there, or lets nothing through.
possible lack_of_list(const model::crypto_map_entry& entry, const facts::device_facts& facts) {
  const auto& name = entry.match_address.value;
  const auto known = facts.certainty_of_absence(name);
  const auto* list = facts.access_list_named(name);
  if (list == nullptr) {
    if (facts::find_named(facts.device.ipv6_access_lists, name) != nullptr) return std::nullopt;
    return unless_doubtful({"incomplete", "REF002"}, {known});
  }
  const auto* filter = facts.filters.named(name);
  if (filter != nullptr && !facts::permits_nothing(*filter)) return std::nullopt;
  return unless_doubtful({"incomplete", "CMP004"},
                         {known, facts.certainty_without("permit", list->header.at)});
}

possible lack_of_entry(const model::crypto_map_entry& entry, const facts::device_facts& facts) {
  if (!entry.match_address.is_set()) return section_lack{"incomplete", "CMP002"};
  if (!has_transform(entry, facts.device)) return section_lack{"incomplete", "CMP003"};
  return facts.read.whole ? lack_of_list(entry, facts) : std::nullopt;
}

possible lack_of_ends(const model::interface& tunnel, const facts::device_facts& facts) {
  if (!facts.read.whole || !facts::is_tunnel(tunnel) ||
      !facts::missing_ends_of(tunnel, facts).any())
    return std::nullopt;
  const auto& header = tunnel.header.at;
  return unless_doubtful({"incomplete", "CMP009"}, {facts.certainty_without("source", header),
                                                    facts.certainty_without("destination", header),
                                                    facts.certainty_without("mode", header)});
}

}  // namespace

std::optional<section_lack> lack_of(const side& one) {
  using kinds = facts::vpn_endpoint::kinds;
  const auto& own = one.own();
  if (own.kind == kinds::map_entry) return lack_of_entry(*own.entry, one.facts);
  if (own.kind == kinds::dynamic_entry && own.entry->match_address.is_set() && one.facts.read.whole)
    return lack_of_list(*own.entry, one.facts);
  return own.kind == kinds::tunnel ? lack_of_ends(*own.on, one.facts) : std::nullopt;
}

std::optional<section_lack> lack_of_address(const side& one) {
  const auto& facts = one.facts;
  const auto name = one.own().local_interface();
  const auto* from = facts.interface_named(name);
  // Who writes a file by hand may leave the address to another one.
  const bool whole =
      facts.read.whole && (facts.read.running_config || facts.device.version.is_set());
  if (!whole || name.empty()) return std::nullopt;
  if (from == nullptr) {
    const auto sure = facts::certainty_of_lacking(name, facts);
    return sure ? unless_doubtful({"no_address", "REF014"}, {*sure}) : std::nullopt;
  }
  if (!facts::lacks_address(*from, facts)) return std::nullopt;
  return unless_doubtful({"no_address", "CMP016"},
                         {facts.certainty_without("address", from->header.at)});
}

}  // namespace peerlint::negotiate
