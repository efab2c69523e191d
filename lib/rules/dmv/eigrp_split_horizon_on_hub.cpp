#include <algorithm>
#include <string_view>

#include "facts/tunnel_kind.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules::dmv {

// Named EIGRP says it in its own section, which is not modelled.
bool has_named_eigrp(const facts::device_facts& facts) {
  const auto& heads = facts.read.recognised;
  return std::any_of(heads.begin(), heads.end(), [](const auto& one) {
    return one.head.find("af-interface") != std::string_view::npos ||
           one.head.find("split-horizon") != std::string_view::npos;
  });
}

}  // namespace peerlint::rules::dmv

PEERLINT_RULE(dmv_eigrp_split_horizon_on_hub){
    .code = "DMV012",
    .name = "eigrp-split-horizon-on-hub",
    .summary = "a hub with EIGRP does not tell spokes of each other",
    .level = level::warning,
    .confidence = confidence::medium,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const model::interface& on, const facts::device_facts& facts, report& out) {
          if (!facts::is_multipoint_gre(on) || on.shutdown.is_set()) return;
          const auto& multicast = on.nhrp->multicast_maps;
          const auto dynamic = std::find_if(multicast.begin(), multicast.end(),
                                            [](const auto& one) { return one.value == "dynamic"; });
          if (dynamic == multicast.end() || !on.nhrp->servers.empty()) return;
          if (on.routing->ospf.is_set() || !on.routing->no_split_horizon.empty()) return;
          if (!facts.has_recognised("router eigrp") || facts.has_recognised("router ospf") ||
              facts.has_recognised("router bgp") || dmv::has_named_eigrp(facts))
            return;
          // A summary or a default route is what spokes are told instead; phase 3 needs no more.
          for (const auto& one : on.options)
            if (one.command.find("summary-address") != std::string_view::npos) return;
          if (on.nhrp->redirect.is_set()) return;
          out.at(on.header.at, "spokes of {} do not learn each other's networks by EIGRP",
                 on.name.value)
              .label("split horizon is on")
              .related(dynamic->at, "a hub")
              .at_most(facts.certainty_without("split-horizon", on.header.at))
              .why(
                  "split horizon keeps a route from the interface that it came by: all spokes are "
                  "behind "
                  "this one, so each of them learns the hub's networks only")
              .help("interface {} / no ip split-horizon eigrp <number>", on.name.value);
        },
};
