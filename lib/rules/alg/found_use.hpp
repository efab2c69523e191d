#pragma once

#include <string_view>

#include "facts/algorithm.hpp"
#include "facts/device_facts.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules::alg {

/// The finding of an algorithm, at the level that the profile gives it; null when it allows it.
/// `what` is the algorithm in words, `missing` the command whose default it is.
inline draft* found_use(const facts::algorithm_use& use, const facts::device_facts& facts,
                        report& out, std::string_view what, std::string_view missing) {
  const auto judged = facts::judge(use.what, facts.assumed.profile);
  if (!judged) return nullptr;
  auto& made = use.implied ? out.at(use.at, "no `{}` line: the default is {}", missing, what)
                           : out.at(use.at, "{} is used", what);
  if (!use.implied) made.related(use.section, "here");
  made.at_most(*judged);
  if (use.idle) made.at_most(level::note).label("nothing uses it yet");
  return &made;
}

}  // namespace peerlint::rules::alg
