#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "failover/eem/blocks.hpp"
#include "failover/eem/cli_session.hpp"

namespace peerlint::failover {

/// A loop that runs.
struct running_loop {
  std::size_t opener = 0;
  std::shared_ptr<const std::vector<std::string>> items;  ///< of `foreach`
  std::size_t done = 0;                                   ///< of the items
  bool undecided = false;  ///< how often it runs is not known: once stands for all times

  friend bool operator==(const running_loop&, const running_loop&) = default;
};

/// An applet that runs: the first one, or one that it runs by `policy`.
struct call {
  std::shared_ptr<const model::eem_applet> applet;
  std::shared_ptr<const blocks> shape;
  std::size_t next = 0;                ///< the action to come
  std::size_t arrived = blocks::none;  ///< the line of a block that was jumped to
  std::map<std::string, eem_value, std::less<>> variables;
  std::vector<running_loop> loops;
  cli_session cli;
  const model::eem_action* closed_by = nullptr;  ///< the action that left the CLI session
  bool ignores_errors = false;                   ///< `handle-error type ignore` or `warn`

  friend bool operator==(const call&, const call&) = default;
};

/// One way through an applet, as far as it has come. Where a condition hangs on the router, a way
/// becomes two.
struct way {
  std::vector<call> calls;
  device_state device;
  std::uint64_t least_ms = 0;
  std::uint64_t estimate_ms = 0;
  std::vector<bool> done;        ///< by the number of the run's action
  bool cut = false;              ///< the run has ended; the rest tells what it would do
  bool beyond_estimate = false;  ///< it may have ended
  std::map<std::uint32_t, std::string> tracks;             ///< set by `track set`
  std::map<std::string, eem_value, std::less<>> contexts;  ///< of `context save`

  [[nodiscard]] call& now() { return calls.back(); }
  [[nodiscard]] const model::eem_action& action() const {
    return calls.back().applet->actions[calls.back().next];
  }
  [[nodiscard]] bool is_at_end() const {
    return calls.back().next >= calls.back().applet->actions.size();
  }
  void mark(std::size_t number) {
    if (done.size() <= number) done.resize(number + 1);
    done[number] = true;
  }
};

/// Both are at the same action, and go on alike.
[[nodiscard]] bool goes_on_like(const way& a, const way& b);
/// The order in which ways go on: the one that is behind comes first.
[[nodiscard]] bool is_behind(const way& a, const way& b);
/// One way in the place of two: what both have done is done, and the longer time counts.
void join(way& into, const way& other);

}  // namespace peerlint::failover
