#include "session/secret_notes.hpp"

#include <algorithm>
#include <string_view>
#include <unordered_set>
#include <utility>

namespace peerlint::session {
namespace {

// Sorts the spans; those that overlap or touch become one.
std::vector<span> merged(std::vector<span> secrets) {
  std::sort(secrets.begin(), secrets.end());
  std::vector<span> made;
  for (const auto& each : secrets) {
    if (each.size == 0) continue;
    if (!made.empty() && each.begin <= made.back().end())
      made.back() = join(made.back(), each);
    else
      made.push_back(each);
  }
  return made;
}

}  // namespace

void secret_notes::add(std::vector<span>& into, span line,
                       const std::vector<structure::stretch>& found) const {
  for (const auto& each : found)
    into.push_back({number_, line.begin + static_cast<std::uint32_t>(each.begin),
                    static_cast<std::uint32_t>(each.end - each.begin)});
}

void secret_notes::note(const command::statement& line, const entered& result) {
  certain_.insert(certain_.end(), result.secrets.begin(), result.secrets.end());
  const bool understood = result.kind == entered::kinds::modelled && !result.holds_text;
  if (!understood) {
    const auto found = finder_.find_misspelt(line.line);
    if (found.empty()) return;
    add(all_, line.whole(), found);
  }
  add(certain_, line.whole(), structure::find_secrets({line.line, line.all_words(), line.rare}));
}

void secret_notes::note_others(const structure::document& document,
                               const structure::capture& capture) {
  using structure::line_kind;
  bool in_private_key = false;
  for (auto i = capture.first; i < capture.last; ++i) {
    const auto& line = document.lines[i];
    const auto content = structure::content(text_, line);
    if (content.starts_with("-----"))
      in_private_key = content.starts_with("-----BEGIN ") && content.ends_with("PRIVATE KEY-----");
    else if (in_private_key)
      all_.push_back({number_, line.content, line.content_size});
    if (line.kind == line_kind::command || line.kind == line_kind::blank ||
        line.kind == line_kind::blob)
      continue;
    auto size = line.size;
    if (size > 0 && text_.clean()[line.begin + size - 1] == '\n') --size;
    add(all_, {number_, line.begin, size},
        finder_.find_misspelt(text_.clean().substr(line.begin, size)));
  }
}

void secret_notes::note_repeated(std::span<const unplaced_line> lines) {
  constexpr std::size_t shortest = 6;  // others may be any word
  if (lines.empty()) return;
  std::unordered_set<std::string_view> known;
  for (const auto& each : certain_) {
    const auto secret = text_.clean().substr(each.begin, each.size);
    if (secret.size() >= shortest) known.insert(secret);
  }
  for (const auto& line : lines)
    for (const auto word : line.words)
      if (known.contains(word))
        all_.push_back({number_, static_cast<std::uint32_t>(word.data() - text_.clean().data()),
                        static_cast<std::uint32_t>(word.size())});
}

void secret_notes::give(reading& to) {
  all_.insert(all_.end(), certain_.begin(), certain_.end());
  const auto append = [](std::vector<span>& into, std::vector<span> more) {
    into.insert(into.end(), more.begin(), more.end());
  };
  append(to.secrets, merged(std::move(all_)));
  append(to.certain_secrets, merged(std::move(certain_)));
}

}  // namespace peerlint::session
