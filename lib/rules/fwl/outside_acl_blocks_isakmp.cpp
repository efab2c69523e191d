#include "rules/fwl/dropped_traffic.hpp"

PEERLINT_RULE(fwl_outside_acl_blocks_isakmp){
    .code = "FWL001",
    .name = "outside-acl-blocks-isakmp",
    .summary = "the filter of an interface drops the IKE of a peer",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const model::interface& on, const facts::device_facts& facts, report& out) {
          using enum facts::peer_traffic;
          const auto all =
              fwl::pick(on, facts, ike, [](const auto& one) { return fwl::is_dropped(one, ike); });
          if (all.peers.empty()) return;
          const bool ikev2 = all.first().endpoint->uses_ikev2();
          fwl::found_drop(all, ike, "IKE", facts, out)
              .why(ikev2 ? "SA_INIT of the peer is not heard, nor its answer when this router "
                           "starts: lists of interfaces know no sessions"
                         : "main mode of the peer is not heard, nor its answer when this router "
                           "starts (MM_NO_STATE): lists of interfaces know no sessions")
              .help("in {}, above the first deny that matches: {}", on.access_group_in.value,
                    fwl::permits(all, {ike, esp}));
        },
};
