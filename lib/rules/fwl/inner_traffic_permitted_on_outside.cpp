#include "rules/fwl/selected_traffic.hpp"

namespace peerlint::rules::fwl {

bool is_private_network(const model::ace_address& end) {
  using kinds = model::ace_address::kinds;
  return (end.kind == kinds::host || end.kind == kinds::network) && facts::is_private(end.address);
}

// The line that lets what the entry expects encrypted in as clear packets.
const model::access_list_entry* line_for_clear_packets(const facts::access_filter& protects,
                                                       const facts::access_filter& outside) {
  const net::flow all{net::all_traffic(net::address_family::ipv4)};
  for (const auto& each : facts::permitted_parts(protects, {all}))
    for (const auto& let_in : facts::permitted_parts(outside, {net::mirrored(each.what)}))
      if (is_private_network(let_in.line->source.value) &&
          is_private_network(let_in.line->destination.value))
        return let_in.line;
  return nullptr;
}

}  // namespace peerlint::rules::fwl

PEERLINT_RULE(fwl_inner_traffic_permitted_on_outside){
    .code = "FWL006",
    .name = "inner-traffic-permitted-on-outside",
    .summary =
        "the filter of an outside interface lets the private traffic of a tunnel in in clear",
    .level = level::note,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::vpn_endpoint& endpoint, const facts::device_facts& facts, report& out) {
          const auto* protects = fwl::selectors_of(endpoint, facts);
          if (protects == nullptr || !fwl::filters_encrypted_packets_only(facts)) return;
          const auto& list = endpoint.on->access_group_in;
          const auto* outside = list.is_set() ? facts.filters.named(list.value) : nullptr;
          if (outside == nullptr) return;
          const auto* line = fwl::line_for_clear_packets(*protects, *outside);
          if (line == nullptr) return;
          out.at(line->line.at, "access list {} lets clear packets of crypto map {} {} in",
                 list.value, endpoint.map->name.value, endpoint.entry->sequence.value)
              .label("is not needed since 12.3(8)T")
              .related(endpoint.section, "expects them encrypted")
              .why(
                  "the list sees only encrypted packets of the tunnel; the day that the map is "
                  "taken off the interface, whoever forges these addresses gets in")
              .help("remove the line; to filter inside the tunnel: set ip access-group <list> in");
        },
};
