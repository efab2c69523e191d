#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace peerlint::session {

/// Makes one hash of several values: `hash_of(a, b, c)`.
template <class... Values>
[[nodiscard]] std::size_t hash_of(const Values&... values) {
  std::size_t seed = 0;
  const auto mix = [&](std::size_t value) {
    seed ^= value + 0x9e3779b97f4a7c15U + (seed << 6U) + (seed >> 2U);
  };
  (mix(std::hash<Values>{}(values)), ...);
  return seed;
}

/// Remembers where the objects of a list stand, so that a list of a hundred thousand is not
/// searched for every line. It learns of objects that are added at the end by itself; whoever takes
/// one out, inserts one before others or changes its key calls `forget`.
class lookup {
 public:
  /// The first object that `is` picks; the list's size when there is none. Objects that `is` picks
  /// must have the hash `wanted` by `hash`.
  template <class Object, class Hash, class Predicate>
  std::size_t find(const std::vector<Object>& list, std::size_t wanted, Hash hash, Predicate is) {
    if (list.size() < known_) forget();
    for (; known_ < list.size(); ++known_) first_.try_emplace(hash(list[known_]), known_);
    const auto found = first_.find(wanted);
    if (found == first_.end()) return list.size();
    if (is(list[found->second])) return found->second;
    // Another object has the same hash.
    return static_cast<std::size_t>(std::find_if(list.begin(), list.end(), is) - list.begin());
  }

  /// For objects with a name.
  template <class Object>
  std::size_t named(const std::vector<Object>& list, std::string_view name) {
    return find(
        list, hash_of(name),
        [](const Object& one) { return hash_of(std::string_view(one.name.value)); },
        [&](const Object& one) { return one.name.value == name; });
  }

  void forget() {
    first_.clear();
    known_ = 0;
  }

 private:
  std::unordered_map<std::size_t, std::size_t> first_;  // position by hash
  std::size_t known_ = 0;
};

/// The lists of a device that may be long.
struct lookups {
  struct entries {
    lookup by_content;
    lookup by_sequence;
  };

  lookup interfaces;
  lookup transform_sets;
  lookup isakmp_keys;
  lookup static_routes;
  lookup access_lists;
  std::unordered_map<std::size_t, entries> access_list_entries;  // by the position of the list

  void forget() { *this = {}; }
};

}  // namespace peerlint::session
