#include <algorithm>

#include "rules/rule.hpp"

PEERLINT_RULE(har_standby_not_tracking_uplink){
    .code = "HAR006",
    .name = "standby-not-tracking-uplink",
    .summary = "a standby group inside does not look at the uplink of the VPN",
    .level = level::note,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          const auto& all = facts.device.interfaces;
          const auto outside = std::find_if(all.begin(), all.end(), [](const auto& one) {
            return !one.crypto_map_redundancy.group.value.empty();
          });
          if (outside == all.end()) return;
          for (const auto& on : all) {
            if (on.crypto_map.is_set() || on.shutdown.is_set()) continue;
            for (const auto& group : on.first_hop.standby) {
              if (!group.tracks.empty() || group.follow.is_set() || group.addresses.empty())
                continue;
              out.at(group.line.at, "standby group {} of {} does not look at {}", group.number,
                     on.name.value, outside->name.value)
                  .label("no `track`")
                  .related(outside->crypto_map_redundancy.group.at,
                           "the tunnels move with this group")
                  .at_most(facts.certainty_without("track", on.header.at))
                  .why(
                      "when the uplink fails the tunnels move to the other router, and the inside "
                      "goes on "
                      "sending to this one")
                  .help("interface {} / standby {} track {} …", on.name.value, group.number,
                        outside->name.value);
              return;
            }
          }
        },
};
