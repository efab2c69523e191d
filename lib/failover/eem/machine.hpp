#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "failover/eem/applet_run.hpp"
#include "failover/eem/computing.hpp"
#include "failover/eem/way.hpp"

namespace peerlint::failover {

/// Runs one applet on paper. Ways through it are carried on one action at a time; those that meet
/// become one again.
class machine {
 public:
  machine(const model::eem_applet& applet, const model::device& from, const run_start& start);

  [[nodiscard]] applet_run run() &&;

 private:
  struct end_of_way {
    ending how;
    std::vector<bool> done;
    device_state device;
  };

  // --- machine.cpp: ways ---
  void carry_on(std::size_t number);
  void watch_time(way& of);
  void finish(const way& of, ending how);
  void cut(way& of, ending how);
  std::size_t note(way& of, run_action done);
  void leave_call(way& of);
  void settle();
  void settle_ending();
  void add_never_reached();
  void note_shape(const call& of);
  void tell(way& of, incident::kinds kind, span at, std::string name = {}, std::string detail = {},
            bool sure = true);

  // --- machine_values.cpp: variables ---
  [[nodiscard]] std::optional<eem_value> read(way& of, const named_variable& variable);
  [[nodiscard]] eem_value explain_unset(way& of, const named_variable& variable);
  [[nodiscard]] expanded_text text_of(way& of, const model::eem_text& text);
  [[nodiscard]] std::string said(way& of, const model::eem_text* text);
  [[nodiscard]] std::vector<eem_value> operands_of(way& of);
  void assign(way& of, std::string_view name, eem_value value);
  void forget_assigned(way& of, std::size_t opener);

  // --- machine_verbs.cpp: what actions do ---
  using doing = void (machine::*)(way& of, run_action& into);
  struct verb {
    model::eem_verb is;
    doing run;
  };
  static const std::vector<verb>& verbs();
  void do_cli(way& of, run_action& into);
  void do_messages(way& of, run_action& into);
  void do_mail(way& of, run_action& into);
  void do_router(way& of, run_action& into);
  void do_policy(way& of, run_action& into);
  void do_track(way& of, run_action& into);
  void do_context(way& of, run_action& into);
  void do_info(way& of, run_action& into);
  void do_wait(way& of, run_action& into);
  void do_handle_error(way& of, run_action& into);
  void do_set(way& of, run_action& into);
  void do_counting(way& of, run_action& into);
  void do_computing(way& of, run_action& into);
  void do_regexp(way& of, run_action& into);
  void do_string(way& of, run_action& into);
  void do_gets(way& of, run_action& into);
  void do_nothing(way& of, run_action& into);
  void run_applet(way& of, std::string_view name, span at, run_action& into);

  // --- machine_flow.cpp: which action comes next ---
  [[nodiscard]] truth ask(way& of, run_action& into);
  void do_if(way& of, run_action& into);
  void do_else(way& of, run_action& into);
  void do_while(way& of, run_action& into);
  void do_foreach(way& of, run_action& into);
  void do_end(way& of, run_action& into);
  void do_break(way& of, run_action& into);
  void do_continue(way& of, run_action& into);
  void do_exit(way& of, run_action& into);
  void do_reload(way& of, run_action& into);
  void go_to_label(way& of, const model::eem_text& label);
  void leave_loop(way& of, std::size_t opener);
  void enter_undecided(way& of, std::size_t opener);

  applet_run run_;
  std::vector<way> ways_;
  std::vector<end_of_way> ends_;
  std::vector<bool> happened_;  // by the number of the action: some way that was not cut did it
  std::vector<bool> in_time_;   // the same, for one that was not beyond the estimate
  std::vector<way> forked_;     // by the action that runs
  std::size_t steps_ = 0;
  bool arrived_ = false;  // by a jump to the action that runs
  bool recurs_ = false;   // it runs an applet that runs already
  bool failed_ = false;   // the action that runs read a variable that is not set
};

/// The run of an applet whose event has come, in a device as it is at that moment. Both must
/// outlive it. Never throws for what they hold, and ends within a budget of steps.
[[nodiscard]] applet_run run_applet(const model::eem_applet& applet, const model::device& from,
                                    const run_start& start = {});

/// The time after which IOS ends a run: `maxrun` of the events, 20 s by default; 0 for no limit.
[[nodiscard]] std::uint64_t maxrun_of(const model::eem_applet& applet);

}  // namespace peerlint::failover
