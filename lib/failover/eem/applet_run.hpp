#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <peerlint/model/device.hpp>
#include <peerlint/span.hpp>
#include "command/table.hpp"
#include "facts/names/references.hpp"
#include "failover/eem/exec_commands.hpp"
#include "failover/eem/expansion.hpp"
#include "session/edit.hpp"

namespace peerlint::failover {

/// Whether an action runs. `maybe` hangs on what only the router knows while the applet runs.
enum class reach : std::uint8_t { no, maybe, yes };

/// How a run ends.
enum class ending : std::uint8_t {
  done,       ///< behind its last action, or at `exit`
  maxrun,     ///< the time of the event is up
  aborted,    ///< an action fails, and the applet with it: a variable that is not set
  budget,     ///< it goes on for ever, or starts itself again and again
  undecided,  ///< what it does hangs on what only the router knows
};

/// Where the CLI session of an applet is. It opens at `>` with the first command.
struct cli_mode {
  enum class kinds : std::uint8_t {
    user,           ///< `>`
    privileged,     ///< `#`
    configuration,  ///< `mode` says which
    answering,      ///< a command has asked, and waits for the answer
    foreign,        ///< a shell or another router: what is entered there is no IOS
    closed,
  };
  kinds is = kinds::user;
  command::mode_id mode = 0;

  friend bool operator==(const cli_mode&, const cli_mode&) = default;
};

/// "exec", "privileged", "config", "interface" …
[[nodiscard]] std::string_view to_text(const cli_mode& of);

/// What became of a command.
enum class outcome : std::uint8_t {
  none,           ///< the action enters no command
  exec,           ///< EXEC mode took it
  configuration,  ///< configuration mode took it: `edits`
  moved,          ///< `exit`, `end`, `configure terminal`, `enable`: only the mode changed
  recognised,     ///< IOS has it, peerlint does not know what it does
  answer,         ///< it answers the question of the command before
  depends,        ///< its first words come from the router
  unknown,        ///< no command that peerlint knows, in no mode: it may be one
  refused,        ///< `refused` says why
};

/// Why a router does not take a command.
struct refusal {
  enum class kinds : std::uint8_t {
    needs_enable,         ///< EXEC has it for privileged users only
    needs_configuration,  ///< it is no EXEC command, but one of configuration mode
    exec_without_do,      ///< an EXEC command in configuration mode
    wrong_mode,           ///< another mode has it; `modes` names some
    ambiguous,            ///< `candidates`
    syntax,               ///< the command is known, what stands behind it is not what it takes
    value,                ///< out of its range, or not to be had in this device
    closed,               ///< the session was closed by `exit`
  };
  kinds why = kinds::syntax;
  std::string says;                            ///< "expected …, found …"
  span word;                                   ///< at fault, in the file
  std::vector<std::string_view> candidates{};  ///< of an ambiguous word
  std::vector<std::string_view> modes{};       ///< that have the command
};

/// A name in a command that nobody defines when the command is entered.
struct undefined_name {
  facts::object kind = facts::object::access_list;
  std::string name;
  span at;                   ///< in the file
  std::string_view command;  ///< that names it: "match address"
};

/// One action as it runs. An action in a loop has one for every command that it comes to be.
struct run_action {
  const model::eem_action* action = nullptr;
  const model::eem_applet* applet = nullptr;  ///< whose action it is: `policy` runs another's
  reach reached = reach::no;
  bool cut = false;  ///< reached no, or maybe, only since the run ended before: the rest tells what
                     ///< it would do otherwise
  std::uint32_t times = 1;
  cli_mode mode;       ///< before it
  expanded_text text;  ///< the command or message, with the values of its variables
  outcome came_to = outcome::none;
  std::string head;     ///< of the command, written out: "ip route", "clear ip nat translation"
  std::string command;  ///< all of it, written out, without `no`; only in configuration mode
  bool by_no = false;
  bool opens = false;                ///< a mode, whatever else it does
  std::vector<session::edit> edits;  ///< `place` tells where their spans stand in the file
  std::optional<refusal> refused;
  std::vector<undefined_name> undefined;
  exec_effect effect = exec_effect::none;
  bool asks = false;                  ///< it asks a question
  std::uint64_t seconds = 0;          ///< how long it usually takes beyond any command
  std::string what;                   ///< what an action that enters no command does: "waits 10 s"
  std::vector<std::string> messages;  ///< that the router logs, as the log has them
  std::uint64_t begins_ms = 0;        ///< estimated, since the event

