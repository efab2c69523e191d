#include "facts/tunnel_kind.hpp"
#include "rules/rule.hpp"

PEERLINT_RULE(tun_missing_ip_mtu){
    .code = "TUN006",
    .name = "missing-ip-mtu",
    .summary = "a protected GRE tunnel has no `ip mtu`",
    .level = level::note,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .on_by_default = false,
    .check =
        [](const model::interface& on, const facts::device_facts& facts, report& out) {
          if (!facts::is_gre(on) || !on.tunnel->protection.is_set()) return;
          if (on.ip_mtu.is_set() || on.mtu.is_set() || on.tunnel->path_mtu.is_set()) return;
          if (on.addresses.empty() && !on.unnumbered.is_set()) return;
          out.at(on.header.at, "{} has no `ip mtu`", on.name.value)
              .at_most(facts.certainty_without("mtu", on.header.at))
              .why(
                  "GRE leaves 1476 bytes to a packet, IPsec takes about 60 more: large packets "
                  "leave in "
                  "two pieces, and the peer has to put them together before it decrypts")
              .help("interface {} / ip mtu 1400", on.name.value);
        },
};
