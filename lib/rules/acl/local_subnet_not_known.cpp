#include <algorithm>
#include <vector>

#include "rules/acl/line_place.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules::acl {

bool overlaps(const net::address_block& block, net::ipv4_address first, net::ipv4_address last) {
  const auto blocks = net::blocks_of(first, last);
  return std::any_of(blocks.begin(), blocks.end(),
                     [&](const auto& one) { return net::overlap(one, block); });
}

/// NAT may give these addresses to somebody inside.
bool may_be_translated(const net::address_block& block, const model::device& device) {
  for (const auto& fixed : device.nat_statics)
    if (net::overlap(block, net::block_of(net::prefix_of(fixed.translated.value, fixed.length))))
      return true;
  for (const auto& pool : device.nat_pools)
    for (const auto& range : pool.ranges)
      if (overlaps(block, range.value.first, range.value.last)) return true;
  return false;
}

/// The addresses of clients, or what another tunnel brings: they come in by the map themselves.
bool may_be_transit(const line_place& at, const std::vector<facts::crypto_list>& lists) {
  for (const auto& list : lists)
    for (const auto& item : list.filter->flows.items())
      if (item.action == net::verdict::permit &&
          net::overlap(item.what.packets.destination, at.packets->source))
        return true;
  return false;
}

bool is_unknown_source(const line_place& at) {
  using kinds = facts::network_place::kinds;
  return (at.source.is == kinds::outside || at.source.is == kinds::nowhere) &&
         (at.destination.is == kinds::outside || at.destination.is == kinds::nowhere);
}

/// An address that DHCP or PPP may have given to the router.
bool may_be_leased(const line_place& at) {
  return net::length_of(at.packets->source, net::address_family::ipv4) == 32U &&
         !facts::primary_address(*at.on);
}

}  // namespace peerlint::rules::acl

PEERLINT_RULE(acl_local_subnet_not_known){
    .code = "ACL013",
    .name = "local-subnet-not-known",
    .summary = "the source of a crypto access list is no network of the router's inside",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          if (!facts.device.local_pools.empty() || !facts.device.dynamic_maps.empty()) return;
          const auto& lists = facts.crypto_lists();
          for (const auto& at : facts.line_places()) {
            if (!acl::is_unknown_source(at) || acl::may_be_leased(at) ||
                acl::may_be_translated(at.packets->source, facts.device) ||
                acl::may_be_transit(at, lists))
              continue;
            const auto source = net::to_text(at.packets->source, net::address_family::ipv4);
            auto& made =
                out.at(at.line->source.at, "no inside interface or route leads to {}", source);
            if (at.source.by != nullptr)
              made.related(at.source.by->name.at, "packets to {} leave here", source);
            made.label("not known as a local network")
                .related(at.entry->match_address.at, "of {}", acl::name_of(*at.entry))
                .why(
                    "nothing that comes in from the inside has such a source, so the line starts "
                    "no tunnel; what the peer sends there is routed back to the outside or dropped")
                .help("permit {} <local network> …, or `ip route` to {} on the inside",
                      at.line->protocol.value, source);
          }
        },
};
