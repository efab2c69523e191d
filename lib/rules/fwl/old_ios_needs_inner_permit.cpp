#include "rules/fwl/selected_traffic.hpp"

PEERLINT_RULE(fwl_old_ios_needs_inner_permit){
    .code = "FWL005",
    .name = "old-ios-needs-inner-permit",
    .summary = "on an old release the filter of an interface drops packets after decryption",
    .level = level::warning,
    .confidence = confidence::medium,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::vpn_endpoint& endpoint, const facts::device_facts& facts, report& out) {
          if (endpoint.on == nullptr || !fwl::filters_clear_packets(facts)) return;
          const auto& list = endpoint.on->access_group_in;
          const auto dropped = fwl::first_dropped(endpoint, list, fwl::way::back, facts);
          if (!dropped) return;
          fwl::found_drop(*dropped, list, endpoint, out)
              .why(
                  "before 12.3(8)T the inbound list is asked twice, about the encrypted packet and "
                  "about the decrypted one: the tunnel comes up, and what the peer sends is "
                  "dropped behind it")
              .help("in {}, above the first deny that matches: {}", list.value,
                    fwl::permits(*dropped, fwl::way::back));
        },
};
