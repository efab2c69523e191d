#include "rules/rule.hpp"

PEERLINT_RULE(vrf_tunnel_vrf_mismatch){
    .code = "VRF002",
    .name = "tunnel-vrf-mismatch",
    .summary = "`tunnel vrf` is not the VRF of the tunnel's source",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const model::interface& on, const facts::device_facts& facts, report& out) {
          const auto& source = on.tunnel->source;
          const auto& vrf = on.tunnel->vrf;
          if (!source.is_set() || on.shutdown.is_set()) return;
          const auto* from = facts.interface_named(source.value.interface);
          if (from == nullptr || from->vrf.value == vrf.value) return;
          const std::string own = vrf.value.empty() ? "no VRF" : "the VRF " + vrf.value;
          const std::string its = from->vrf.value.empty() ? "in none" : "in " + from->vrf.value;
          out.at(vrf.value.empty() ? source.at : vrf.at, "{} sends in {}, its source {} is {}",
                 on.name.value, own, from->name.value, its)
              .label(vrf.value.empty() ? "no `tunnel vrf`" : "another VRF than the source's")
              .related(from->vrf.value.empty() ? from->header.at : from->vrf.at, "the source is {}",
                       its)
              .at_most(facts.certainty_without(
                  "vrf", from->vrf.value.empty() ? from->header.at : on.header.at))
              .why(
                  "the router looks for the way to the other end in one table and listens in "
                  "another: "
                  "the tunnel stays down, or nothing comes back")
              .help(from->vrf.value.empty() ? "interface {} / no tunnel vrf"
                                            : "interface {} / tunnel vrf {}",
                    on.name.value, from->vrf.value);
        },
};
