#include <utility>

#include "failover/eem/cli_session.hpp"
#include "failover/eem/cli_words.hpp"
#include "failover/eem/known_modes.hpp"

// Commands at `>` and `#`, and behind `do`.
namespace peerlint::failover {
namespace {

using places = cli_mode::kinds;

}  // namespace

void cli_session::enter_exec(run_action& into, const std::string& line, bool privileged) {
  auto read = read_exec(line, privileged);
  const auto at = structure::next_word(line, 0);
  const auto& word = first_word(line);
  if (read.is == exec_reading::kinds::ambiguous) {
    failover::refuse(into, refusal::kinds::ambiguous, in_quotes(word) + " means several commands",
                     at, std::move(read.candidates));
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
    failover::refuse(into, refusal::kinds::needs_enable,
                     in_quotes(read.head) + " is for privileged users", at);
  } else if (of_configuration > 0 && !structure::same_word(word, "do")) {
    failover::refuse(into, refusal::kinds::needs_configuration,
                     in_quotes(word) + " is no EXEC command: it belongs into configuration mode",
                     at, {}, {"config"});
  } else if (auto modes = modes_that_take(statement, 0); !modes.empty() &&
                                                         !structure::same_word(word, "do") &&
                                                         !structure::same_word(word, "end")) {
    failover::refuse(into, refusal::kinds::wrong_mode, in_quotes(word) + " is no EXEC command", at,
                     {}, std::move(modes));
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
    failover::refuse(into, refusal::kinds::ambiguous,
                     in_quotes(first_word(command)) + " means several commands", at,
                     read.candidates);
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

}  // namespace peerlint::failover
