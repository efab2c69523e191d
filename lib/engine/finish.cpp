#include "engine/finish.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace peerlint::engine {
namespace {

// FNV-1a: stable over releases and machines, which std::hash is not.
std::uint64_t hash(std::string_view text) {
  std::uint64_t value = 0xcbf29ce484222325U;
  for (const char c : text) {
    value ^= static_cast<unsigned char>(c);
    value *= 0x100000001b3U;
  }
  return value;
}

std::string hexadecimal(std::uint64_t value) {
  std::string text(16, '0');
  for (auto digit = text.rbegin(); digit != text.rend(); ++digit, value >>= 4U)
    *digit = "0123456789abcdef"[value & 15U];
  return text;
}

struct line_bounds {
  std::size_t begin = 0;
  std::size_t end = 0;
};

line_bounds line_around(std::string_view text, std::size_t at) {
  const auto before = at == 0 ? std::string_view::npos : text.rfind('\n', at - 1);
  const auto begin = before == std::string_view::npos ? 0 : before + 1;
  const auto end = text.find('\n', begin);
  return {begin, end == std::string_view::npos ? text.size() : end};
}

std::size_t indent_of(std::string_view line) {
  const auto first = line.find_first_not_of(" \t");
  return first == std::string_view::npos ? line.size() : first;
}

// The line's words with one blank between them; a secret is left out, since the hash of a weak one
// could be guessed.
std::string normalised(const fleet& over, std::uint32_t text, line_bounds line) {
  const auto bytes = over.texts()[text].clean();
  std::string words;
  bool blank = false;
  auto secret = std::lower_bound(over.secrets().begin(), over.secrets().end(),
                                 span{text, static_cast<std::uint32_t>(line.begin), 0});
  for (auto i = line.begin; i < line.end; ++i) {
    while (secret != over.secrets().end() && secret->text == text && secret->end() <= i) ++secret;
    if (secret != over.secrets().end() && secret->text == text && secret->begin <= i) continue;
    if (bytes[i] == ' ' || bytes[i] == '\t' || bytes[i] == '\r') {
      blank = !words.empty();
      continue;
    }
    if (blank) words += ' ';
    blank = false;
    words += bytes[i];
  }
  return words;
}

// The nearest line above that is indented less: the header of the section.
std::string section_of(const fleet& over, std::uint32_t text, line_bounds line) {
  const auto bytes = over.texts()[text].clean();
  const auto depth = indent_of(bytes.substr(line.begin, line.end - line.begin));
  while (depth > 0 && line.begin > 0) {
    line = line_around(bytes, line.begin - 1);
    const auto above = bytes.substr(line.begin, line.end - line.begin);
    const auto indent = indent_of(above);
    if (indent < depth && indent < above.size() && above[indent] != '!')
      return normalised(over, text, line);
  }
  return {};
}

std::string key_of(const rules::rule& by, span at, const fleet& over) {
  if (!at.exists()) return std::string(by.code);
  const auto line = line_around(over.texts()[at.text].clean(), at.begin);
  return std::string(by.code) + ':' +
         hexadecimal(
             hash(section_of(over, at.text, line) + '\n' + normalised(over, at.text, line)));
}

}  // namespace

place locate(span at, const fleet& over) {
  place made;
  made.at = at;
  if (!at.exists()) return made;
  const auto& text = over.texts()[at.text];
  const auto begin = text.at(at.begin);
  const auto end = text.at(at.end());
  const auto* device = over.owner(at);
  made.device = device == nullptr ? std::string{} : device->read.name;
  made.file = text.name();
  made.line = begin.line;
  made.column = begin.column;
  made.end_line = end.line;
  made.end_column = end.column;
  return made;
}

finding finish(const rules::draft& of, const rules::rule& by, const fleet& over) {
  const rules::finisher draft(of);
  finding made;
  made.code = by.code;
  made.name = by.name;
  made.level = std::min(by.level, draft.most_level());
  made.confidence = std::min(by.confidence, draft.most_confidence());
  made.message = draft.message();
  made.why = draft.why();
  made.help = draft.help();
  made.primary = {locate(draft.at(), over), draft.label()};
  draft.each_related([&](span at, const std::string& text) {
    made.related.push_back({locate(at, over), text});
  });
  made.key = key_of(by, draft.at(), over);
  return made;
}

}  // namespace peerlint::engine
