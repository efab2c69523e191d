#include <map>
#include <string_view>
#include <utility>

#include "rules/nat/two_exits.hpp"

namespace peerlint::rules::nat {

bool is_list_rule(const model::nat_rule& rule) {
  return rule.direction == model::nat_direction::inside_source && !rule.access_list.value.empty() &&
         !rule.interface.value.empty();
}

}  // namespace peerlint::rules::nat

PEERLINT_RULE(nat_nat_list_rule_two_interfaces){
    .code = "NAT103",
    .name = "nat-list-rule-two-interfaces",
    .summary = "two rules of NAT translate one list to the addresses of two interfaces",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          std::map<std::pair<std::string_view, std::string_view>, const model::nat_rule*> seen;
          for (const auto& second : facts.device.nat_rules) {
            if (!nat::is_list_rule(second)) continue;
            const auto* const first =
                seen.try_emplace({second.access_list.value, second.vrf.value}, &second)
                    .first->second;
            if (first->interface.value == second.interface.value) continue;
            out.at(second.access_list.at, "list {} is translated to two interfaces",
                   second.access_list.value)
                .label("to the address of {}", second.interface.value)
                .related(first->line.at, "to the address of {}", first->interface.value)
                .why(
                    "a list does not say by which interface a packet leaves: one of the rules "
                    "takes all of it, by the other path packets leave with the wrong address")
                .help(
                    "a route map for each interface: match ip address {} / match interface {}, "
                    "and ip nat inside source route-map … interface {} overload",
                    second.access_list.value, second.interface.value, second.interface.value);
          }
        },
};
