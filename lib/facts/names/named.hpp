#pragma once

#include <algorithm>
#include <string_view>
#include <vector>

namespace peerlint::facts {

/// The object of that name; null when there is none.
template <class Object>
[[nodiscard]] const Object* find_named(const std::vector<Object>& list, std::string_view name) {
  const auto at = std::find_if(list.begin(), list.end(),
                               [&](const Object& one) { return one.name.value == name; });
  return at == list.end() ? nullptr : &*at;
}

}  // namespace peerlint::facts
