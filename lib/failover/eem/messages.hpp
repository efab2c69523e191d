#pragma once

#include <string>
#include <vector>

#include "failover/eem/applet_run.hpp"
#include "failover/eem/cli_session.hpp"

namespace peerlint::failover {

/// What the router logs because of an action, as the log has it without its time: `action syslog`,
/// leaving configuration mode, `shutdown`. `cli` is the session behind the action.
[[nodiscard]] std::vector<std::string> messages_of(const run_action& done, const cli_session& cli,
                                                   const model::eem_applet& by);

/// Where the applet is its own event: a message that its pattern finds, an event that it publishes.
/// An event with `ratelimit` does not count.
[[nodiscard]] std::vector<incident> own_triggers(const applet_run& of);

}  // namespace peerlint::failover
