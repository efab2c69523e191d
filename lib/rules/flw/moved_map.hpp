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

using facts::exits_with;

}  // namespace peerlint::rules::flw
