#include <algorithm>

#include "facts/path/flow_filtering.hpp"
#include "rules/nat/taken_traffic.hpp"

namespace peerlint::rules::nat {

// A network that some routing protocol brings: no line says by which interface it comes in.
bool is_learned(const net::flow& sources, const facts::device_facts& facts) {
  const auto first = net::natural_packet(sources.packets).source;
  const auto back = facts.routes.lookup("", net::ipv4_of(first));
  using kinds = facts::route_choice::kinds;
  if (back.learned_by.empty()) return false;
  return back.is == kinds::unknown ||
         (back.is == kinds::leaves && back.taken->to.length == 0 && back.sure != confidence::high);
}

// The line of the crypto list whose sources the list of the rule takes, too.
const model::access_list_entry* first_taken(const facts::access_filter& protects,
                                            const facts::access_filter& translates,
                                            const facts::device_facts& facts) {
  const net::flow all{net::all_traffic(net::address_family::ipv4)};
  for (const auto& each : facts::permitted_parts(protects, {all})) {
    if (each.line->source.value.kind == model::ace_address::kinds::any) continue;
    for (const auto& taken : facts::permitted_parts(translates, {each.what}))
      if (is_learned(taken.what, facts)) return each.line;
  }
  return nullptr;
}

bool serves(const model::nat_rule& rule, const model::interface& on) {
  return rule.direction == model::nat_direction::inside_source && rule.vrf.value == on.vrf.value &&
         (rule.interface.value == on.name.value || !rule.pool.value.empty());
}

bool is_outside(const model::interface& on) {
  return on.nat.is_set() && on.nat.value == model::nat_side::outside;
}

bool has_inside(const model::device& device) {
  return std::any_of(device.interfaces.begin(), device.interfaces.end(), [](const auto& one) {
    return one.nat.is_set() && one.nat.value == model::nat_side::inside;
  });
}

}  // namespace peerlint::rules::nat

PEERLINT_RULE(nat_nat_acl_is_standard){
    .code = "NAT005",
    .name = "nat-acl-is-standard",
    .summary = "NAT takes sources of a crypto map by a standard list, which exempts no destination",
    .level = level::warning,
    .confidence = confidence::medium,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::vpn_endpoint& endpoint, const facts::device_facts& facts, report& out) {
          if (endpoint.kind != facts::vpn_endpoint::kinds::map_entry || endpoint.on == nullptr ||
              !nat::is_outside(*endpoint.on) || !nat::has_inside(facts.device))
            return;
          const auto* protects = facts.filters.named(endpoint.entry->match_address.value);
          // What comes in by known interfaces is NAT001's.
          if (protects == nullptr || !facts::translations_of(endpoint, facts).empty()) return;
          for (const auto& rule : facts.device.nat_rules) {
            const auto* translates = facts.filters.named(rule.access_list.value);
            if (!nat::serves(rule, *endpoint.on) || translates == nullptr ||
                translates->list->kind != model::access_list_kind::standard)
              continue;
            const auto* taken = nat::first_taken(*protects, *translates, facts);
            if (taken == nullptr) continue;
            out.at(rule.access_list.at, "standard list {} takes traffic of {} for NAT",
                   rule.access_list.value, nat::entry_name(endpoint))
                .label("looks at sources only")
                .related(taken->line.at, "the line that was to protect it")
                .why(
                    "a standard list cannot exempt a destination: where these sources come in by "
                    "an inside interface, they have another address when they meet the map, and "
                    "leave in clear")
                .help("an extended list: {}, then permit ip {} any", nat::exempts(*taken),
                      facts::words_of(taken->source.value));
          }
        },
};
