#include <algorithm>

#include "rules/rule.hpp"
#include "rules/tun/sole_owner.hpp"

namespace peerlint::rules::p1m {

// The device takes anyone, or calls a name whose address stands in no line: it may be the answer.
inline bool may_answer(const facts::device_facts& of) {
  return std::any_of(of.endpoints.begin(), of.endpoints.end(), [](const auto& end) {
    using kinds = facts::vpn_endpoint::kinds;
    const auto& peers = end.peers;
    return end.kind == kinds::dynamic_entry || end.kind == kinds::virtual_template ||
           peers.empty() || std::any_of(peers.begin(), peers.end(), [](const auto& peer) {
             return !peer.value.address;
           });
  });
}

// Of several tunnels between two routers one is left over: it is not certain which.
inline bool calls_back(const facts::device_facts& of, const endpoint& end) {
  const auto own = end.outer();
  return own && std::any_of(of.endpoints.begin(), of.endpoints.end(), [&](const auto& other) {
           return std::any_of(other.peers.begin(), other.peers.end(),
                              [&](const auto& peer) { return peer.value.address == own; });
         });
}

// A translator may stand for a router behind it.
inline bool may_pass_it_on(const facts::device_facts& of) {
  const auto& device = of.device;
  return !device.nat_statics.empty() || (of.endpoints.empty() && !device.nat_rules.empty());
}

// Another peer of the section, or another interface that carries its map, has found that device.
inline bool is_answered(const endpoint& end, std::size_t by, const facts::fleet_facts& fleet) {
  return std::any_of(fleet.tunnels.begin(), fleet.tunnels.end(), [&](const auto& one) {
    for (const auto* way : {&one.a_to_b, &one.b_to_a})
      if (way->responder.device == by && way->initiator.device == end.device &&
          (end.entry != nullptr ? way->initiator.entry == end.entry
                                : way->initiator.tunnel == end.tunnel))
        return true;
    return false;
  });
}

}  // namespace peerlint::rules::p1m

PEERLINT_RULE(p1m_one_side_has_no_reciprocal_entry){
    .code = "P1M011",
    .name = "one-side-has-no-reciprocal-entry",
    .summary = "a router calls another one, which has no section for it",
    .confidence = confidence::medium,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::fleet_facts& fleet, report& out) {
          for (const auto& lone : fleet.lone) {
            if (!lone.called_device) continue;
            const auto& end = lone.end;
            const auto& called = *fleet.devices[*lone.called_device];
            if (!called.read.whole || !fleet.of(end).read.whole || p1m::may_answer(called) ||
                p1m::may_pass_it_on(called) || p1m::calls_back(called, end) ||
                p1m::is_answered(end, *lone.called_device, fleet))
              continue;
            const auto own = end.outer() ? net::to_text(*end.outer()) : std::string("it");
            auto& made = out.at(end.peer_at, "{} calls {}, which has no section for {}",
                                end.device_name, lone.called, own);
            made.label("{} calls nobody at {}", lone.called, own)
                .at_most(tun::certainty_of_owner(end.peer, fleet))
                // A router without any tunnel may be of another network.
                .at_most(called.endpoints.empty() ? confidence::low : confidence::medium)
                .related(end.address_at, "the address of {}", end.device_name)
                .related(called.device.hostname.at, "this router has the address that is called");
            made.why(called.endpoints.empty()
                         ? "no crypto map is applied there and no tunnel protected: IKE does not "
                           "listen, and nothing answers"
                         : "phase 1 may run; then no section is found for the peer: \"peer address "
                           "not found\", error 32")
                .help("on {}: a section that calls {} and mirrors {} of {}", lone.called, own,
                      end.object, end.device_name);
          }
        },
};
