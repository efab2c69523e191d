#pragma once

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace peerlint::facts {

/// The object of that name; null when there is none.
template <class Object>
[[nodiscard]] const Object* find_named(const std::vector<Object>& list, std::string_view name) {
  const auto at = std::find_if(list.begin(), list.end(),
                               [&](const Object& one) { return one.name.value == name; });
  return at == list.end() ? nullptr : &*at;
}

/// The objects of a list by their names, where many are asked for. Points into the list.
template <class Object>
class by_name {
 public:
  explicit by_name(const std::vector<Object>& list) {
    objects_.reserve(list.size());
    for (const auto& one : list) objects_.try_emplace(one.name.value, &one);
  }

  /// The first object of that name; null when there is none.
  [[nodiscard]] const Object* find(std::string_view name) const {
    const auto at = objects_.find(name);
    return at == objects_.end() ? nullptr : at->second;
  }

 private:
  std::unordered_map<std::string_view, const Object*> objects_;
};

}  // namespace peerlint::facts
