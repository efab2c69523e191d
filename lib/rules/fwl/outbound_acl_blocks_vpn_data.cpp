#include "rules/fwl/selected_traffic.hpp"

PEERLINT_RULE(fwl_outbound_acl_blocks_vpn_data){
    .code = "FWL008",
    .name = "outbound-acl-blocks-vpn-data",
    .summary = "on an old release the outbound filter drops packets before encryption",
    .level = level::warning,
    .confidence = confidence::medium,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::vpn_endpoint& endpoint, const facts::device_facts& facts, report& out) {
          if (endpoint.on == nullptr || !fwl::filters_clear_packets(facts)) return;
          const auto& list = endpoint.on->access_group_out;
          const auto dropped = fwl::first_dropped(endpoint, list, fwl::way::out, facts);
          if (!dropped) return;
          fwl::found_drop(*dropped, list, endpoint, out)
              .why(
                  "before 12.3(8)T the outbound list sees the packet before it is encrypted: this "
                  "router starts no IKE for it, and answers through a tunnel that stands are "
                  "dropped")
              .help("in {}, above the first deny that matches: {}", list.value,
                    fwl::permits(*dropped, fwl::way::out));
        },
};
