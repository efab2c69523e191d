#include <algorithm>

#include "rules/rule.hpp"

PEERLINT_RULE(har_no_rri_with_hsrp){
    .code = "HAR005",
    .name = "no-rri-with-hsrp",
    .summary = "a crypto map follows a standby group and tells nobody inside where its tunnels are",
    .level = level::warning,
    .confidence = confidence::medium,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const model::interface& on, const facts::device_facts& facts, report& out) {
          const auto& group = on.crypto_map_redundancy.group;
          if (group.value.empty()) return;
          const auto is_inner_standby = [&](const model::interface& one) {
            const auto& hop = one.first_hop;
            return &one != &on && !(hop.standby.empty() && hop.vrrp.empty() &&
                                    hop.vrrp_families.empty() && hop.glbp.empty());
          };
          const auto& interfaces = facts.device.interfaces;
          if (std::any_of(interfaces.begin(), interfaces.end(), is_inner_standby)) return;
          const auto& all = facts.endpoints;
          const auto is_here = [&](const facts::vpn_endpoint& one) {
            return !one.is_tunnel() && one.on == &on;
          };
          const auto first = std::find_if(all.begin(), all.end(), is_here);
          const auto makes_routes = [&](const facts::vpn_endpoint& one) {
            return is_here(one) && one.policy->routes.is_set();
          };
          if (first == all.end() || std::any_of(all.begin(), all.end(), makes_routes)) return;
          out.at(group.at, "no entry of {} has `reverse-route`", on.crypto_map.value)
              .label("the inside does not learn which router is active")
              .related(first->section, "such as this one")
              .why(
                  "routers inside go on sending to the one that was active; on the other it has no "
                  "tunnel")
              .help("crypto map {} {} / reverse-route", first->map->name.value,
                    first->entry->sequence.value);
        },
};
