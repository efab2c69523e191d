#include "failover/eem/cli_session.hpp"

#include <algorithm>
#include <utility>

#include "failover/eem/computing.hpp"
#include "failover/eem/known_modes.hpp"
#include "failover/eem/undefined_names.hpp"
#include "structure/opaque.hpp"
#include "structure/words.hpp"

namespace peerlint::failover {
namespace {

using places = cli_mode::kinds;

std::string trimmed(const std::string& text) {
  constexpr std::string_view blanks = " \t\r\n";
  const auto first = text.find_first_not_of(blanks);
  if (first == std::string::npos) return {};
  return text.substr(first, text.find_last_not_of(blanks) + 1 - first);
}

std::string_view first_word(std::string_view line) {
  return structure::text_of(line, structure::next_word(line, 0));
}

// What stands behind the first words of a line.
std::string_view behind(std::string_view line, std::size_t words) {
  std::uint32_t at = 0;
  for (; words > 0; --words) at = structure::next_word(line, at).end();
  const auto next = structure::next_word(line, at);
  return line.substr(std::min<std::size_t>(next.begin, line.size()));
}

// Only to be read: it stands nowhere.
command::statement statement_of(const std::string& line) { return {line, span::no_text, 0}; }

// The offset of a line of its own in the text that was put together.
std::uint32_t margin(const run_action& of) {
  const auto first = of.text.text().find_first_not_of(" \t\r\n");
  return first == std::string::npos ? 0 : static_cast<std::uint32_t>(first);
}

// Where a line is entered. Values have another length than the variables in the file, but all that
// a session makes has its place in a text: it ends where the text of the action ends at the latest.
span place_to_enter(const run_action& of, const std::string& line) {
  const auto size = static_cast<std::uint32_t>(line.size());
  const auto all = of.text.place(0, static_cast<std::uint32_t>(of.text.text().size()));
  if (!all.exists()) return {span::no_text, 0, size};
  const auto exact = of.text.place(margin(of), size);
  if (exact.size == size) return exact;
  const auto last = all.end() > size ? all.end() - size : 0;
  return {all.text, std::min(all.begin, last), size};
}

bool same(const std::vector<session::frame>& a, const std::vector<session::frame>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto& one, const auto& other) {
    return one.mode == other.mode && one.object == other.object && one.part == other.part &&
           one.others.size() == other.others.size();
  });
}

void say(run_action& into, refusal::kinds why, std::string says, structure::word at,
         std::vector<std::string_view> candidates = {}, std::vector<std::string_view> modes = {}) {
  into.came_to = outcome::refused;
  into.refused = refusal{why, std::move(says), into.text.place(margin(into) + at.begin, at.size),
                         std::move(candidates), std::move(modes)};
}

std::string in_quotes(std::string_view word) { return "'" + std::string(word) + "'"; }

}  // namespace

model::device& device_state::edited() {
  if (!copy_ || copy_.use_count() > 1) copy_ = std::make_shared<model::device>(now());
  return *copy_;
}

cli_mode cli_session::mode() const {
  return {place_, place_ == places::configuration ? stack_.back().mode : command::mode_id{0}};
}

bool operator==(const cli_session& a, const cli_session& b) {
  return a.place_ == b.place_ && a.after_answer_ == b.after_answer_ && a.quiet_ == b.quiet_ &&
         same(a.stack_, b.stack_) && a.headers_ == b.headers_;
}

void cli_session::enter(run_action& into, const model::eem_text* pattern, device_state& device) {
  into.mode = mode();
  applet_to_run_.clear();
  const auto line = trimmed(into.text.text());
  if (place_ == places::closed) {
    say(into, refusal::kinds::closed, "the session was closed before", {0, 0});
    return;
  }
  if (place_ == places::answering) {
    into.came_to = outcome::answer;
    place_ = after_answer_;
    follow_prompt(into, pattern, device.now());
    return;
  }
  if (line.empty() || line.front() == '!') {
    into.came_to = outcome::exec;
  } else if (structure::is_template(first_word(line))) {
    into.came_to = outcome::depends;
  } else if (place_ == places::foreign) {
    into.came_to = outcome::unknown;
    const auto word = first_word(line);
    if (word == "exit" || word == "quit" || word == "logout" || word == "tclquit")
      place_ = places::privileged;
  } else if (place_ == places::configuration) {
    enter_line(into, line, device);
  } else {
    enter_exec(into, line, place_ == places::privileged);
  }
  follow_prompt(into, pattern, device.now());
}

// --- EXEC ----------------------------------------------------------------------------------------

