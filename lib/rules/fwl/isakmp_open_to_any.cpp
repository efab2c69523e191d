#include "facts/path/flow_filtering.hpp"
#include "rules/fwl/dropped_traffic.hpp"

PEERLINT_RULE(fwl_isakmp_open_to_any){
    .code = "FWL010",
    .name = "isakmp-open-to-any",
    .summary = "the filter of an interface lets IKE in from anybody while all peers are known",
    .level = level::note,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const model::interface& on, const facts::device_facts& facts, report& out) {
          const auto all = facts::filtering_on(on, facts);
          const bool all_known = std::all_of(all.begin(), all.end(), [](const auto& one) {
            return one.peer != nullptr && one.peer->value.address;
          });
          if (all.empty() || !all_known) return;
          auto from_any = all.front().flow(facts::peer_traffic::ike);
          from_any.packets.source = net::any_address(net::address_family::ipv4);
          const auto made = facts::decide(*all.front().filter, from_any);
          if (made.permitted != net::truth::yes || made.line == nullptr) return;
          out.at(made.line->line.at, "access list {} lets IKE in from anybody",
                 on.access_group_in.value)
              .label("takes {}", net::to_text(from_any))
              .related(all.front().peer->at, "all peers here have an address")
              .why(
                  "whoever scans the address finds IKE, can try keys in aggressive mode and keep "
                  "the router busy with half-open negotiations")
              .help("{} for each peer, in the place of this line",
                    "permit " + facts::permit_words(facts::peer_traffic::ike,
                                                    all.front().flow(facts::peer_traffic::ike)));
        },
};
