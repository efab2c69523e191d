#include "rules/fwl/dropped_traffic.hpp"

namespace peerlint::rules::fwl {

// A NAT is on the way for certain, or anybody may call, from behind one, too.
bool may_need_nat_t(const peer_filtering& one, const facts::device_facts& facts) {
  if (facts.device.ipsec.udp_encapsulation.is_off()) return false;
  return one.peer == nullptr || facts::needs_nat_t(one, facts) == net::truth::yes;
}

}  // namespace peerlint::rules::fwl

PEERLINT_RULE(fwl_outside_acl_blocks_nat_t){
    .code = "FWL002",
    .name = "outside-acl-blocks-nat-t",
    .summary = "the filter of an interface drops the NAT traversal that a peer needs",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const model::interface& on, const facts::device_facts& facts, report& out) {
          using enum facts::peer_traffic;
          const auto all = fwl::pick(on, facts, nat_t, [&](const auto& one) {
            return fwl::is_dropped(one, nat_t) && !fwl::is_dropped(one, ike) &&
                   fwl::may_need_nat_t(one, facts);
          });
          if (all.peers.empty()) return;
          const auto& first = all.first();
          fwl::found_drop(all, nat_t, "NAT traversal (UDP 4500)", facts, out)
              .why(first.peer == nullptr
                       ? "IKE of a peer behind NAT goes on at port 4500 as soon as the NAT is "
                         "seen: main mode stops at its fifth message (IKEv2: IKE_AUTH)"
                       : "this end has a private address and the peer a public one, so a NAT is "
                         "between them: IKE goes on at port 4500 and nothing of it arrives "
                         "(MM_KEY_EXCH; IKEv2: IKE_AUTH)")
              .help("in {}, above the first deny that matches: {}", on.access_group_in.value,
                    fwl::permits(all, {nat_t}));
        },
};
