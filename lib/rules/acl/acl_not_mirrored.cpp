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

bool one_contains_the_other(const selector_exchange& line) {
  return line.relation == selector_relation::contained ||
         line.relation == selector_relation::containing;
}

/// The line of the direction that fails worst; null when all have their mirror.
const selector_exchange* worst(const exchange& direction) {
  const selector_exchange* found = nullptr;
  for (const auto& line : direction.selectors.found.lines)
    if (misses(line) && (found == nullptr || line.relation > found->relation)) found = &line;
  return found;
}

std::string_view reason(const selector_exchange& line, bool ikev2) {
  if (ikev2)
    return line.relation == selector_relation::disjoint
               ? "IKE_AUTH ends with TS_UNACCEPTABLE for this line: the two ends protect nothing "
                 "in "
                 "common"
               : "IKEv2 narrows the selectors: only what both lines have in common is protected";
  if (one_contains_the_other(line))
    return "one line contains the other: quick mode succeeds only when the narrower end starts, "
           "the "
           "wider one is refused with error 32";
  return "quick mode stops at its first message for this line: the end that answers finds no entry "
         "for the proxies (\"proxy identities not supported\", error 32)";
}

void compare(const exchange& direction, const selector_exchange& line, report& out) {
  const auto& a = direction.initiator;
  const auto& b = direction.responder;
  const bool ikev2 = a.entry->ikev2_profile.is_set() || b.entry->ikev2_profile.is_set();
  const auto& lines = direction.selectors.found.lines;
  const bool others_meet = std::any_of(lines.begin(), lines.end(), [](const auto& other) {
    return other.relation == selector_relation::equal;
  });
  const bool partly =
      one_contains_the_other(line) || (ikev2 && line.relation == selector_relation::overlap);
  auto& made =
      out.at(b.entry->match_address.at, "the crypto access lists of {} and {} are no mirror images",
             a.device_name, b.device_name);
  made.label("of {}: no line here mirrors the marked one", b.device_name)
      .related(line.initiator->line.at, "of {}", a.device_name)
      .at_most(direction.selectors.sure)
      .at_most(partly || others_meet ? level::warning : level::error)
      .at_most(ikev2 ? confidence::medium : confidence::high)
      .why(reason(line, ikev2))
      .help("on {}: ip access-list extended {} / {}", b.device_name, b.entry->match_address.value,
            mirror(*line.initiator));
  if (line.nearest != nullptr)
    made.related(line.nearest->line.at, "the nearest line of {}", b.device_name);
}

}  // namespace acl
}  // namespace peerlint::rules

PEERLINT_RULE(acl_acl_not_mirrored){
    .code = "ACL001",
    .name = "acl-not-mirrored",
    .summary = "the crypto access lists of the two ends are no mirror images",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const tunnel& between, report& out) {
          // A line that only the other end has shows in the other direction.
          const auto* forth = acl::worst(between.a_to_b);
          const auto* back = acl::worst(between.b_to_a);
          if (forth != nullptr)
            acl::compare(between.a_to_b, *forth, out);
          else if (back != nullptr)
            acl::compare(between.b_to_a, *back, out);
        },
};
