#include "command/interpret.hpp"

#include <algorithm>
#include <utility>

#include "command/any_command.hpp"

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
  for (const auto words : found.expected_words)
    for (const auto word : words) add_once(parts, std::string(word));
  if (end) parts.emplace_back(end_of_line);
  return parts;
}

std::uint32_t end_of(const statement& line) { return static_cast<std::uint32_t>(line.line.size()); }

// Where the production stopped.
interpretation::stop stop_of(const grammar::syntax& found, const statement& line) {
  const auto kind = found.ambiguous.empty() ? fault::kinds::syntax : fault::kinds::ambiguous;
  const bool behind_the_end = found.furthest >= line.words.back().end();
  return {kind, behind_the_end ? end_of(line) : found.furthest};
}

fault syntax_fault(const grammar::syntax& found, const statement& line) {
  const auto [kind, at] = stop_of(found, line);
  fault problem{kind, at, structure::next_word(line.line, at).size, expectations(found), {}};
  problem.candidates = found.ambiguous;
  if (kind == fault::kinds::syntax)
    for (const auto words : found.expected_words)
      problem.candidates.insert(problem.candidates.end(), words.begin(), words.end());
  return problem;
}

// Where the table stopped.
interpretation::stop stop_of(const head_search& search, const statement& line) {
  const auto kind = search.is_ambiguous() ? fault::kinds::ambiguous : fault::kinds::unknown;
  const auto number = search.stopped_at;
  return {kind, number < line.words.size() ? line.words[number].begin : end_of(line)};
}

fault head_fault(mode_id mode, const head_search& search, const statement& line) {
  fault problem;
  const auto stopped = stop_of(search, line);
  problem.kind = stopped.kind;
  problem.at = stopped.at;
  if (search.stopped_at < line.words.size()) problem.size = line.words[search.stopped_at].size;
  if (search.is_ambiguous())
    problem.candidates = command_table::get().candidates(search);
  else
    problem.unknown_in.push_back(mode);
  return problem;
}

bool reaches(const head_match& head, const statement& line, std::uint32_t at) {
  return at < line.words[head.words - 1].end();
}

}  // namespace

interpreter::interpreter() : command_(std::make_unique<any_command>()) {}
interpreter::~interpreter() = default;

// The furthest fault of all attempts is kept, with what each of them expected there.
void interpreter::keep(const interpretation::stop& failed, const statement& line,
                       interpretation& result, std::optional<fault>& why) const {
  const bool further = !result.stopped || failed.at > result.stopped->at;
  if (found_.explains) {
    const auto problem = syntax_fault(found_, line);
    if (further)
      why = problem;
    else if (failed.at == result.stopped->at)
      for (const auto& part : problem.expected) add_once(why->expected, part);
  }
  if (further) result.stopped = failed;
}

// Tries the productions of one head.
bool interpreter::read_head(const head_match& head, const statement& line, interpretation& result,
                            std::optional<fault>& why) {
  const auto last = head.words == 0 ? line.words[0].begin : line.words[head.words - 1].end();
  const argument_text arguments{line.line, last, line.text, line.begin};
  for (const auto& production : table_.row(head).productions) {
    found_.begin(last);
    if (!production.what->read(arguments, line.sign, found_, *command_)) {
      keep(stop_of(found_, line), line, result, why);
      continue;
    }
    result.kind = interpretation::kinds::modelled;
    head_ = production.what->head;
    result.head_words = head.words;
    if (line.sign == polarity::positive) result.opens = production.opens;
    result.abbreviated = head.abbreviated || found_.abbreviated;
    for (const auto& capture : found_.captures) {
      result.opaque |= capture.opaque;
      result.out_of_range |= capture.out_of_range();
    }
    return true;
  }
  return false;
}

interpretation interpreter::attempt(mode_id mode, const statement& line,
                                    std::optional<fault>& why) {
  interpretation result;
  if (line.words.empty()) return result;
  found_.words = {line.words.data(), line.words.size()};
  found_.placeholders = line.placeholders();
  const auto search = table_.search(mode, line.line, found_.words);
  for (const auto& head : search.longest_first())
    if (head.is_modelled() && read_head(head, line, result, why)) return result;
  for (const auto& head : search.longest_first()) {
    if (head.is_modelled()) continue;
    // Where a production stands for the head, the longer head counts only if the production failed
    // at one of its words: `interface range` is none of `interface`'s arguments.
    if (result.stopped && !reaches(head, line, result.stopped->at)) continue;
    result.kind = interpretation::kinds::recognised;
    const auto row = table_.row(head);
    result.recognised_head = row.head;
    result.head_words = head.words;
    if (line.sign == polarity::positive) result.opens = row.opens;
    result.abbreviated = head.abbreviated;
    result.sure = row.sure;
    return result;
  }
  if (!result.stopped || search.is_ambiguous()) {
    result.stopped = stop_of(search, line);
    if (found_.explains) why = head_fault(mode, search, line);
  }
  return result;
}

interpretation interpreter::read(mode_id mode, const statement& line) {
  std::optional<fault> unwanted;
  found_.explains = false;
  return attempt(mode, line, unwanted);
}

std::optional<fault> interpreter::explain(mode_id mode, const statement& line) {
  std::optional<fault> why;
  found_.explains = true;
  const auto made = attempt(mode, line, why);
  return made.kind == interpretation::kinds::faulty ? why : std::nullopt;
}

std::string interpreter::written_out(const statement& line) const {
  // The head of a line that begins with a number or an address is no word of it.
  std::string text(head_ == "#" ? std::string_view{} : head_);
  for (const auto& capture : found_.captures) {
    if (!text.empty()) text += ' ';
    if (capture.keyword.empty())
      text += line.line.substr(capture.begin, capture.size);
    else
      text += capture.keyword;
  }
  while (text.ends_with(' ')) text.pop_back();
  return text;
}

std::vector<range_fault> interpreter::out_of_range(const statement& line) const {
  std::vector<range_fault> faults;
  for (const auto& capture : found_.captures)
    if (capture.out_of_range())
      faults.push_back({line.at(capture.begin, capture.size), with_range(*capture.terminal)});
  return faults;
}

fault_place place_of(fault&& problem, const statement& line) {
  const auto at = std::find_if(line.words.begin(), line.words.end(),
                               [&](structure::word word) { return word.begin >= problem.at; });
  return {std::move(problem.candidates), std::move(problem.unknown_in),
          static_cast<std::size_t>(at - line.words.begin())};
}

std::vector<std::string_view> keywords_at(const fault_place& place,
                                          std::span<const std::string_view> words) {
  auto found = place.candidates;
  for (const auto mode : place.unknown_in) {
    const auto more = command_table::get().keywords_behind(mode, words.first(place.words_before));
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
