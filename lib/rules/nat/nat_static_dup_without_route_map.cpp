#include <map>
#include <string_view>
#include <utility>

#include "rules/nat/two_exits.hpp"

namespace peerlint::rules::nat {

// Of hosts: IOS makes those of ports extendable by itself.
bool is_single(const model::nat_static& of) {
  return of.direction == model::nat_direction::inside_source &&
         of.kind == model::nat_static_kind::host && of.interface.value.empty() &&
         of.route_map.value.empty() && !of.extendable;
}

}  // namespace peerlint::rules::nat

PEERLINT_RULE(nat_nat_static_dup_without_route_map){
    .code = "NAT109",
    .name = "nat-static-dup-without-route-map",
    .summary = "two static rules of NAT give one host two addresses, and nothing says when",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          std::map<std::pair<net::ipv4_address, std::string_view>, const model::nat_static*> seen;
          for (const auto& second : facts.device.nat_statics) {
            if (!nat::is_single(second)) continue;
            const auto* const first =
                seen.try_emplace({second.original.value, second.vrf.value}, &second).first->second;
            if (first->translated.value == second.translated.value) continue;
            out.at(second.line.at, "{} has a static address already",
                   net::to_text(second.original.value))
                .label("a second one, {}", net::to_text(second.translated.value))
                .related(first->line.at, "the first")
                .why(
                    "the router refuses the second line (\"similar static entry already "
                    "exists\"): the host has no address of the other provider")
                .help(
                    "both lines with `extendable`, or each with a `route-map` that matches its "
                    "interface");
            break;
          }
        },
};
