#include "command/interpret.hpp"

#include <algorithm>

namespace peerlint::command {
namespace {

std::string with_range(const grammar::terminal_info& terminal) {
  std::string text(terminal.expected);
  if (terminal.has_range())
    text += " (" + std::to_string(terminal.least) + '-' + std::to_string(terminal.most) + ')';
  return text;
}

std::string joined(const std::vector<std::string>& parts) {
  std::string text;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) text += i + 1 == parts.size() ? " or " : ", ";
    text += parts[i];
  }
  return text;
}

constexpr std::string_view end_of_line = "the end of the line";

void add_once(std::vector<std::string>& parts, std::string part) {
  if (!part.empty() && std::find(parts.begin(), parts.end(), part) == parts.end())
    parts.push_back(std::move(part));
}

// What the grammar would have taken at the furthest place, each once, the end of the line last.
std::vector<std::string> expectations(const grammar::syntax& found) {
  std::vector<std::string> parts;
  bool end = false;
  for (const auto* terminal : found.expected) {
    if (terminal == nullptr)
      end = true;
    else
      add_once(parts, with_range(*terminal));
  }
  for (const auto word : found.expected_words) add_once(parts, std::string(word));
  if (end) parts.emplace_back(end_of_line);
  return parts;
}

fault syntax_fault(const grammar::syntax& found, const statement& line) {
  const auto word = structure::next_word(line.line, found.furthest);
  fault problem{fault::kinds::syntax, found.furthest, word.size, expectations(found), {}};
  if (word.size == 0) problem.at = static_cast<std::uint32_t>(line.line.size());
  if (!found.ambiguous.empty()) {
    problem.kind = fault::kinds::ambiguous;
    problem.candidates = found.ambiguous;
  } else {
    problem.candidates = found.expected_words;
  }
  return problem;
}

fault head_fault(mode_id mode, const head_search& search, const statement& line) {
  const auto number = std::min(search.stopped_at, line.words.size());
  fault problem;
  if (number < line.words.size()) {
    problem.at = line.words[number].begin;
    problem.size = line.words[number].size;
  } else {
    problem.at = static_cast<std::uint32_t>(line.line.size());
  }
  if (!search.ambiguous.empty()) {
    problem.kind = fault::kinds::ambiguous;
    problem.candidates = search.ambiguous;
  } else {
    problem.unknown_in.push_back(mode);
  }
  return problem;
}

void take_ranges(const grammar::syntax& found, const statement& line, interpretation& result) {
  for (const auto& capture : found.captures)
    if (capture.out_of_range())
      result.out_of_range.push_back(
          {line.at(capture.begin, capture.size), with_range(*capture.terminal)});
}

// Tries the productions of one head; the furthest fault of all attempts is kept.
bool read_head(const head_match& head, const statement& line, interpretation& result) {
  const auto last = head.words == 0
                        ? line.words[0].begin
                        : line.words[head.words - 1].begin + line.words[head.words - 1].size;
  for (const auto* production : head.row->productions) {
    grammar::syntax found;
    found.captures.reserve(8);
    found.furthest = last;
    const argument_text arguments{line.line, last, line.text, line.begin};
    if (production->read(arguments, line.sign, found, result.command)) {
      result.kind = interpretation::kinds::modelled;
      result.head_words = head.words;
      result.opens = line.sign == polarity::positive ? production->opens : std::string_view{};
      result.abbreviated = head.abbreviated || found.abbreviated;
      result.opaque = std::any_of(found.captures.begin(), found.captures.end(),
                                  [](const auto& capture) { return capture.opaque; });
      take_ranges(found, line, result);
      return true;
    }
    const auto problem = syntax_fault(found, line);
    if (!result.problem || problem.at > result.problem->at)
      result.problem = problem;
    else if (problem.at == result.problem->at)
      for (const auto& part : problem.expected) add_once(result.problem->expected, part);
  }
  return false;
}

bool reaches(const head_match& head, const statement& line, std::uint32_t at) {
  const auto last = line.words[head.words - 1];
  return at < last.begin + last.size;
}

}  // namespace

interpretation interpret(mode_id mode, const statement& line) {
  interpretation result;
  if (line.words.empty()) return result;
  const auto search = command_table::get().search(mode, line.line, line.words);
  for (const auto& head : search.found())
    if (!head.row->productions.empty() && read_head(head, line, result)) {
      result.problem.reset();
      return result;
    }
  for (const auto& head : search.found()) {
    if (!head.row->productions.empty()) continue;
    // Where a production stands for the head, the longer head counts only if the production failed
    // at one of its words: `interface range` is none of `interface`'s arguments.
    if (result.problem && !reaches(head, line, result.problem->at)) continue;
    result.kind = interpretation::kinds::recognised;
    result.recognised_head = head.row->head;
    result.head_words = head.words;
    result.opens = line.sign == polarity::positive ? head.row->opens : std::string_view{};
    result.abbreviated = head.abbreviated;
    result.sure = head.row->sure;
    result.problem.reset();
    return result;
  }
  const bool stuck = !search.ambiguous.empty() || search.count == 0;
  if (!result.problem || (stuck && !search.ambiguous.empty()))
    result.problem = head_fault(mode, search, line);
  return result;
}

std::vector<std::string_view> keywords_for(const fault& problem, const statement& line) {
  auto found = problem.candidates;
  const auto at = std::find_if(line.words.begin(), line.words.end(),
                               [&](structure::word word) { return word.begin >= problem.at; });
  const auto number = static_cast<std::size_t>(at - line.words.begin());
  for (const auto mode : problem.unknown_in) {
    const auto more = command_table::get().keywords_at(mode, line.line, line.words, number);
    found.insert(found.end(), more.begin(), more.end());
  }
  return found;
}

std::string sentence(const fault& problem, const statement& line) {
  const auto word = std::string(line.line.substr(problem.at, problem.size));
  if (problem.kind == fault::kinds::ambiguous) {
    std::string text = "'" + word + "' is ambiguous: ";
    for (std::size_t i = 0; i < problem.candidates.size(); ++i)
      text += (i > 0 ? ", " : "") + std::string(problem.candidates[i]);
    return text;
  }
  std::string text =
      problem.expected.empty() ? "unknown command" : "expected " + joined(problem.expected);
  if (!word.empty()) text += ", found '" + word + "'";
  return text;
}

}  // namespace peerlint::command
