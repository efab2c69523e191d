#include "facts/names/references.hpp"

#include <algorithm>
#include <cctype>
#include <iterator>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "facts/names/name_collector.hpp"

namespace peerlint::facts {
namespace {

// IOS has some objects without a line of configuration.
struct built_in {
  object kind;
  std::string_view name;
};
constexpr built_in built_ins[] = {
    {object::transform_set, "default"},
    {object::ipsec_profile, "default"},
    {object::isakmp_keyring, "default"},
    {object::ikev2_proposal, "default"},
    {object::ikev2_policy, "default"},
    {object::ikev2_authorization_policy, "default"},
    {object::aaa_list, "default"},
    {object::zone, "self"},
    {object::zone, "default"},
    {object::class_map, "class-default"},
    // SD-WAN routers have these lists for translation at the edge, and print none of them.
    {object::access_list, "global-list"},
    {object::access_list, "nat-dia-vpn-hop-access-list"},
    {object::interface, "Null0"},
    {object::interface, "NVI0"},
};

bool exists_by_itself(const use& what) {
  return std::any_of(std::begin(built_ins), std::end(built_ins), [&](const built_in& one) {
    return one.kind == what.kind && one.name == what.name;
  });
}

// Finds definitions by their names without regard to letter case.
class names_in_any_case {
 public:
  explicit names_in_any_case(const std::vector<definition>& all) {
    for (const auto& one : all) known_.emplace(key(one.kind, one.name), &one);
  }
  [[nodiscard]] const definition* find(const use& what) const {
    const auto found = known_.find(key(what.kind, what.name));
    return found == known_.end() ? nullptr : found->second;
  }

 private:
  static std::pair<object, std::string> key(object kind, std::string_view name) {
    std::string lower(name);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return {kind, std::move(lower)};
  }

  std::map<std::pair<object, std::string>, const definition*> known_;
};

}  // namespace

references references_of(const model::device& device) {
  references made;
  name_collector names(made);
  collect_isakmp_names(device, names);
  collect_ikev2_names(device, names);
  collect_ipsec_names(device, names);
  collect_interface_names(device, names);
  collect_filter_names(device, names);
  collect_routing_names(device, names);
  collect_tracking_names(device, names);
  collect_event_manager_names(device, names);
  std::vector<std::pair<object, std::string_view>> defined;
  defined.reserve(made.definitions.size());
  for (const auto& one : made.definitions) defined.emplace_back(one.kind, one.name);
  std::sort(defined.begin(), defined.end());
  std::optional<names_in_any_case> other_case;  // few devices name what nobody defines
  for (const auto& one : made.uses) {
    made.used.emplace(one.kind, one.name);
    const std::pair name{one.kind, std::string_view(one.name)};
    if (std::binary_search(defined.begin(), defined.end(), name) || exists_by_itself(one)) continue;
    if (!other_case) other_case.emplace(made.definitions);
    if (const auto* meant = other_case->find(one))
      made.in_other_case.push_back({one, *meant});
    else
      made.undefined.push_back({one});
  }
  for (const auto& one : made.definitions)
    // An interface works whoever names it.
    if (one.kind != object::interface && !made.is_used(one.kind, one.name))
      made.idle.push_back({one});
  return made;
}

}  // namespace peerlint::facts
