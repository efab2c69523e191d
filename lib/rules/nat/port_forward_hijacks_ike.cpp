#include <algorithm>

#include "net/service_names.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules::nat {

bool forwards_ike(const model::nat_static& rule) {
  if (rule.kind != model::nat_static_kind::udp ||
      rule.direction != model::nat_direction::inside_source || !rule.route_map.value.empty())
    return false;
  const auto port = net::port_of(rule.translated_port);
  return port && (*port == 500 || *port == 4500);
}

bool is_local_end(const model::nat_static& rule, const facts::vpn_endpoint& endpoint,
                  const model::device& device) {
  if (endpoint.on == nullptr) return false;
  if (!rule.interface.value.empty()) return endpoint.local_interface() == rule.interface.value;
  return facts::local_address_of(endpoint, device) == rule.translated.value;
}

}  // namespace peerlint::rules::nat

PEERLINT_RULE(nat_port_forward_hijacks_ike){
    .code = "NAT007",
    .name = "port-forward-hijacks-ike",
    .summary = "static NAT forwards the IKE of this router to a host inside",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& rule : facts.device.nat_statics) {
            if (!nat::forwards_ike(rule)) continue;
            const auto& all = facts.endpoints;
            const auto taken = std::find_if(all.begin(), all.end(), [&](const auto& endpoint) {
              return nat::is_local_end(rule, endpoint, facts.device);
            });
            if (taken == all.end()) continue;
            out.at(rule.line.at, "IKE for this router is forwarded to {}",
                   net::to_text(rule.original.value))
                .label("takes UDP port {} of the address", rule.translated_port)
                .related(taken->section, "this tunnel ends at the same address")
                .why(
                    "NAT from outside comes before the router looks whether a packet is its own: "
                    "what peers send arrives at the host inside, and no tunnel that they start "
                    "comes up")
                .help("remove the rule, or forward another public address to {}",
                      net::to_text(rule.original.value));
          }
        },
};
