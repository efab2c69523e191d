#include "facts/tunnel_kind.hpp"
#include "rules/dmv/mapping.hpp"
#include "rules/rule.hpp"

PEERLINT_RULE(dmv_spoke_multicast_map_missing){
    .code = "DMV007",
    .name = "spoke-multicast-map-missing",
    .summary = "a spoke sends no multicast to its hub",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const model::interface& on, const facts::device_facts& facts, report& out) {
          if (!facts::is_multipoint_gre(on) || on.shutdown.is_set() || on.nhrp->servers.empty())
            return;
          const auto& nhrp = *on.nhrp;
          if (!nhrp.multicast_maps.empty()) return;
          for (const auto& server : nhrp.servers)
            if (server.value.multicast) return;
          const auto running = dmv::routing_over(on, facts);
          if (running.name.empty()) return;
          auto& made =
              out.at(nhrp.servers.front().at, "{} sends no multicast to its hub", on.name.value)
                  .label("no `multicast`, and no `ip nhrp map multicast`")
                  .at_most(facts.certainty_without("multicast", on.header.at));
          // Whether the protocol runs on the tunnel stands in a section that is not modelled.
          if (!running.sure) made.at_most(confidence::medium);
          made.why(
                  "the hellos of {} are multicast and go nowhere: the hub's neighbour comes up and "
                  "goes "
                  "down by \"retry limit exceeded\", or never comes up",
                  running.name)
              .help("ip nhrp map multicast <outer address of the hub>");
        },
};
