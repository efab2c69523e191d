#pragma once

#include <algorithm>
#include <vector>

#include "facts/failover/applet_commands.hpp"
#include "facts/failover/provider_exit.hpp"
#include "facts/names/named.hpp"
#include "rules/rule.hpp"

// What rules about crypto maps that applets move have in common.
namespace peerlint::rules::flw {

/// `[no] crypto map NAME` in the section of an interface.
[[nodiscard]] inline bool moves_map(const facts::applet_command& command) {
  return !command.interface.empty() && command.begins("cry|pto map") &&
         (command.words.size() == 3 || (command.negated && command.words.size() == 2));
}

/// The exits at which the map stands, now or once an applet has moved it there.
[[nodiscard]] inline std::vector<const facts::provider_exit*> exits_with(
    const model::crypto_map& map, const std::vector<facts::provider_exit>& exits) {
  std::vector<const facts::provider_exit*> all;
  for (const auto& exit : exits)
    if (exit.map == &map || std::any_of(exit.maps.begin(), exit.maps.end(), [&](const auto& line) {
          return line.command.word(2) == map.name.value;
        }))
      all.push_back(&exit);
  return all;
}

}  // namespace peerlint::rules::flw
