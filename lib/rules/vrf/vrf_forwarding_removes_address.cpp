#include <algorithm>

#include "rules/rule.hpp"

namespace peerlint::rules::vrf {

// The interface that the line left, when it still is as the line left it.
const model::interface* left_by(const session::edit& edit, const model::device& device) {
  const auto at = std::find_if(device.interfaces.begin(), device.interfaces.end(),
                               [&](const auto& one) { return one.vrf.line == edit.at; });
  return at == device.interfaces.end() ? nullptr : &*at;
}

// Of a change all lines are known, and so whether an address is entered after this one.
bool is_followed_by_an_address(const session::edit& edit, const facts::device_facts& facts) {
  const auto& edits = facts.read.edits;
  return std::any_of(edits.begin(), edits.end(), [&](const session::edit& later) {
    return edit.at < later.at && !later.by_no &&
           (later.head == "ip address" || later.head == "ip unnumbered");
  });
}

bool is_bare(const model::interface& on) {
  return on.addresses.empty() && !on.dynamic_address.is_set() && !on.unnumbered.is_set() &&
         on.ipv6->addresses.empty();
}

}  // namespace peerlint::rules::vrf

PEERLINT_RULE(vrf_vrf_forwarding_removes_address){
    .code = "VRF006",
    .name = "vrf-forwarding-removes-address",
    .summary = "a VRF is put on an interface after its address, which goes",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const session::edit& edit, const facts::device_facts& facts, report& out) {
          // What a router prints has the VRF first.
          if (edit.lost.empty() || (facts.read.running_config && !facts.read.is_in_change(edit.at)))
            return;
          if (edit.head != "vrf forwarding" && edit.head != "ip vrf forwarding") return;
          // `no` leaves nothing by which the interface could be found.
          const auto* on = vrf::left_by(edit, facts.device);
          const bool bare = edit.by_no ? facts.read.is_in_change(edit.at) &&
                                             !vrf::is_followed_by_an_address(edit, facts)
                                       : on != nullptr && vrf::is_bare(*on);
          if (!bare) return;
          out.at(edit.at, "this line removes the address of {}, and none follows",
                 on == nullptr ? "the interface" : on->name.value)
              .label("a change of the VRF takes the addresses away")
              .related(edit.lost.front(), "removed")
              .why(
                  "the router says \"IPv4 disabled and address(es) removed\": what ran over the "
                  "interface "
                  "stops, IKE, routes and perhaps this very session")
              .help("ip address <address> <mask>, again, after this line");
        },
};
