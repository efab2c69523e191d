#include <algorithm>

#include "facts/ike/peer_check.hpp"
#include "rules/rule.hpp"

PEERLINT_RULE(dpd_dpd_on_demand_with_backup_peer){
    .code = "DPD003",
    .name = "dpd-on-demand-with-backup-peer",
    .summary = "an entry has a backup peer, and dead peer detection only when there is traffic",
    .level = level::note,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const model::crypto_map_entry& entry, const facts::device_facts& facts, report& out) {
          if (entry.peers.size() < 2) return;
          const auto& all = facts.endpoints;
          const auto endpoint = std::find_if(all.begin(), all.end(),
                                             [&](const auto& one) { return one.entry == &entry; });
          if (endpoint == all.end() || endpoint->uses_ikev2()) return;
          const auto check = facts::peer_check_of(*endpoint, facts.device);
          // A profile's line has no `periodic`: only the router's has.
          if (!check.asks || check.periodic || check.line != facts.device.isakmp.keepalive.line)
            return;
          out.at(check.line, "a dead peer is noticed only when there is traffic for it")
              .label("on demand, without `periodic`")
              .related(entry.peers[1].at, "a backup peer waits here")
              .why(
                  "without `periodic` the router asks only before it sends after silence: the "
                  "change to "
                  "the backup begins with traffic that is lost")
              .help("crypto isakmp keepalive {} {} periodic",
                    facts.device.isakmp.keepalive.value.interval,
                    facts.device.isakmp.keepalive.value.retry);
        },
};
