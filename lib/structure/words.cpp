#include "structure/words.hpp"

#include <algorithm>

namespace peerlint::structure {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\t'; }

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool begins_with(std::string_view text, std::string_view start) {
  return text.size() >= start.size() && same_word(text.substr(0, start.size()), start);
}

// Bounded, so that a line of openers alone is not searched again and again.
constexpr std::size_t longest_placeholder = 1024;

// The size of a placeholder of a template, opened by two characters; 0 when it is never closed.
std::size_t placeholder_size(std::string_view rest, std::string_view close) {
  rest = rest.substr(0, longest_placeholder);
  const auto end = rest.find(close, 2);
  return end == rest.npos ? 0 : end + close.size();
}

// `<secret hidden>`: letters, digits, blanks and dashes in angle brackets.
std::size_t redaction_size(std::string_view rest) {
  constexpr std::size_t longest = 64;
  if (rest.size() < 2 || !is_letter(rest[1])) return 0;
  for (std::size_t i = 1; i < rest.size() && i < longest; ++i) {
    const char c = rest[i];
    if (c == '>') return i + 1;
    if (!is_letter(c) && !(c >= '0' && c <= '9') && c != ' ' && c != '-' && c != '_' && c != '.')
      return 0;
  }
  return 0;
}

// The size of the placeholder that `rest` begins with; 0 when it is none.
std::size_t opaque_size(std::string_view rest) {
  const char second = rest.size() > 1 ? rest[1] : '\0';
  if (rest.front() == '<')
    return second == '%' ? placeholder_size(rest, "%>") : redaction_size(rest);
  switch (second) {
    case '{':
      return placeholder_size(rest, "}}");
    case '%':
      return placeholder_size(rest, "%}");
    case '#':
      return placeholder_size(rest, "#}");
    default:
      return 0;
  }
}

}  // namespace

word next_word(std::string_view content, std::uint32_t from) {
  std::size_t begin = from;
  while (begin < content.size() && is_blank(content[begin])) ++begin;
  begin = std::min(begin, content.size());
  std::size_t end = begin;
  while (end < content.size() && !is_blank(content[end])) {
    const bool may_be_opaque = content[end] == '{' || content[end] == '<';
    const std::size_t size = may_be_opaque ? opaque_size(content.substr(end)) : 0;
    end += size == 0 ? 1 : size;
  }
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end - begin)};
}

std::vector<word> words_of(std::string_view content) {
  std::vector<word> words;
  for (auto at = next_word(content, 0); at.size != 0; at = next_word(content, at.begin + at.size))
    words.push_back(at);
  return words;
}

bool same_word(std::string_view a, std::string_view b) {
  return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(),
                                            [](char x, char y) { return lower(x) == lower(y); });
}

resolved resolve(std::string_view word, std::span<const std::string_view> keywords) {
  resolved found;
  if (word.empty()) return found;
  for (std::size_t i = 0; i < keywords.size(); ++i) {
    if (!begins_with(keywords[i], word)) continue;
    if (keywords[i].size() == word.size()) return {resolution::exact, i};
    found = found.is == resolution::none ? resolved{resolution::prefix, i}
                                         : resolved{resolution::ambiguous, found.index};
  }
  return found;
}

std::vector<std::string_view> candidates(std::string_view word,
                                         std::span<const std::string_view> keywords) {
  std::vector<std::string_view> found;
  for (const auto keyword : keywords)
    if (begins_with(keyword, word)) found.push_back(keyword);
  return found;
}

}  // namespace peerlint::structure
