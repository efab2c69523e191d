#include "rules/fwl/selected_traffic.hpp"

PEERLINT_RULE(fwl_set_ip_access_group_blocks_selector){
    .code = "FWL012",
    .name = "set-ip-access-group-blocks-selector",
    .summary = "the filter of a crypto map entry drops all traffic of a line that it protects",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::vpn_endpoint& endpoint, const facts::device_facts& facts, report& out) {
          if (endpoint.entry == nullptr) return;
          const auto look = [&](const model::setting<std::string>& list, fwl::way direction) {
            const auto dropped = fwl::first_dropped(endpoint, list, direction, facts);
            if (!dropped) return;
            fwl::found_drop(*dropped, list, endpoint, out)
                .why(direction == fwl::way::out
                         ? "the filter sees the packets before they are encrypted: the tunnel is "
                           "negotiated, and nothing of this line goes through it"
                         : "the filter sees the packets after they are decrypted: the tunnel comes "
                           "up, and what the peer sends for this line is dropped")
                .help("in {}, above the first deny that matches: {}", list.value,
                      fwl::permits(*dropped, direction));
          };
          look(endpoint.entry->outbound_filter, fwl::way::out);
          look(endpoint.entry->inbound_filter, fwl::way::back);
        },
};
