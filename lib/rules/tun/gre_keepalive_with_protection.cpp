#include "facts/tunnel_kind.hpp"
#include "rules/rule.hpp"

PEERLINT_RULE(tun_gre_keepalive_with_protection){
    .code = "TUN010",
    .name = "gre-keepalive-with-protection",
    .summary = "a tunnel with `tunnel protection` sends GRE keepalives",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const model::interface& on, const facts::device_facts&, report& out) {
          // A multipoint tunnel takes the line and sends none.
          if (!facts::is_point_to_point_gre(on) || !on.tunnel->protection.is_set()) return;
          const auto& keepalive = on.link->keepalive;
          if (!keepalive.is_set()) return;
          out.at(keepalive.line, "{} has GRE keepalives and `tunnel protection`", on.name.value)
              .label("not supported together")
              .related(on.tunnel->protection.line, "protected here")
              .why(
                  "a keepalive asks the peer to send a GRE packet back as it is; with IPsec on the "
                  "tunnel "
                  "it may come back in clear text and is dropped: the tunnel goes down and up "
                  "again")
              .help(
                  "interface {} / no keepalive; let `crypto isakmp keepalive` or the routing "
                  "protocol "
                  "find a dead peer",
                  on.name.value);
        },
};
