#include "facts/tunnel_kind.hpp"
#include "rules/dmv/mapping.hpp"
#include "rules/rule.hpp"

PEERLINT_RULE(dmv_hub_multicast_dynamic_missing){
    .code = "DMV008",
    .name = "hub-multicast-dynamic-missing",
    .summary = "a hub sends no multicast to its spokes",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const model::interface& on, const facts::device_facts& facts, report& out) {
          if (!facts::is_multipoint_gre(on) || on.shutdown.is_set()) return;
          const auto& nhrp = *on.nhrp;
          // Routers of 15.7 work without the line, those of 15.5 print it.
          if (facts.version && *facts.version > facts::release{15, 5}) return;
          // Who has no server and maps nobody is the one with whom the others register.
          if (!nhrp.network_id.is_set() || !nhrp.servers.empty() || !nhrp.maps.empty()) return;
          if (!nhrp.multicast_maps.empty()) return;
          const auto running = dmv::routing_over(on, facts);
          if (running.name.empty()) return;
          auto& made = out.at(on.header.at, "{} sends no multicast to its spokes", on.name.value)
                           .label("no `ip nhrp map multicast dynamic`")
                           .at_most(facts.certainty_without("multicast", on.header.at));
          if (!running.sure) made.at_most(confidence::medium);
          if (!facts.version) made.at_most(confidence::low);
          made.why(
                  "the hellos of {} are multicast and go nowhere: spokes do not hear the hub, and "
                  "no "
                  "neighbour comes up",
                  running.name)
              .help("interface {} / ip nhrp map multicast dynamic", on.name.value);
        },
};