void cli_session::enter_exec(run_action& into, const std::string& line, bool privileged) {
  auto read = read_exec(line, privileged);
  const auto at = structure::next_word(line, 0);
  const auto& word = first_word(line);
  if (read.is == exec_reading::kinds::ambiguous) {
    say(into, refusal::kinds::ambiguous, in_quotes(word) + " means several commands", at,
        std::move(read.candidates));
    return;
  }
  const bool of_users = read.command != nullptr && read.command->for_users;
  if (!privileged && !of_users) read = read_exec(line, true);
  const auto statement = statement_of(line);
  const auto of_configuration = words_of_configuration(statement);
  const bool known = read.is == exec_reading::kinds::known && read.words >= of_configuration;
  if (known && (privileged || read.command->for_users)) {
    carry_out(into, read, line);
  } else if (known) {
    into.head = read.head;
    say(into, refusal::kinds::needs_enable, in_quotes(read.head) + " is for privileged users", at);
  } else if (of_configuration > 0 && !structure::same_word(word, "do")) {
    say(into, refusal::kinds::needs_configuration,
        in_quotes(word) + " is no EXEC command: it belongs into configuration mode", at, {},
        {"config"});
  } else if (auto modes = modes_that_take(statement, 0); !modes.empty() &&
                                                         !structure::same_word(word, "do") &&
                                                         !structure::same_word(word, "end")) {
    say(into, refusal::kinds::wrong_mode, in_quotes(word) + " is no EXEC command", at, {},
        std::move(modes));
  } else {
    into.came_to = outcome::unknown;
  }
}

void cli_session::carry_out(run_action& into, const exec_reading& read, const std::string& line) {
  into.came_to = outcome::exec;
  into.head = read.head;
  into.effect = read.command->effect;
  into.seconds = read.command->seconds;
  into.asks = read.asks;
  switch (read.command->effect) {
    case exec_effect::enter_privileged:
      place_ = places::privileged;
      into.came_to = outcome::moved;
      break;
    case exec_effect::leave_privileged:
      place_ = places::user;
      into.came_to = outcome::moved;
      break;
    case exec_effect::leave:
      place_ = places::closed;
      into.came_to = outcome::moved;
      break;
    case exec_effect::enter_configuration:
      place_ = places::configuration;
      stack_.assign(1, {command::command_table::get().mode("config")});
      headers_.clear();
      live_.reset();
      into.came_to = outcome::moved;
      break;
    case exec_effect::other_session:
      // A script that is named runs and returns.
      if (read.head != "tclsh" || behind(line, 1).empty()) place_ = places::foreign;
      break;
    case exec_effect::run_applet:
      applet_to_run_ = first_word(behind(line, read.words));
      break;
    default:
      break;
  }
}

// `do X`: X as at `#`, and the mode stays.
void cli_session::enter_do(run_action& into, const std::string& line) {
  const std::string command(behind(line, 1));
  const auto read = read_exec(command, true);
  const auto at = structure::next_word(line, structure::next_word(line, 0).end());
  if (read.is == exec_reading::kinds::ambiguous) {
    say(into, refusal::kinds::ambiguous, in_quotes(first_word(command)) + " means several commands",
        at, read.candidates);
  } else if (read.is == exec_reading::kinds::known) {
    const auto stay = place_;
    auto stack = stack_;
    auto headers = headers_;
    carry_out(into, read, command);
    if (place_ == places::foreign) return;
    place_ = stay;
    stack_ = std::move(stack);
    headers_ = std::move(headers);
  } else {
    into.came_to = outcome::unknown;
  }
}

// --- configuration mode --------------------------------------------------------------------------

session::session& cli_session::live(device_state& device) {
  auto& edited = device.edited();
  if (!live_ || live_in_ != &edited) {
    live_ = std::make_shared<session::session>(edited, session::strictness::router, stack_);
    live_in_ = &edited;
  }
  return *live_;
}

void cli_session::enter_line(run_action& into, const std::string& line, device_state& device) {
  if (line == "^Z" || line == "\x1a") {
    place_ = places::privileged;
    into.came_to = outcome::moved;
    return;
  }
  if (structure::same_word(first_word(line), "do")) return enter_do(into, line);
  into.entered = place_to_enter(into, line);
  const command::statement statement(line, into.entered.text, into.entered.begin);
  if (statement.words.empty()) return;
  auto& session = live(device);
  auto result = session.enter(statement);
  if (result.by_exec || result.problem) {
    live_.reset();  // it may have moved
    refuse(into, result, statement);
    return;
  }
  const auto depth = stack_.size();
  const bool leaves = result.change.head == "exit" && depth == 1;
  stack_ = session.stack();
  take(into, result, statement);
  if (leaves || result.ends_configuration) {
    place_ = places::privileged;
    into.came_to = outcome::moved;
    return;
  }
  // The header of a mode that the line opened stands behind those that are still open.
  const auto open = stack_.size() - 1;
  const bool opened =
      stack_.back().header == statement.whole() && open > 0 && into.came_to != outcome::moved;
  headers_.resize(opened ? open - 1 : open);
  note_names(into, line, device);
  into.opens = opened;
  if (opened) headers_.push_back(line);
  note_quiet(into, line);
}

