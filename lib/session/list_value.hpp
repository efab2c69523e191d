#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "session/placement.hpp"

namespace peerlint::session {

/// A list that is one value: the next line replaces all of it, `no` takes all of it away.
template <class Value>
edit place_list(const context& at, std::vector<located<Value>>& list,
                std::vector<located<Value>> values) {
  if (!at.positive()) values.clear();
  const bool had = !list.empty();
  const span old = had ? list.front().at : span{};
  const bool same = list == values;
  list = std::move(values);
  if (same) return at.done(edit::kinds::no_effect, old);
  if (!at.positive()) return at.done(edit::kinds::removed, old);
  return at.done(had ? edit::kinds::replaced : edit::kinds::set, old);
}

/// Several members of a list on one line: each is added once or, with `no`, taken away; a `no`
/// that names none takes all of them.
template <class Value>
edit place_members(const context& at, std::vector<located<Value>>& list,
                   const std::vector<located<Value>>& values) {
  if (!at.positive() && values.empty()) return place_list(at, list, values);
  auto done = at.done(edit::kinds::no_effect);
  for (const auto& value : values) {
    auto one = place_member(at, list, value);
    if (one.what != edit::kinds::no_effect) done = std::move(one);
  }
  return done;
}

inline std::vector<located<std::string>> owned(
    const std::vector<located<std::string_view>>& names) {
  std::vector<located<std::string>> made;
  made.reserve(names.size());
  for (const auto& name : names) made.push_back(owned(name));
  return made;
}

}  // namespace peerlint::session
