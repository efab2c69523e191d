#include <algorithm>
#include <utility>

#include "failover/eem/cli_session.hpp"
#include "failover/eem/cli_words.hpp"
#include "failover/eem/known_modes.hpp"
#include "failover/eem/undefined_names.hpp"

// Lines of configuration mode.
namespace peerlint::failover {
namespace {

using places = cli_mode::kinds;

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

}  // namespace

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
    failover::refuse(into, refusal::kinds::value, result.change.reason, {0, 0});
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
  const bool of_exec = exec.is == exec_reading::kinds::known && !exec.head.empty();
  if (result.by_exec && result.kind == kinds::modelled) {
    into.head = exec.head;
    failover::refuse(
        into, refusal::kinds::exec_without_do,
        in_quotes(word) + " is an EXEC command: configuration mode wants 'do' before it", first);
    return;
  }
  if (result.kind == kinds::ambiguous) {
    failover::refuse(into, refusal::kinds::ambiguous, command::sentence(*result.problem, line),
                     {result.problem->at, result.problem->size}, result.problem->candidates);
    return;
  }
  auto modes = modes_that_take(line, mode().mode);
  if (!modes.empty()) {
    auto says = "this mode has no such command; " + std::string(modes.front()) + " has it";
    failover::refuse(into, refusal::kinds::wrong_mode, std::move(says), first, {},
                     std::move(modes));
    return;
  }
  if (of_exec && word.size() > 2 && result.kind == kinds::unknown) {
    into.head = exec.head;
    failover::refuse(
        into, refusal::kinds::exec_without_do,
        in_quotes(word) + " is an EXEC command: configuration mode wants 'do' before it", first);
    return;
  }
  if (result.kind == kinds::syntax_error) {
    failover::refuse(into, refusal::kinds::syntax, command::sentence(*result.problem, line),
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

}  // namespace peerlint::failover
