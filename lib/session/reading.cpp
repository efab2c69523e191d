#include "session/reading.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "command/project_scope.hpp"
#include "session/artifacts.hpp"
#include "session/secret_notes.hpp"

namespace peerlint::session {
namespace {

using structure::line_kind;

// The command lines of a capture, with what the layout tells of each.
class command_lines {
 public:
  command_lines(const structure::document& document, const structure::capture& capture) {
    lines_.reserve(capture.last - capture.first);
    for (auto i = capture.first; i < capture.last; ++i) {
      const auto& line = document.lines[i];
      if (line.kind == line_kind::command && line.content_size > 0) lines_.push_back(&line);
    }
    // A margin of its own, as pasted text often has, is no indentation.
    const auto by_indent = [](const auto* a, const auto* b) { return a->indent < b->indent; };
    const auto [least, most] = std::minmax_element(lines_.begin(), lines_.end(), by_indent);
    indented_ = !lines_.empty() && (*least)->indent < (*most)->indent;
  }

  template <class Visit>
  void each(Visit visit) const {
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      const bool deeper = i + 1 < lines_.size() && lines_[i + 1]->indent > lines_[i]->indent;
      visit(*lines_[i], layout{lines_[i]->indent, indented_, deeper});
    }
  }

 private:
  std::vector<const structure::line*> lines_;
  bool indented_ = false;
};

bool begins_with_crypto(std::string_view line) {
  const auto word = structure::next_word(line, 0);
  static constexpr std::array<std::string_view, 1> crypto{"crypto"};
  const auto text = structure::text_of(line, word);
  return text.size() >= 3 && structure::resolve(text, crypto).is != structure::resolution::none;
}

unplaced_line unplaced(entered& result, const command::statement& line, const source::text& text) {
  unplaced_line made;
  made.in_crypto = begins_with_crypto(line.line.substr(line.words.front().begin)) ||
                   (result.section.exists() && begins_with_crypto(text.clean().substr(
                                                   result.section.begin, result.section.size)));
  made.kind = result.kind;
  made.at = line.whole();
  made.mode = result.mode;
  made.section = result.section;
  made.opens_section = result.opens_unknown_section;
  made.words.reserve(line.words.size());
  for (std::size_t i = 0; i < line.words.size(); ++i) made.words.push_back(line.word(i));
  if (result.problem) {
    made.word = line.at(result.problem->at, result.problem->size);
    made.fault_word = made.word.size > 0
                          ? line.line.substr(result.problem->at, result.problem->size)
                          : line.word(0);
    made.message = command::sentence(*result.problem, line);
    made.place = command::place_of(std::move(*result.problem), line);
  }
  return made;
}

void count(line_counts& counts, entered::kinds kind) {
  ++counts.commands;
  switch (kind) {
    case entered::kinds::modelled:
      ++counts.modelled;
      break;
    case entered::kinds::recognised:
      ++counts.recognised;
      break;
    case entered::kinds::opaque:
      ++counts.opaque;
      break;
    default:
      ++counts.not_understood;
  }
}

// Whether the line is one that the project is about. One that no mode took may have been meant for
// global configuration; one in an unknown section counts as the section's header does.
bool in_scope(const entered& result, const command::statement& line, const source::text& text) {
  static const auto config = command::command_table::get().mode("config");
  const auto& scope = command::project_scope::get();
  if (result.kind == entered::kinds::opaque && result.mode == config) {
    const auto header = text.clean().substr(result.section.begin, result.section.size);
    return scope.has(config, {header, result.section.text, result.section.begin});
  }
  return scope.has(result.mode, line) || (result.problem && scope.has(config, line));
}

// Counts the heads of lines that are not modelled. They are views of the command table, so most
// that are the same stand at the same place.
class recognised_heads {
 public:
  void note(std::string_view head, command::mode_id mode, bool in_scope) {
    auto& counts = counts_[{head.data(), mode}];
    counts.head = head;
    counts.mode = mode;
    ++counts.lines;
    if (in_scope) ++counts.scope;
  }
  void give(std::vector<recognised_head>& to) const {
    for (const auto& [place, one] : counts_) to.push_back(one);
    std::sort(to.begin(), to.end());
    std::vector<recognised_head> sums;
    for (const auto& one : to) {
      if (sums.empty() || sums.back() < one) {
        sums.push_back(one);
        continue;
      }
      sums.back().lines += one.lines;
      sums.back().scope += one.scope;
    }
    to = std::move(sums);
  }

