#include "rules/fwl/dropped_traffic.hpp"
#include "rules/fwl/transforms.hpp"

PEERLINT_RULE(fwl_outside_acl_blocks_ah){
    .code = "FWL004",
    .name = "outside-acl-blocks-ah",
    .summary = "the filter of an interface lets the IKE of a peer in and drops its AH",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const model::interface& on, const facts::device_facts& facts, report& out) {
          using enum facts::peer_traffic;
          const auto all = fwl::pick(on, facts, ah, [&](const auto& one) {
            return fwl::is_dropped(one, ah) && !fwl::is_dropped(one, ike) &&
                   fwl::uses_ah(*one.endpoint, facts);
          });
          if (all.peers.empty()) return;
          fwl::found_drop(all, ah, "AH", facts, out)
              .why(
                  "a transform set of this tunnel has AH: the tunnel comes up and carries nothing "
                  "from the peer")
              .help("in {}, above the first deny that matches: {}; or a set without AH",
                    on.access_group_in.value, fwl::permits(all, {ah}));
        },
};
