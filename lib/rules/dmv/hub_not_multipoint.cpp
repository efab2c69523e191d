#include <algorithm>

#include "facts/tunnel_kind.hpp"
#include "rules/rule.hpp"

PEERLINT_RULE(dmv_hub_not_multipoint){
    .code = "DMV009",
    .name = "hub-not-multipoint",
    .summary = "a tunnel that takes registrations is not multipoint and has no destination",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const model::interface& on, const facts::device_facts& facts, report& out) {
          if (!facts::is_point_to_point_gre(on) || on.shutdown.is_set()) return;
          if (on.tunnel->destination.is_set()) return;
          const auto& multicast = on.nhrp->multicast_maps;
          const auto dynamic = std::find_if(multicast.begin(), multicast.end(),
                                            [](const auto& one) { return one.value == "dynamic"; });
          if (dynamic == multicast.end()) return;
          out.at(on.header.at, "{} serves spokes and is not `gre multipoint`", on.name.value)
              .label("neither multipoint nor a destination")
              .related(dynamic->at, "this is for the spokes that register")
              .at_most(facts.certainty_without("mode", on.header.at))
              .why("without a destination a tunnel that is not multipoint never comes up")
              .help("interface {} / tunnel mode gre multipoint", on.name.value);
        },
};
