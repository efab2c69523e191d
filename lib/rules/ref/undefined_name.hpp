#pragma once

#include <algorithm>
#include <string_view>

#include "facts/device_facts.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules::ref {

/// The finding of a name that nobody defines: what all rules of such names say alike.
inline draft& undefined_name(const facts::unresolved& use, const facts::device_facts& facts,
                             report& out) {
  const auto kind = model::to_text(use.kind);
  auto& made = out.at(use.at, "{} {} is not defined", kind, use.name)
                   .label("no {} has this name", kind)
                   .at_most(facts.certainty_of_absence(use.name));
  if (use.section != use.at) made.related(use.section, "used here");
  return made;
}

/// False when the same name is missed further up already: one definition mends all of its uses.
inline bool is_first_miss(const facts::unresolved& use, const facts::device_facts& facts) {
  const auto& all = facts.names.undefined;
  const auto first = std::find_if(all.begin(), all.end(), [&](const auto& one) {
    return one.kind == use.kind && one.name == use.name;
  });
  return first != all.end() && first->at == use.at;
}

}  // namespace peerlint::rules::ref
