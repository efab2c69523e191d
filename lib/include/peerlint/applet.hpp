#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <peerlint/finding.hpp>
#include <peerlint/span.hpp>

namespace peerlint {

/// What is asked of workspace::run_applets.
struct applet_question {
  std::string device;  ///< "" for all of them
  std::string applet;  ///< "" for all of them
  std::string after;   ///< starts from what this applet leaves; "": from the device of the file
};

/// Whether an action runs. `maybe` hangs on what only the router knows while the applet runs.
enum class applet_reach : std::uint8_t { no, maybe, yes };
[[nodiscard]] std::string_view to_text(applet_reach value);

/// How a run ends: behind the last action or at `exit`; when the time of its event is up; when an
/// action fails; never, or again and again; one way or the other, which only the router knows.
enum class applet_ending : std::uint8_t { done, maxrun, aborted, budget, undecided };
[[nodiscard]] std::string_view to_text(applet_ending value);

/// What a command does to the configuration.
struct applet_edit {
  std::string what;  ///< "set", "replaced", "added", "removed", "no_effect"
  std::string text;  ///< the command written out
};

/// One action, with the values of its variables.
struct applet_action {
  std::string label;
  std::string applet;   ///< whose action it is: `policy` runs another's
  std::string mode;     ///< of the CLI session before it: "exec", "privileged", "config" …
  std::string command;  ///< of `cli command` the command, else the action
  std::string what;     ///< what it does, for people
  std::vector<applet_edit> edits;
  std::optional<std::string> refused;  ///< why the router does not take the command
  applet_reach reached = applet_reach::no;
  bool cut = false;         ///< the run has ended before, by its time or by an error
  std::uint32_t times = 1;  ///< that it runs so
  double begins_s = 0;      ///< seconds since the event, estimated
  peerlint::place where;
  std::string line;  ///< its line, secrets masked
};

/// An applet run on paper.
struct applet_trace {
  std::string device;
  std::string file;
  std::string name;
  std::string event;  ///< "track 10 state down"; several are separated by "; "
  applet_ending ends = applet_ending::done;
  std::vector<applet_action> actions;  ///< as they run; those that never do stand last
  std::vector<std::string> changes;    ///< of the configuration: "+ ip route …", "- ip route …"
  std::vector<std::string> maybe_changes;  ///< those that hang on what only the router knows
  std::vector<std::string> not_undone;     ///< lines of `changes` that the opposite event leaves so
  std::vector<std::string> undone_by;      ///< the applets that the opposite event starts
  bool has_opposite = false;               ///< the event has one
  std::vector<std::string> notes;          ///< what the run met: "$x is not set"
  double estimate_s = 0;                   ///< how long it takes
  double maxrun_s = 0;                     ///< how long it may; 0 without a limit
  std::vector<finding> findings;           ///< of a check, those in the applet's lines
};

}  // namespace peerlint
