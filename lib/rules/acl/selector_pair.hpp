#pragma once

#include <string_view>

#include <peerlint/tunnel.hpp>
#include "facts/path/ace_words.hpp"
#include "rules/rule.hpp"

// One code per selector pair: each rule takes the relation that is its own.
namespace peerlint::rules::acl {

inline bool one_contains_the_other(const selector_exchange& line) {
  return line.relation == selector_relation::contained ||
         line.relation == selector_relation::containing;
}

/// The first line of either direction that is the rule's; a pair shows in both, and counts once.
template <class Is>
void first_of(const tunnel& between, Is is, auto tell) {
  for (const auto* direction : {&between.a_to_b, &between.b_to_a})
    for (const auto& line : direction->selectors.found.lines)
      if (is(line)) {
        tell(*direction, line);
        return;
      }
}

/// A finding at the list of the end that answers, with both lines and the packet that only one
/// takes.
inline draft& begin(const exchange& direction, const selector_exchange& line, std::string_view what,
                    report& out) {
  const auto& a = direction.initiator;
  const auto& b = direction.responder;
  const auto& list = b.entry != nullptr ? b.entry->match_address : b.tunnel->tunnel->policy_ipv4;
  auto& made = out.at(list.at, "the crypto access lists of {} and {} {}", a.device_name,
                      b.device_name, what);
  made.label("of {}: no line here mirrors the marked one", b.device_name)
      .related(line.initiator->line.at, "of {}", a.device_name)
      .at_most(direction.selectors.sure)
      .help("on {}: ip access-list extended {} / {}", b.device_name, list.value,
            facts::mirrored_line(*line.initiator));
  if (line.nearest != nullptr)
    made.related(line.nearest->line.at, "the nearest line of {}", b.device_name);
  if (line.against && line.nearest != nullptr)
    made.related(line.against_is_initiators ? line.initiator->line.at : line.nearest->line.at,
                 "{} is of this line only", to_text(*line.against));
  return made;
}

}  // namespace peerlint::rules::acl
