#include "facts/references.hpp"

#include <set>
#include <utility>

namespace peerlint::facts {
namespace {

void collect_definitions(const model::device& device, std::vector<definition>& into) {
  for (const auto& set : device.transform_sets)
    into.push_back({object::transform_set, set.name.value, set.name.at});
  for (const auto& list : device.access_lists)
    into.push_back({object::access_list, list.name.value, list.name.at});
  for (const auto& map : device.crypto_maps)
    if (!map.entries.empty() && !map.ipv6)
      into.push_back({object::crypto_map, map.name.value, map.name.at});
}

void collect_uses(const model::device& device, std::vector<use>& into) {
  for (const auto& map : device.crypto_maps)
    for (const auto& entry : map.entries) {
      for (const auto& name : entry.transform_sets)
        into.push_back({object::transform_set, name.value, name.at, entry.header.at});
      // Of a map for IPv6 the list is one for IPv6.
      if (entry.match_address.is_set() && !map.ipv6)
        into.push_back({object::access_list, entry.match_address.value, entry.match_address.at,
                        entry.header.at});
    }
  for (const auto& on : device.interfaces)
    if (on.crypto_map.is_set())
      into.push_back({object::crypto_map, on.crypto_map.value, on.crypto_map.at, on.header.at});
}

// IOS has some objects without a line of configuration.
bool exists_by_itself(const use& what) {
  return what.kind == object::transform_set && what.name == "default";
}

}  // namespace

references references_of(const model::device& device) {
  references made;
  collect_definitions(device, made.definitions);
  collect_uses(device, made.uses);
  std::set<std::pair<object, std::string_view>> defined;
  for (const auto& one : made.definitions) defined.emplace(one.kind, one.name);
  for (const auto& one : made.uses) {
    made.used.emplace(one.kind, one.name);
    if (!defined.contains({one.kind, one.name}) && !exists_by_itself(one))
      made.undefined.push_back({one});
  }
  for (const auto& one : made.definitions)
    if (!made.is_used(one.kind, one.name)) made.idle.push_back({one});
  return made;
}

}  // namespace peerlint::facts
