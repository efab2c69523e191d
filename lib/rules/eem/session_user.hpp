#pragma once

#include <algorithm>

#include "facts/device_facts.hpp"

namespace peerlint::rules::eem {

/// The local user as whom applets enter commands; null when there is none of that name.
[[nodiscard]] inline const model::local_user* session_user(const facts::device_facts& facts) {
  const auto& session = facts.device.event_manager.session;
  const auto& users = facts.device.local_users;
  const auto found = std::find_if(users.begin(), users.end(), [&](const auto& one) {
    return session.is_set() && one.name.value == session.value.username;
  });
  return found == users.end() ? nullptr : &*found;
}

}  // namespace peerlint::rules::eem
