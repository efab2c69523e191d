#include "rules/fwl/dropped_traffic.hpp"
#include "rules/fwl/transforms.hpp"

PEERLINT_RULE(fwl_outside_acl_blocks_esp){
    .code = "FWL003",
    .name = "outside-acl-blocks-esp",
    .summary = "the filter of an interface lets the IKE of a peer in and drops its ESP",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const model::interface& on, const facts::device_facts& facts, report& out) {
          using enum facts::peer_traffic;
          const auto all = fwl::pick(on, facts, esp, [&](const auto& one) {
            return fwl::is_dropped(one, esp) && !fwl::is_dropped(one, ike) &&
                   fwl::uses_esp(*one.endpoint, facts) &&
                   facts::needs_nat_t(one, facts) != net::truth::yes;
          });
          if (all.peers.empty()) return;
          const auto& first = all.first();
          auto& made = fwl::found_drop(all, esp, "ESP", facts, out);
          // Behind a static NAT a peer has a public address, and its ESP comes in UDP.
          const bool may_come_in_udp =
              !fwl::is_dropped(first, nat_t) && !facts.device.ipsec.udp_encapsulation.is_off();
          if (may_come_in_udp || facts::needs_nat_t(first, facts) == net::truth::unknown)
            made.at_most(level::warning);
          made.why(
                  "the tunnel comes up and carries nothing: `show crypto ipsec sa` counts encaps "
                  "and no decaps{}",
                  may_come_in_udp ? ", unless a NAT is on the way and ESP comes in UDP 4500" : "")
              .help("in {}, above the first deny that matches: {}", on.access_group_in.value,
                    fwl::permits(all, {esp}));
        },
};