 private:
  struct place {
    const char* head;
    command::mode_id mode;
    bool operator==(const place&) const = default;
  };
  struct hash {
    std::size_t operator()(const place& of) const {
      return std::hash<const void*>{}(of.head) ^ std::size_t{of.mode} * 0x9e3779b97f4a7c15U;
    }
  };
  std::unordered_map<place, recognised_head, hash> counts_;
};

void note(reading& into, recognised_heads& heads, entered&& result, const command::statement& line,
          const source::text& text) {
  count(into.counts, result.kind);
  const bool scope = in_scope(result, line, text);
  if (scope) count(into.scope, result.kind);
  if (result.kind == entered::kinds::recognised || result.kind == entered::kinds::opaque)
    heads.note(result.recognised_head, result.mode, scope);
  if (result.problem) into.unplaced.push_back(unplaced(result, line, text));
  for (auto& fault : result.out_of_range)
    into.refused.push_back(
        {fault.at, std::move(fault.expected), text.clean().substr(fault.at.begin, fault.at.size)});
  using kinds = edit::kinds;
  const auto what = result.change.what;
  const bool usual = what == kinds::none || what == kinds::set || what == kinds::added;
  if (!usual || !result.change.lost.empty() || into.is_in_change(line.whole()))
    into.edits.push_back(std::move(result.change));
}

std::string file_stem(const std::string& file) {
  const auto slash = file.find_last_of('/');
  auto stem = slash == std::string::npos ? file : file.substr(slash + 1);
  const auto dot = stem.find_last_of('.');
  return dot == std::string::npos || dot == 0 ? stem : stem.substr(0, dot);
}

// The text breaks off where a block is never closed, or where the last command of what a router
// printed is no whole command.
span find_cut(const reading& made, const structure::document& document,
              const structure::capture& capture, std::uint32_t number, span last_line, bool ended) {
  if (!capture.unclosed.empty()) {
    const auto& header = document.lines[capture.unclosed.back()];
    return {number, header.content, header.content_size};
  }
  const bool printed = capture.running_config || made.device.version.is_set();
  if (!printed || ended || made.unplaced.empty() || made.unplaced.back().at != last_line) return {};
  const auto& last = made.unplaced.back();
  // Of a keyword that is cut short something is left that begins one.
  if (last.kind == entered::kinds::unknown) return {};
  return last.word.end() == last.at.end() ? last.at : span{};
}

}  // namespace

reading read_device(const source::text& text, std::uint32_t number,
                    const structure::document& document, const structure::capture& capture) {
  reading made;
  made.file = text.name();
  made.text = number;
  made.running_config = capture.running_config;
  if (capture.first < capture.last) {
    const auto& last = document.lines[capture.last - 1];
    const auto begin = document.lines[capture.first].begin;
    made.extent = {number, begin, last.begin + last.size - begin};
  }
  session session(made.device);
  secret_notes secrets(text, number);
  recognised_heads heads;
  bool ended = false;
  bool templated = false;
  span last;
  command_lines(document, capture).each([&](const structure::line& at, const layout& seen) {
    const command::statement line(structure::content(text, at), number, at.content);
    if (line.words.empty()) return;
    auto result = session.enter(line, seen);
    ended |= result.ends_configuration;
    made.script |= result.enters_configuration;
    templated |= result.opaque_value;
    last = line.whole();
    secrets.note(line, result);
    note(made, heads, std::move(result), line, text);
    note_artifacts(made.artifacts, text, at, line);
  });
  made.cut = find_cut(made, document, capture, number, last, ended);
  secrets.note_others(document, capture);
  secrets.note_repeated(made.unplaced);
  secrets.give(made);
  heads.give(made.recognised);
  // What a cut took away is not missing, nor what a template will fill in.
  made.whole = ended || made.device.hostname.is_set() || made.device.version.is_set();
  made.whole &= !made.cut.exists() && !templated;
  made.name = made.device.hostname.is_set()  ? made.device.hostname.value
              : !capture.prompt_name.empty() ? capture.prompt_name
                                             : file_stem(made.file);
  return made;
}

void enter_change(reading& into, const source::text& text, std::uint32_t number,
                  const structure::document& document) {
  session session(into.device, strictness::router);
  secret_notes secrets(text, number);
  recognised_heads heads;
  into.changes.push_back(number);
  const auto before = into.unplaced.size();
  for (const auto& capture : document.captures) {
    // A router does not see how the lines are indented.
    command_lines(document, capture).each([&](const structure::line& at, const layout& /*seen*/) {
      const command::statement line(structure::content(text, at), number, at.content);
      if (line.words.empty()) return;
      auto result = session.enter(line);
      secrets.note(line, result);
      note(into, heads, std::move(result), line, text);
      note_artifacts(into.artifacts, text, at, line);
    });
    secrets.note_others(document, capture);
  }
  secrets.note_repeated(std::span(into.unplaced).subspan(before));
  secrets.give(into);
  heads.give(into.recognised);
}

}  // namespace peerlint::session
