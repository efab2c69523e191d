#pragma once

#include <vector>

#include "failover/difference.hpp"
#include "failover/eem/applet_run.hpp"

namespace peerlint::failover {

/// What a run does to the configuration. Made by writing the device: not for every run of a check.
struct run_changes {
  std::vector<config_change> certain;  ///< whichever way it goes
  std::vector<config_change> maybe;    ///< on some ways only
  /// Those of `certain` that stay when the opposite of its event has come and the applets that it
  /// starts have run; all of them where nothing is started by it.
  std::vector<config_change> not_undone;
  std::vector<const model::eem_applet*> undone_by;  ///< in the device of the run
};
[[nodiscard]] run_changes changes_of(const applet_run& of);

}  // namespace peerlint::failover
