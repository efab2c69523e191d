#include <cstdint>
#include <map>
#include <set>
#include <string_view>
#include <vector>

#include "facts/tunnel_kind.hpp"
#include "rules/nat/two_exits.hpp"

namespace peerlint::rules::nat {

// The lists that a rule takes packets by.
std::vector<std::string_view> lists_of(const model::nat_rule& rule, const model::device& device) {
  std::vector<std::string_view> names;
  if (!rule.access_list.value.empty()) names.push_back(rule.access_list.value);
  if (const auto* const map = facts::find_named(device.route_maps, rule.route_map.value))
    for (const auto& clause : map->clauses)
      if (clause.action == model::route_map_action::permit)
        for (const auto& name : clause.match_access_lists) names.push_back(name.value);
  return names;
}

// A network that a rule is to translate.
struct named_network {
  const model::access_list_entry* line = nullptr;
  const model::nat_rule* rule = nullptr;
};
using named_networks = std::map<net::ipv4_prefix, named_network>;

void add_list(const model::access_list& list, const model::nat_rule& rule, named_networks& into) {
  for (const auto& line : list.entries) {
    const auto& from = line.source.value;
    const auto length = net::length_of(from.wildcard);
    if (line.action == model::ace_action::permit && length &&
        from.kind == model::ace_address::kinds::network)
      into.try_emplace(net::prefix_of(from.address, *length), named_network{&line, &rule});
  }
}

named_networks networks_of(const facts::device_facts& facts) {
  named_networks made;
  std::set<std::string_view> seen;
  for (const auto& rule : facts.device.nat_rules) {
    if (rule.direction != model::nat_direction::inside_source || !rule.vrf.value.empty()) continue;
    for (const auto name : lists_of(rule, facts.device)) {
      const auto* const list = seen.insert(name).second ? facts.access_list_named(name) : nullptr;
      if (list != nullptr) add_list(*list, rule, made);
    }
  }
  return made;
}

// An interface of hosts, on no side of NAT.
bool is_on_no_side(const model::interface& on, const facts::device_facts& facts) {
  return !on.nat.is_set() && !on.nat_enable.is_set() && !facts::is_tunnel(on) &&
         !on.name.value.starts_with("Loopback") && facts.routes.is_live(on) &&
         on.vrf.value.empty() && !on.addresses.empty();
}

bool uses_sides(const model::device& device) {
  const auto& all = device.interfaces;
  const auto has = [&](nat_side side) {
    return std::any_of(all.begin(), all.end(), [&](const auto& on) { return has_side(&on, side); });
  };
  return has(nat_side::outside) && has(nat_side::inside) &&
         std::none_of(all.begin(), all.end(),
                      [](const auto& on) { return on.nat_enable.is_set(); });
}

void check_interface(const model::interface& on, const named_networks& named,
                     const facts::device_facts& facts, report& out) {
  const auto& first = on.addresses.front().value;
  const auto length = net::length_of(first.mask);
  constexpr std::uint8_t of_two_hosts = 30;
  if (!length || *length >= of_two_hosts) return;
  const auto network = net::prefix_of(first.address, *length);
  const auto found = named.find(network);
  if (found == named.end()) return;
  out.at(on.header.at, "{} is not `ip nat inside`", on.name.value)
      .label("{}", net::to_text(network))
      .related(found->second.line->line.at, "its network is to be translated")
      .related(found->second.rule->line.at, "by this rule")
      .at_most(facts.certainty_without("ip", on.header.at))
      .why(
          "NAT translates what comes in by an inside interface only: the packets of {} leave with "
          "their own addresses, and nothing answers",
          net::to_text(network))
      .help("interface {} / ip nat inside", on.name.value);
}

}  // namespace peerlint::rules::nat

PEERLINT_RULE(nat_nat_inside_missing){
    .code = "NAT112",
    .name = "nat-inside-missing",
    .summary = "a rule of NAT names the network of an interface that is not inside",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          if (!nat::uses_sides(facts.device)) return;
          const auto named = nat::networks_of(facts);
          for (const auto& on : facts.device.interfaces)
            if (nat::is_on_no_side(on, facts)) nat::check_interface(on, named, facts, out);
        },
};