  [[nodiscard]] bool has_edit(session::edit::kinds what) const;
  /// `no X` of what is not there.
  [[nodiscard]] bool removes_absent() const {
    return by_no && has_edit(session::edit::kinds::no_effect);
  }
  /// It leaves the device as it is, though it could change it, and opens no mode.
  [[nodiscard]] bool is_idle() const { return !opens && has_edit(session::edit::kinds::no_effect); }
  /// Where the line was entered. Without variables that is its place in the file. Else it is a
  /// stretch as long as what was entered, in the action's line if there is room.
  span entered;
  /// The place in the file of a span of `edits` or of an object of the device afterwards that this
  /// action made.
  [[nodiscard]] span place(span at) const;
  /// Where it stands in the file: the whole line.
  [[nodiscard]] span line() const { return action->line.at; }
};

/// What a run met beside commands.
struct incident {
  enum class kinds : std::uint8_t {
    unset_variable,    ///< `name` has no value: neither set, nor of the environment
    unset_yet,         ///< an action sets it, but only later
    unknown_built_in,  ///< `$_name` that IOS is not known to have; `detail`: the one meant
    foreign_built_in,  ///< of a detector that is not the event's
    bad_comparison,    ///< `==` and its like
    not_a_number,      ///< where a number is computed or compared
    bad_pattern,       ///< of `regexp`
    stray_line,        ///< `else`, `end`, `break` … that belongs to nothing
    unclosed_block,
    unknown_label,         ///< of `goto`
    session_closed,        ///< by this action, and later ones enter commands
    asks_without_pattern,  ///< the command asks, and the applet waits until its time is up
    unknown_applet,        ///< `policy` or `event manager run` of what is not there
    not_runnable,          ///< the same of one without `event none`
    runs_itself,           ///< by `policy`, directly or through others
    triggers_itself,       ///< what it says or does is its own event; `detail`: the message
    cut_by_maxrun,         ///< at this action; `sure` false where only the estimate says so
  };
  kinds kind = kinds::unset_variable;
  const model::eem_action* action = nullptr;
  span at;             ///< the place in the file
  std::string name{};  ///< a variable, a label, an applet
  std::string detail{};
  bool sure = true;
};

/// What a run is told of its event beyond what the applet's lines say.
struct run_start {
  std::optional<model::eem_track_state>
      track_state{};  ///< `$_track_state` of an event of any state
};

struct applet_run;

/// All runs of a device, in the order of its applets: for what hangs on other applets.
using all_runs = std::span<const applet_run>;

/// An applet run on paper, from the device as the file makes it or as another run leaves it.
struct applet_run {
  const model::eem_applet* applet = nullptr;
  run_start start{};
  ending ends = ending::done;
  std::vector<run_action> actions;  ///< as they run; those that never do stand last
  std::vector<incident> incidents;
  std::uint64_t least_ms = 0;     ///< by `wait` alone
  std::uint64_t estimate_ms = 0;  ///< of all it does, cut or not
  std::uint64_t maxrun_ms = 0;    ///< 0 without a limit
  const model::device* before = nullptr;
  /// What it certainly leaves where its ways part: one for each, the same for all mostly.
  std::vector<std::shared_ptr<const model::device>> after;
  all_runs all{};  ///< of the device; empty for a run of its own
  /// Applets that a run made: their actions are pointed to.
  std::vector<std::shared_ptr<const model::eem_applet>> made;

  /// The device afterwards; where the ways part the first of them, which may be the one before.
  [[nodiscard]] const model::device& device_after() const {
    return after.empty() || after.front() == nullptr ? *before : *after.front();
  }
  [[nodiscard]] bool is_certain() const { return after.size() <= 1; }
};

}  // namespace peerlint::failover
