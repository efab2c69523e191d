#pragma once

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include <peerlint/model/device.hpp>
#include "failover/eem/applet_run.hpp"
#include "session/session.hpp"

namespace peerlint::failover {

/// The device in one way through an applet: the one it started from, until a line changes it.
/// Copies share what they have in common.
class device_state {
 public:
  explicit device_state(const model::device& start) : start_(&start) {}

  [[nodiscard]] const model::device& now() const { return copy_ ? *copy_ : *start_; }
  /// Null while nothing was entered.
  [[nodiscard]] std::shared_ptr<const model::device> copy() const { return copy_; }
  /// To be edited by this way alone.
  [[nodiscard]] model::device& edited();

  friend bool operator==(const device_state& a, const device_state& b) {
    return a.copy_ == b.copy_ && a.start_ == b.start_;
  }

 private:
  const model::device* start_;
  std::shared_ptr<model::device> copy_;
};

/// The CLI session that an applet opens: a mode machine. A value, so that a run can go two ways.
class cli_session {
 public:
  [[nodiscard]] cli_mode mode() const;
  /// Commands that would ask for names do not: `file prompt quiet`.
  void be_quiet(bool how) { quiet_ = how; }

  /// Enters the command of an action, and says in `into` what came of it. `pattern` is the prompt
  /// that the action waits for, if not the usual one.
  void enter(run_action& into, const model::eem_text* pattern, device_state& device);

  /// The name behind `event manager run`, when the last command was that.
  [[nodiscard]] const std::string& applet_to_run() const { return applet_to_run_; }
  /// The line that opened the mode; "" in global configuration and outside.
  [[nodiscard]] std::string_view header() const {
    return headers_.empty() ? std::string_view() : std::string_view(headers_.back());
  }
  /// Somebody else has changed the device.
  void forget_device() { live_.reset(); }

  friend bool operator==(const cli_session& a, const cli_session& b);

 private:
  void enter_exec(run_action& into, const std::string& line, bool privileged);
  void carry_out(run_action& into, const exec_reading& read, const std::string& line);
  void enter_do(run_action& into, const std::string& line);
  void enter_line(run_action& into, const std::string& line, device_state& device);
  void take(run_action& into, session::entered& result, const command::statement& line);
  void refuse(run_action& into, const session::entered& result, const command::statement& line);
  void note_names(run_action& into, const std::string& line, const device_state& device) const;
  void follow_prompt(run_action& into, const model::eem_text* pattern, const model::device& device);
  void note_quiet(const run_action& of, std::string_view line);
  [[nodiscard]] session::session& live(device_state& device);

  cli_mode::kinds place_ = cli_mode::kinds::user;
  cli_mode::kinds after_answer_ = cli_mode::kinds::user;
  std::vector<session::frame> stack_;  // in configuration mode
  std::vector<std::string> headers_;   // the lines that opened the modes of the stack but the first
  bool quiet_ = false;
  std::string applet_to_run_;
  std::shared_ptr<session::session> live_;  // stands where stack_ says, in this device:
  const model::device* live_in_ = nullptr;
};

}  // namespace peerlint::failover
