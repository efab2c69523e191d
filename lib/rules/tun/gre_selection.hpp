#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>

#include "facts/device_facts.hpp"

// Whether an access list of a crypto map takes the GRE packets of a tunnel.
namespace peerlint::rules::tun {

[[nodiscard]] inline bool names_gre(const model::access_list_entry& line) {
  return line.protocol.value == "gre" || line.protocol.value == "47";
}

/// An address that is not known may be any.
[[nodiscard]] inline bool covers(const model::ace_address& words,
                                 std::optional<net::ipv4_address> address) {
  const auto care = ~facts::open_bits(words);
  return !address || (words.address.bits & care) == (address->bits & care);
}

/// The two ends of a GRE tunnel; the own one is unknown when NAT or DHCP gives it.
struct gre_ends {
  std::optional<net::ipv4_address> from;
  net::ipv4_address to;
};

/// The ends of a tunnel to an address; nothing for a tunnel to a name or to nobody.
[[nodiscard]] inline std::optional<gre_ends> ends_of(const model::interface& tunnel,
                                                     const facts::device_facts& facts) {
  const auto& source = tunnel.tunnel->source;
  const auto& destination = tunnel.tunnel->destination;
  if (!source.is_set() || !destination.is_set() || !destination.value.address) return std::nullopt;
  gre_ends ends{source.value.address, *destination.value.address};
  if (const auto* on = facts.interface_named(source.value.interface); on != nullptr)
    if (const auto own = facts::primary_address(*on)) ends.from = own->value;
  for (const auto& rule : facts.device.nat_statics)
    if (ends.from == rule.original.value) ends.from = std::nullopt;
  return ends;
}

[[nodiscard]] inline bool selects(const model::access_list& list, const gre_ends& ends) {
  return std::any_of(list.entries.begin(), list.entries.end(), [&](const auto& line) {
    return facts::may_take_gre(line) && covers(line.source.value, ends.from) &&
           covers(line.destination.value, ends.to);
  });
}

}  // namespace peerlint::rules::tun