void cli_session::take(run_action& into, session::entered& result, const command::statement& line) {
  using kinds = session::entered::kinds;
  into.by_no = line.sign == command::polarity::no;
  if (result.kind == kinds::recognised || result.kind == kinds::opaque) {
    into.came_to = outcome::recognised;
    into.head = result.recognised_head;
    into.asks = asks_in_configuration(into.head, into.by_no, line.line);
    return;
  }
  into.head = result.change.head;
  if (into.head == "exit" || into.head == "end") {
    into.came_to = outcome::moved;
    return;
  }
  into.command = result.change.text;
  if (result.change.what == session::edit::kinds::refused) {
    say(into, refusal::kinds::value, result.change.reason, {0, 0});
    if (!result.out_of_range.empty()) {
      into.refused->word = into.place(result.out_of_range.front().at);
    }
    return;
  }
  into.came_to = outcome::configuration;
  into.asks = asks_in_configuration(into.head, into.by_no, line.line);
  if (!result.opaque_value) into.edits.push_back(std::move(result.change));
}

void cli_session::refuse(run_action& into, const session::entered& result,
                         const command::statement& line) {
  using kinds = session::entered::kinds;
  const auto first = structure::next_word(line.line, 0);
  const auto word = structure::text_of(line.line, first);
  const auto exec = read_exec(line.line, true);
  const bool of_exec = exec.is == exec_reading::kinds::known && exec.head.size() > 0;
  if (result.by_exec && result.kind == kinds::modelled) {
    into.head = exec.head;
    say(into, refusal::kinds::exec_without_do,
        in_quotes(word) + " is an EXEC command: configuration mode wants 'do' before it", first);
    return;
  }
  if (result.kind == kinds::ambiguous) {
    say(into, refusal::kinds::ambiguous, command::sentence(*result.problem, line),
        {result.problem->at, result.problem->size}, result.problem->candidates);
    return;
  }
  auto modes = modes_that_take(line, mode().mode);
  if (!modes.empty()) {
    say(into, refusal::kinds::wrong_mode,
        "this mode has no such command; " + std::string(modes.front()) + " has it", first, {},
        std::move(modes));
    return;
  }
  if (of_exec && word.size() > 2 && result.kind == kinds::unknown) {
    into.head = exec.head;
    say(into, refusal::kinds::exec_without_do,
        in_quotes(word) + " is an EXEC command: configuration mode wants 'do' before it", first);
    return;
  }
  if (result.kind == kinds::syntax_error) {
    say(into, refusal::kinds::syntax, command::sentence(*result.problem, line),
        {result.problem->at, result.problem->size});
    return;
  }
  into.came_to = outcome::unknown;
}

void cli_session::note_names(run_action& into, const std::string& line,
                             const device_state& device) const {
  if (into.by_no || !into.text.is_known()) return;
  const bool enters = into.has_edit(session::edit::kinds::set) ||
                      into.has_edit(session::edit::kinds::added) ||
                      into.has_edit(session::edit::kinds::replaced);
  if (!enters) return;
  const auto used = names_used(headers_, line);
  if (used.empty()) return;
  const auto now = facts::references_of(device.now());
  for (auto one : used) {
    if (!is_undefined(one, now)) continue;
    one.at = into.text.place(margin(into) + one.at.begin, one.at.size);
    into.undefined.push_back(std::move(one));
  }
}

void cli_session::note_quiet(const run_action& of, std::string_view line) {
  constexpr std::string_view command = "file prompt";
  const auto words = structure::words_of(line);
  const std::size_t from = of.by_no ? 1 : 0;
  if (words.size() < from + 2) return;
  const auto is = [&](std::size_t at, std::string_view keyword) {
    return structure::same_word(structure::text_of(line, words[from + at]), keyword);
  };
  if (!is(0, command.substr(0, 4)) || !is(1, command.substr(5))) return;
  quiet_ = !of.by_no && words.size() > from + 2 && is(2, "quiet");
}

// --- prompts -------------------------------------------------------------------------------------

// A command that asks, or one whose prompt is not the router's own, takes the next command as an
// answer.
void cli_session::follow_prompt(run_action& into, const model::eem_text* pattern,
                                const model::device& device) {
  using effects = exec_effect;
  const bool of_files = into.effect == effects::copy || into.effect == effects::save ||
                        into.effect == effects::remove;
  if (quiet_ && of_files) into.asks = false;
  if (pattern == nullptr || place_ == places::closed) return;
  const auto name = device.hostname.is_set() ? device.hostname.value : std::string("Router");
  const auto prompt = name + (place_ == places::user            ? ">"
                              : place_ == places::configuration ? "(config)#"
                                                                : "#");
  const bool usual = match(pattern->value, prompt).is != regexp_match::kinds::none;
  const bool told = into.came_to == outcome::configuration || into.came_to == outcome::moved ||
                    into.came_to == outcome::refused;
  if (!into.asks && (usual || told)) return;
  after_answer_ = place_;
  place_ = places::answering;
}

}  // namespace peerlint::failover
