#include "grammar/lexical.hpp"

#include <peerlint/net.hpp>
#include "net/interface_name.hpp"

namespace peerlint::grammar {

bool read_number(std::string_view word, std::uint64_t& value) {
  constexpr std::uint64_t limit = UINT64_MAX / 10 - 1;
  value = 0;
  for (const char c : word) {
    if (c < '0' || c > '9') return false;
    value = value > limit ? limit : value * 10 + static_cast<std::uint64_t>(c - '0');
  }
  return !word.empty();
}

bool read_dotted_quad(std::string_view word, std::uint64_t& bits) {
  const auto address = net::parse_ipv4(word);
  if (address) bits = address->bits;
  return address.has_value();
}

bool is_host_name(std::string_view word) {
  const char first = word.empty() ? '\0' : word.front();
  const bool letter = (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z');
  // Placeholders of templates and redactions stand for a name.
  return (letter && word.find(':') == std::string_view::npos) || first == '{' || first == '<';
}

bool is_ipv6(std::string_view word) {
  bool colon = false;
  for (const char c : word) {
    const bool hex = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    if (c == ':')
      colon = true;
    else if (!hex && c != '.' && c != '/')
      return false;
  }
  return colon;
}

bool is_interface(std::string_view words) { return net::is_interface(words); }

bool is_interface_range(std::string_view words) { return !net::interface_range(words).empty(); }

structure::word find_words_before_remark(std::string_view rest) {
  const auto first = structure::next_word(rest, 0);
  auto end = first.begin + first.size;
  for (auto word = first; word.size > 0; word = structure::next_word(rest, end)) {
    if (word.begin > first.begin && rest[word.begin] == '!') break;
    end = word.begin + word.size;
  }
  return {first.begin, end - first.begin};
}

structure::word find_quoted(std::string_view rest) {
  const auto first = structure::next_word(rest, 0);
  if (first.size == 0 || rest[first.begin] != '"') return first;
  const auto close = rest.find('"', first.begin + 1);
  if (close == std::string_view::npos) return first;
  return {first.begin, static_cast<std::uint32_t>(close + 1 - first.begin)};
}

structure::word find_interface(std::string_view rest) {
  const auto first = structure::next_word(rest, 0);
  if (first.size == 0) return first;
  const auto second = structure::next_word(rest, first.begin + first.size);
  const bool number_apart = second.size > 0 && rest[second.begin] >= '0' &&
                            rest[second.begin] <= '9' &&
                            rest.find_first_of("0123456789", first.begin) >= second.begin;
  if (!number_apart) return first;
  return {first.begin, second.begin + second.size - first.begin};
}

}  // namespace peerlint::grammar
