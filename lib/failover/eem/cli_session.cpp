#include "failover/eem/cli_session.hpp"

#include <algorithm>
#include <utility>

#include "failover/eem/cli_words.hpp"
#include "failover/eem/computing.hpp"
#include "structure/opaque.hpp"

namespace peerlint::failover {
namespace {

using places = cli_mode::kinds;

std::string trimmed(const std::string& text) {
  constexpr std::string_view blanks = " \t\r\n";
  const auto first = text.find_first_not_of(blanks);
  if (first == std::string::npos) return {};
  return text.substr(first, text.find_last_not_of(blanks) + 1 - first);
}

bool same(const std::vector<session::frame>& a, const std::vector<session::frame>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto& one, const auto& other) {
    return one.mode == other.mode && one.object == other.object && one.part == other.part &&
           one.others.size() == other.others.size();
  });
}

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
    failover::refuse(into, refusal::kinds::closed, "the session was closed before", {0, 0});
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
