#include "facts/path/flow_filtering.hpp"
#include "rules/fwl/dropped_traffic.hpp"

namespace peerlint::rules::fwl {

// The line that lets IKE in from port 500 only.
const model::access_list_entry* only_from_500(const peer_filtering& one) {
  if (one.permitted(peer_traffic::ike) != net::truth::unknown) return nullptr;
  auto from_500 = one.flow(peer_traffic::ike);
  from_500.packets.source_ports = net::number_set::of(500);
  auto from_others = one.flow(peer_traffic::ike);
  from_others.packets.source_ports = net::number_set::other_than(500);
  const auto good = facts::decide(*one.filter, from_500);
  return good.permitted == net::truth::yes &&
                 facts::decide(*one.filter, from_others).permitted == net::truth::no
             ? good.line
             : nullptr;
}

}  // namespace peerlint::rules::fwl

PEERLINT_RULE(fwl_isakmp_filter_on_source_port){
    .code = "FWL007",
    .name = "isakmp-filter-on-source-port",
    .summary = "the filter of an interface lets IKE in from source port 500 only",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const model::interface& on, const facts::device_facts& facts, report& out) {
          const auto all = fwl::pick(on, facts, facts::peer_traffic::ike, [](const auto& one) {
            return fwl::only_from_500(one) != nullptr;
          });
          if (all.peers.empty()) return;
          const auto& first = all.first();
          const auto* line = fwl::only_from_500(first);
          auto& made = out.at(line->line.at, "access list {} lets IKE in from source port 500 only",
                              on.access_group_in.value);
          // One peer with an address of its own seldom changes its port.
          if (first.peer != nullptr) made.at_most(level::note);
          made.label("wants the source port, too")
              .related(first.peer == nullptr ? first.endpoint->section : first.peer->at,
                       "the tunnel")
              .why(
                  "a NAT with overload on the way gives IKE another source port: the packets of "
                  "such a peer are dropped, and it hears nothing")
              .help("permit {}", facts::permit_words(facts::peer_traffic::ike,
                                                     first.flow(facts::peer_traffic::ike)));
        },
};
