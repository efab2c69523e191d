#include "facts/path/ace_words.hpp"
#include "rules/acl/line_place.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules::acl {

bool is_reversed(const line_place& at) {
  using kinds = facts::network_place::kinds;
  return at.source.is == kinds::outside &&
         (at.destination.is == kinds::connected || at.destination.is == kinds::own);
}

/// The list has a line for the right way as well.
bool has_both_ways(const line_place& at, const facts::device_facts& facts) {
  const auto* filter = facts.filters.named(at.entry->match_address.value);
  return filter->flows.decide(net::mirrored(at.one())).permitted != net::truth::no;
}

void tell_reversed(const line_place& at, const facts::device_facts& facts, report& out) {
  const auto family = net::address_family::ipv4;
  const auto local = net::to_text(at.packets->destination, family);
  auto& made = out.at(at.line->line.at, "source and destination are the wrong way round");
  made.label("{} never leaves by {}", net::to_text(at.one()), at.on->name.value)
      .related(at.destination.by->name.at, "{} is here", local)
      .related(at.on->crypto_map.at, "{} lies behind the map",
               net::to_text(at.packets->source, family))
      .related(at.entry->match_address.at, "of {}", name_of(*at.entry));
  if (has_both_ways(at, facts))
    made.at_most(level::note)
        .why(
            "a crypto list is written as packets leave, and holds for those that come back as "
            "well: this line is never used")
        .help("remove the line, on both ends");
  else
    made.why(
            "a crypto list is written as packets leave, from the local network to the remote one: "
            "no packet matches, no IKE starts, and the traffic of {} leaves in clear text",
            local)
        .help("{}", facts::mirrored_line(*at.line));
}

}  // namespace peerlint::rules::acl

PEERLINT_RULE(acl_source_destination_reversed){
    .code = "ACL012",
    .name = "source-destination-reversed",
    .summary = "a crypto access list permits from the remote network to the local one",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          if (acl::translates_destinations(facts.device)) return;
          for (const auto& at : facts.line_places()) {
            if (!acl::is_reversed(at)) continue;
            acl::tell_reversed(at, facts, out);
          }
        },
};
