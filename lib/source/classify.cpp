#include "source/classify.hpp"

#include <algorithm>
#include <array>

#include "source/encoding.hpp"

namespace peerlint::source {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\0' || (c >= '\t' && c <= '\r'); }

bool is_empty(std::string_view bytes) {
  if (bytes.substr(0, 3) == "\xEF\xBB\xBF") bytes.remove_prefix(3);
  return std::all_of(bytes.begin(), bytes.end(), is_blank);
}

bool has_magic(std::string_view bytes) {
  constexpr std::array<std::string_view, 6> magics{
      "\x7f"
      "ELF",
      "PK\x03\x04",
      "\x1f\x8b",
      "%PDF-",
      "\x89PNG",
      "BZh"};
  return std::any_of(magics.begin(), magics.end(), [&](std::string_view magic) {
    return bytes.substr(0, magic.size()) == magic;
  });
}

// Few texts have a byte that may be suspect.
constexpr std::array<bool, 256> maybe_suspect = [] {
  std::array<bool, 256> table{};
  for (std::size_t c = 0; c < 0x20; ++c) table[c] = true;
  for (std::size_t c = '\a'; c <= '\r'; ++c) table[c] = false;
  table[0x7f] = table[0xff] = true;
  return table;
}();

// Terminals leave BEL, backspace, tab, line ends, form feeds, ^C, ^Z and escape sequences, and a
// NUL behind a CR. 0xFF is no byte of UTF-8, and what erased flash is full of.
bool is_suspect(char c, char before) {
  if (c == '\0') return before != '\r';
  if (c == '\x7f' || c == '\xff') return true;
  if (static_cast<unsigned char>(c) >= 0x20) return false;
  return !(c >= '\a' && c <= '\r') && c != '\x03' && c != '\x1a' && c != '\x1b';
}

bool is_binary(std::string_view bytes) {
  if (has_magic(bytes)) return true;
  constexpr std::size_t sample = 1 << 16;
  bytes = bytes.substr(0, sample);
  std::size_t suspects = 0;
  for (std::size_t i = 0; i < bytes.size(); ++i)
    if (maybe_suspect[static_cast<unsigned char>(bytes[i])])
      suspects += is_suspect(bytes[i], i == 0 ? '\n' : bytes[i - 1]);
  constexpr std::size_t few = 4;
  return suspects * 20 > bytes.size() && (suspects >= few || suspects * 2 > bytes.size());
}

}  // namespace

std::optional<problem> classify(std::string_view name, std::string_view bytes) {
  std::string decoded;
  if (bytes.find('\0') != bytes.npos || bytes.substr(0, 2) == "\xFF\xFE" ||
      bytes.substr(0, 2) == "\xFE\xFF") {
    decoded = to_utf8(std::string(bytes));
    bytes = decoded;
  }
  if (is_empty(bytes))
    return problem{problem::kind::empty, std::string(name), 0, "empty, not linted"};
  if (is_binary(bytes))
    return problem{problem::kind::binary, std::string(name), 0, "binary, not linted"};
  return std::nullopt;
}

}  // namespace peerlint::source
