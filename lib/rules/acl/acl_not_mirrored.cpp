#include <algorithm>

#include "rules/rule.hpp"

namespace peerlint::rules {
namespace acl {

std::string words(const model::ace_address& address) {
  using kinds = model::ace_address::kinds;
  if (address.kind == kinds::any) return "any";
  if (address.kind == kinds::host) return "host " + net::to_text(address.address);
  return net::to_text(address.address) + ' ' + net::to_text(address.wildcard);
}

/// The line that the other end needs.
std::string mirror(const model::access_list_entry& line) {
  return say("permit {} {} {}", line.protocol.value, words(line.destination.value),
             words(line.source.value));
}

bool misses(const selector_exchange& line) {
  return line.relation != selector_relation::equal && line.relation != selector_relation::unknown;
}

}  // namespace acl
}  // namespace peerlint::rules

PEERLINT_RULE(acl_acl_not_mirrored) {
  .code = "ACL001",
  .name = "acl-not-mirrored",
  .summary = "the crypto access lists of the two ends are no mirror images",
  .since = "0.1.0",
  .fix = fix_level::display,
  .check = [](const tunnel& between, report& out) {
    // A list that only the other end makes too long shows in the other direction.
    const auto& lines_a = between.a_to_b.selectors.found.lines;
    const bool here = std::any_of(lines_a.begin(), lines_a.end(), acl::misses);
    const auto& direction = here ? between.a_to_b : between.b_to_a;
    const auto& lines = direction.selectors.found.lines;
    const auto line = std::find_if(lines.begin(), lines.end(), acl::misses);
    if (line == lines.end()) return;
    const auto& a = direction.initiator;
    const auto& b = direction.responder;
    auto& made = out.at(b.entry->match_address.at,
                        "the crypto access lists of {} and {} are no mirror images", a.device_name,
                        b.device_name);
    made.label("of {}: no line here mirrors the marked one", b.device_name)
        .related(line->initiator->line.at, "of {}", a.device_name)
        .at_most(direction.selectors.sure)
        .help("on {}: {}", b.device_name, acl::mirror(*line->initiator));
    if (line->nearest != nullptr)
      made.related(line->nearest->line.at, "the nearest line of {}", b.device_name);
    const bool one_way = line->relation == selector_relation::contained ||
                         line->relation == selector_relation::containing;
    const bool others_meet = std::any_of(lines.begin(), lines.end(), [](const auto& other) {
      return other.relation == selector_relation::equal;
    });
    if (one_way)
      made.at_most(level::warning)
          .why("one end's networks contain the other's: quick mode succeeds only when the narrower "
               "end starts, the wider one is refused with error 32");
    else
      made.why("quick mode stops at its first message: the end that answers finds no entry for the "
               "proxies (\"proxy identities not supported\", error 32)");
    if (others_meet) made.at_most(level::warning);
  },
};
