#include "structure/captures.hpp"

#include <algorithm>
#include <utility>

namespace peerlint::structure {
namespace {

// IOS shows the first letters of a long name in its prompt.
bool is_prompt_of(std::string_view prompt, std::string_view hostname) {
  constexpr std::size_t shortest_cut = 20;
  if (prompt == hostname) return true;
  return prompt.size() >= shortest_cut && hostname.substr(0, prompt.size()) == prompt;
}

bool has_command(const std::vector<line>& lines, std::size_t first, std::size_t last) {
  return std::any_of(lines.begin() + std::ptrdiff_t(first), lines.begin() + std::ptrdiff_t(last),
                     [](const line& at) { return at.kind == line_kind::command; });
}

}  // namespace

void capture_tracker::split(std::size_t line) {
  captures_.emplace_back();
  current().at.first = line;
  restart_ = none;
}

void capture_tracker::prompt(std::size_t line, std::string_view name) {
  const auto& known = current().at.prompt_name;
  if (known == name) return;
  const bool another =
      known.empty() ? !current().hostname.empty() && !is_prompt_of(name, current().hostname) : true;
  if (another && current().commands) split(line);
  if (another) current().hostname.clear();
  current().at.prompt_name = name;
}

void capture_tracker::rename(std::string_view name) {
  current().at.prompt_name = name;
  current().hostname = name;
}

void capture_tracker::header(std::size_t line) {
  if (pending_ == none) pending_ = line;
}

void capture_tracker::whole_output(std::size_t line) {
  outputs_.push_back({current().at.prompt_name, line, none, false});
}

void capture_tracker::output_ends(std::size_t line, bool complete) {
  if (outputs_.empty() || outputs_.back().last != none) return;
  outputs_.back().last = line;
  outputs_.back().complete = complete;
}

void capture_tracker::command(std::size_t line, bool printed) {
  if (pending_ != none) {
    if (current().commands) split(pending_);
    pending_ = none;
  }
  current().commands = true;
  current().at.running_config |= printed;
  command_before_ = last_command_;
  last_command_ = line;
}

void capture_tracker::start(std::size_t line) {
  // `end`, `enable`, `configure terminal` one after another: the next device begins at the first.
  if (restart_run_ == none || command_before_ != restart_run_) restart_ = line;
  restart_run_ = line;
}

void capture_tracker::end(std::size_t line) {
  restart_ = line + 1;
  restart_run_ = line;
}

void capture_tracker::hostname(std::size_t line, std::string_view name, std::uint32_t indent) {
  const bool restarted = restart_ != none && restart_ > current().at.first;
  if (!current().hostname.empty() && current().hostname != name) {
    if (!restarted && indent > current().hostname_indent) return;
    split(restarted ? restart_ : line);
    current().commands = true;
  }
  current().hostname = name;
  current().hostname_indent = indent;
  restart_ = restart_run_ = none;
}

void capture_tracker::drop_repeated(std::vector<line>& lines) const {
  std::map<std::string_view, const output*> counting;
  for (const auto& one : outputs_) {
    auto& best = counting[one.name];
    const bool longer = best == nullptr || one.last - one.first >= best->last - best->first;
    if (one.complete || ((best == nullptr || !best->complete) && longer)) best = &one;
  }
  const auto silence = [&](std::size_t first, std::size_t last) {
    for (auto i = first; i < last; ++i)
      if (lines[i].kind != line_kind::blank) lines[i].kind = line_kind::noise;
  };
  for (const auto& one : captures_) {
    const auto kept = counting.find(one.at.prompt_name);
    if (kept == counting.end() || !kept->second->complete) continue;
    if (one.at.first < kept->second->first)
      silence(one.at.first, std::min(one.at.last, kept->second->first));
  }
  for (const auto& one : outputs_)
    if (counting[one.name] != &one) silence(one.first, one.last);
}

std::vector<capture> capture_tracker::joined(const std::vector<line>& lines) const {
  std::vector<capture> made;
  std::size_t first = 0;
  for (const auto& one : captures_) {
    if (!has_command(lines, one.at.first, one.at.last)) continue;
    made.push_back(one.at);
    made.back().first = first;
    first = one.at.last;
  }
  if (made.empty()) {
    made.push_back(captures_.front().at);
    made.back().first = 0;
  }
  made.back().last = lines.size();
  return made;
}

std::vector<capture> capture_tracker::take(std::vector<line>& lines,
                                           const std::vector<std::size_t>& unclosed) {
  if (lines.empty()) return {};
  output_ends(lines.size(), false);
  for (std::size_t i = 0; i < captures_.size(); ++i)
    captures_[i].at.last = i + 1 < captures_.size() ? captures_[i + 1].at.first : lines.size();
  drop_repeated(lines);
  auto made = joined(lines);
  auto owner = made.begin();
  for (const auto opener : unclosed) {
    while (opener >= owner->last) ++owner;
    if (lines[opener].kind == line_kind::command) owner->unclosed.push_back(opener);
  }
  return made;
}

}  // namespace peerlint::structure
