#include "facts/tunnel_kind.hpp"
#include "rules/rule.hpp"

PEERLINT_RULE(cmp_ipsec_vti_without_protection){
    .code = "CMP008",
    .name = "ipsec-vti-without-protection",
    .summary = "a tunnel has `tunnel mode ipsec` and no `tunnel protection`",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const model::interface& on, const facts::device_facts& facts, report& out) {
          const auto& tunnel = *on.tunnel;
          if (!facts::is_ipsec_tunnel(on) || tunnel.protection.is_set() || on.shutdown.is_set())
            return;
          out.at(tunnel.mode.at, "{} has no `tunnel protection`", on.name.value)
              .label("this mode carries IPsec packets only")
              .related(on.header.at, "on this interface")
              .at_most(facts.certainty_without("protection", on.header.at))
              .why("without a profile nothing negotiates: the line protocol never comes up")
              .help("interface {} / tunnel protection ipsec profile <profile>", on.name.value);
        },
};
