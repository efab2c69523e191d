#include "facts/tunnel_kind.hpp"
#include "rules/rule.hpp"

PEERLINT_RULE(tun_missing_adjust_mss){
    .code = "TUN007",
    .name = "missing-adjust-mss",
    .summary = "a protected tunnel has no `ip tcp adjust-mss`",
    .level = level::note,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .on_by_default = false,
    .check =
        [](const model::interface& on, const facts::device_facts& facts, report& out) {
          if (!(facts::is_gre(on) || facts::is_ipsec_tunnel(on)) || !on.tunnel->protection.is_set())
            return;
          if (on.tcp_mss.is_set() || (on.addresses.empty() && !on.unnumbered.is_set())) return;
          const auto mtu = on.ip_mtu.is_set() && on.ip_mtu.value > 540 ? on.ip_mtu.value : 1400;
          out.at(on.header.at, "{} has no `ip tcp adjust-mss`", on.name.value)
              .at_most(facts.certainty_without("adjust-mss", on.header.at))
              .why(
                  "hosts agree on segments of 1460 bytes, which do not fit into the tunnel: where "
                  "the "
                  "message that says so is filtered, connections open and then stand still")
              .help("interface {} / ip tcp adjust-mss {}", on.name.value, mtu - 40);
        },
};
