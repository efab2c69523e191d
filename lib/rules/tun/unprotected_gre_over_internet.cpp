#include "facts/tunnel_kind.hpp"
#include "rules/rule.hpp"
#include "rules/tun/gre_selection.hpp"

PEERLINT_RULE(tun_unprotected_gre_over_internet){
    .code = "TUN005",
    .name = "unprotected-gre-over-internet",
    .summary = "a GRE tunnel to a public address is not encrypted on a router that encrypts others",
    .level = level::warning,
    .confidence = confidence::medium,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const model::interface& on, const facts::device_facts& facts, report& out) {
          if (!facts::is_point_to_point_gre(on) || on.shutdown.is_set()) return;
          if (on.tunnel->protection.is_set() || facts.endpoints.empty()) return;
          const auto ends = tun::ends_of(on, facts);
          if (!ends || facts::is_private(ends->to) || !on.tunnel->vrf.value.empty()) return;
          // From here to another address of the same kind of network, a lab or a private WAN.
          if (ends->from && facts::is_private(*ends->from)) return;
          // A crypto map may take the packets of the tunnel: any of those that are in use.
          if (facts.encrypted_gre().may_take(ends->from, ends->to)) return;
          out.at(on.tunnel->destination.at, "GRE to {} is not encrypted", net::to_text(ends->to))
              .label("no `tunnel protection`, and no crypto map takes it")
              .at_most(facts.certainty_without("protection", on.header.at))
              .why(
                  "GRE hides nothing: who is on the way reads the packets and can send some of "
                  "their own")
              .help(
                  "interface {} / tunnel protection ipsec profile <profile>, on both ends together",
                  on.name.value);
        },
};
