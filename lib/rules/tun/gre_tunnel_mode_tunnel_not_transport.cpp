#include <algorithm>

#include "facts/tunnel_kind.hpp"
#include "rules/rule.hpp"

PEERLINT_RULE(tun_gre_tunnel_mode_tunnel_not_transport){
    .code = "TUN016",
    .name = "gre-tunnel-mode-tunnel-not-transport",
    .summary = "a protected GRE tunnel uses IPsec in tunnel mode",
    .level = level::note,
    .since = "0.1.0",
    .fix = fix_level::display,
    .on_by_default = false,
    .check =
        [](const facts::vpn_endpoint& endpoint, const facts::device_facts& facts, report& out) {
          if (!endpoint.is_tunnel() || endpoint.profile == nullptr || !facts::is_gre(*endpoint.on))
            return;
          const auto& names = endpoint.profile->transform_sets;
          if (names.empty()) return;
          const auto* set = facts.transform_set_named(names.front().value);
          if (set == nullptr ||
              (set->mode.is_set() && set->mode.value != model::ipsec_mode::tunnel))
            return;
          out.at(endpoint.on->tunnel->protection.line, "{} puts two IP headers around every packet",
                 endpoint.on->name.value)
              .label("GRE has one, tunnel mode adds another")
              .related(set->mode.is_set() ? set->mode.line : set->header.at, "tunnel mode")
              .at_most(facts.certainty_without("mode", set->header.at))
              .why(
                  "20 bytes of each packet are lost; and behind NAT, spokes of a DMVPN cannot "
                  "reach each "
                  "other in tunnel mode")
              .help("crypto ipsec transform-set {} … / mode transport, on both ends",
                    set->name.value);
        },
};
