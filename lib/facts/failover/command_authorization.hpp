#pragma once

#include <algorithm>
#include <string_view>

#include "facts/device_facts.hpp"
#include "facts/failover/eem_commands.hpp"

namespace peerlint::facts {

/// The list that decides which commands a terminal line may enter; null when none does. A list with
/// another name counts where a line names it.
[[nodiscard]] inline const model::aaa_list* command_list(const device_facts& facts) {
  for (const auto& list : facts.device.aaa_lists) {
    if (!std::string_view(list.service).starts_with("authorization commands")) continue;
    if (list.name.value == "default") return &list;
    for (const auto& lines : facts.device.lines)
      if (lines.kind == "vty" &&
          std::any_of(lines.options.begin(), lines.options.end(), [&](const auto& option) {
            return option.text.starts_with("authorization commands") &&
                   option.text.ends_with(' ' + list.name.value);
          }))
        return &list;
  }
  return nullptr;
}

/// Servers decide, and nothing lets a nameless session pass while they answer.
[[nodiscard]] inline bool asks_servers(const model::aaa_list& list) {
  return !list.methods.empty() &&
         (list.methods.front().value.group || list.methods.front().value.name == "tacacs+" ||
          list.methods.front().value.name == "radius");
}

/// The list by which servers are asked about each command of the applet, which has no user name;
/// null when `authorization bypass` or a user of the sessions spares it.
[[nodiscard]] inline const model::aaa_list* list_asked_as_nobody(const model::eem_applet& applet,
                                                                 const device_facts& facts) {
  if (applet.bypass || facts.device.event_manager.session.is_set() || !enters_commands(applet))
    return nullptr;
  const auto* const list = command_list(facts);
  return list != nullptr && asks_servers(*list) ? list : nullptr;
}

}  // namespace peerlint::facts
