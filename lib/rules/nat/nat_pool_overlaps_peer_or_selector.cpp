#include <algorithm>

#include "facts/names/named.hpp"
#include "net/flow.hpp"
#include "rules/nat/taken_traffic.hpp"

namespace peerlint::rules::nat {

bool is_used(const model::nat_pool& pool, const model::device& device) {
  return std::any_of(device.nat_rules.begin(), device.nat_rules.end(), [&](const auto& rule) {
    return rule.direction == model::nat_direction::inside_source &&
           rule.pool.value == pool.name.value;
  });
}

bool has(const model::nat_pool_range& range, net::ipv4_address address) {
  return range.first.bits <= address.bits && address.bits <= range.last.bits;
}

bool overlaps(const model::nat_pool_range& range, const model::ace_address& end) {
  using kinds = model::ace_address::kinds;
  if (end.kind != kinds::host && end.kind != kinds::network) return false;
  const auto block =
      net::block_of(end.address, end.kind == kinds::host ? net::ipv4_wildcard{0} : end.wildcard);
  const auto blocks = net::blocks_of(range.first, range.last);
  return std::any_of(blocks.begin(), blocks.end(),
                     [&](const auto& one) { return net::overlap(one, block); });
}

// The peer that has an address of the range, on an interface with a crypto map.
const located<model::crypto_peer>* peer_in(const model::nat_pool_range& range,
                                           const facts::device_facts& facts) {
  for (const auto& endpoint : facts.endpoints)
    for (const auto& peer : endpoint.peers)
      if (endpoint.on != nullptr && peer.value.address && has(range, *peer.value.address))
        return &peer;
  return nullptr;
}

// The crypto line to whose far end the range belongs; a line that has the range at both ends is a
// summary, which says nothing.
const model::access_list_entry* line_to(const model::nat_pool_range& range,
                                        const facts::device_facts& facts) {
  for (const auto& endpoint : facts.endpoints) {
    if (endpoint.kind != facts::vpn_endpoint::kinds::map_entry || endpoint.on == nullptr) continue;
    const auto* list = facts.access_list_named(endpoint.entry->match_address.value);
    if (list == nullptr) continue;
    for (const auto& line : list->entries)
      if (line.action == model::ace_action::permit && overlaps(range, line.destination.value) &&
          line.source.value.kind != model::ace_address::kinds::any &&
          !overlaps(range, line.source.value))
        return &line;
  }
  return nullptr;
}

}  // namespace peerlint::rules::nat

PEERLINT_RULE(nat_nat_pool_overlaps_peer_or_selector){
    .code = "NAT010",
    .name = "nat-pool-overlaps-peer-or-selector",
    .summary = "a NAT pool has the address of a peer, or of a network behind one",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& pool : facts.device.nat_pools) {
            if (!nat::is_used(pool, facts.device)) continue;
            for (const auto& range : pool.ranges) {
              const auto* peer = nat::peer_in(range.value, facts);
              const auto* line = nat::line_to(range.value, facts);
              if (peer == nullptr && line == nullptr) continue;
              out.at(range.at, "pool {} has {}", pool.name.value,
                     peer != nullptr ? say("the address of the peer {}", peer->value.name)
                                     : std::string("addresses that a crypto map sends to a peer"))
                  .label("gives hosts inside these addresses")
                  .related(peer != nullptr ? peer->at : line->line.at, "the same at the far end")
                  .why(
                      "the router takes the addresses of a pool for its own: what the far end "
                      "sends from them, or hosts here send to them, goes astray")
                  .help("ip nat pool {} <addresses that only this router has>", pool.name.value);
              break;
            }
          }
        },
};
