#include "engine/line_identity.hpp"

#include <algorithm>
#include <cstdint>

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

std::string normalised(const fleet& over, std::uint32_t text, line_bounds line,
                       std::string_view mask) {
  const auto bytes = over.texts()[text].clean();
  const auto& secrets = over.secrets();
  std::string words;
  bool blank = false;
  auto secret = std::lower_bound(secrets.begin(), secrets.end(),
                                 span{text, static_cast<std::uint32_t>(line.begin), 0});
  for (auto i = line.begin; i < line.end; ++i) {
    while (secret != secrets.end() && secret->text == text && secret->end() <= i) ++secret;
    const bool hidden = secret != secrets.end() && secret->text == text && secret->begin <= i;
    if (hidden && i != secret->begin) continue;
    if (hidden ? mask.empty() : bytes[i] == ' ' || bytes[i] == '\t' || bytes[i] == '\r') {
      blank = blank || (!hidden && !words.empty());
      continue;
    }
    if (blank) words += ' ';
    blank = false;
    if (hidden)
      words += mask;
    else
      words += bytes[i];
  }
  return words;
}

line_bounds section_of(const fleet& over, std::uint32_t text, line_bounds line) {
  const auto bytes = over.texts()[text].clean();
  const auto depth = indent_of(bytes.substr(line.begin, line.end - line.begin));
  while (depth > 0 && line.begin > 0) {
    line = line_around(bytes, line.begin - 1);
    const auto above = bytes.substr(line.begin, line.end - line.begin);
    const auto indent = indent_of(above);
    if (indent < depth && indent < above.size() && above[indent] != '!') return line;
  }
  return {};
}

}  // namespace

line_identity identify(span at, const fleet& over, std::string_view secrets) {
  if (!at.exists()) return {};
  const auto line = line_around(over.texts()[at.text].clean(), at.begin);
  return {normalised(over, at.text, section_of(over, at.text, line), secrets),
          normalised(over, at.text, line, secrets)};
}

std::string key_of(std::string_view code, span at, const fleet& over) {
  if (!at.exists()) return std::string(code);
  const auto known = identify(at, over, "");
  return std::string(code) + ':' + hexadecimal(hash(known.section + '\n' + known.line));
}

}  // namespace peerlint::engine
