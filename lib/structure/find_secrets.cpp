#include "structure/find_secrets.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include "source/letters.hpp"
#include "structure/secret_table.hpp"
#include "structure/words.hpp"

namespace peerlint::structure {
namespace {

// Placeholders with blanks in them are seldom; most words need no more than a search for a blank.
stretch word_from(std::string_view line, std::size_t from) {
  while (from < line.size() && source::is_blank(line[from])) ++from;
  auto end = from;
  for (; end < line.size() && !source::is_blank(line[end]); ++end) {
    if (line[end] != '{' && line[end] != '<') continue;
    const auto word = next_word(line, static_cast<std::uint32_t>(from));
    return {word.begin, std::size_t{word.begin} + word.size};
  }
  return {from, end};
}

// Without the prompt or comment sign that the first word may hang on, and without the quotes that
// an EEM action puts around its command.
split_line split(std::string_view line) {
  split_line made{line, {}};
  auto& found = made.words;
  found.reserve(12);  // most lines have fewer
  for (auto next = word_from(line, 0); next.begin < next.end; next = word_from(line, next.end)) {
    auto word = next;
    if (found.empty()) {
      const auto sign = text_of(line, word).find_last_of("#>!");
      if (sign != std::string_view::npos) word.begin += sign + 1;
    }
    while (word.begin < word.end && line[word.begin] == '"') ++word.begin;
    while (word.begin < word.end && line[word.end - 1] == '"') --word.end;
    if (word.begin < word.end) found.push_back(typed(line, word));
  }
  return made;
}

enum class sign : std::uint8_t { none, before_word, of_address };

constexpr auto signs = [] {
  std::array<sign, 256> made{};
  for (const unsigned char c : std::string_view(" \t\"#>!")) made[c] = sign::before_word;
  for (const unsigned char c : std::string_view("@?")) made[c] = sign::of_address;
  return made;
}();

// Whether a secret may stand behind the word, or behind what follows a sign in it.
bool may_begin_secret(std::string_view word, bool has_signs) {
  const auto& table = secret_table::get();
  while (!table.may_begin_with(word)) {
    const auto sign = has_signs ? word.find_first_of("\"#>!") : word.npos;
    if (sign == word.npos) return false;
    word.remove_prefix(sign + 1);
  }
  return true;
}

// Nearly every line is told by this alone.
bool may_have_secret(const words_of_line& of) {
  if ((of.rare & (address_sign | placeholder_sign)) != 0) return true;
  const bool has_signs = (of.rare & word_sign) != 0;
  return std::any_of(of.words.begin(), of.words.end(), [&](const word& one) {
    return may_begin_secret(structure::text_of(of.line, one), has_signs);
  });
}

// `ftp://user:password@host`, `user:password@mail.example.com`.
void credentials(std::string_view line, stretch word, std::vector<stretch>& into) {
  const auto text = text_of(line, word);
  const auto at = text.rfind('@');
  if (at == std::string_view::npos) return;
  const auto scheme = text.find("://");
  const auto user = scheme == std::string_view::npos ? 0 : scheme + 3;
  const auto colon = text.find(':', user);
  if (colon == std::string_view::npos || colon + 1 >= at) return;
  into.push_back({word.begin + colon + 1, word.begin + at});
}

// `http://host/update?user=bob&password=…`.
void parameters(std::string_view line, stretch word, std::vector<stretch>& into) {
  static constexpr std::string_view names[] = {"password", "passwd", "pass",    "pwd",
                                               "secret",   "token",  "api_key", "apikey"};
  const auto text = text_of(line, word);
  for (auto sign = text.find('?'); sign != std::string_view::npos;
       sign = text.find('&', sign + 1)) {
    const auto equals = text.find('=', sign);
    if (equals == std::string_view::npos) return;
    const auto name = text.substr(sign + 1, equals - sign - 1);
    const auto end = std::min(text.find('&', equals), text.size());
    if (std::any_of(std::begin(names), std::end(names),
                    [&](auto each) { return same_word(each, name); }))
      into.push_back({word.begin + equals + 1, word.begin + end});
  }
}

template <class IsHarmless>
std::vector<stretch> search(std::string_view text, spelling how, IsHarmless is_harmless) {
  const auto line = split(text);
  const auto& words = line.words;
  std::vector<stretch> found;
  for (std::size_t i = 0; i < words.size();) {
    const auto match = secret_table::get().fit(line, i, how, is_harmless(words[i].text));
    if (match) found.insert(found.end(), match->secrets.begin(), match->secrets.end());
    i = match ? match->next : i + 1;
  }
  for (const auto& word : words) {
    credentials(text, word.at, found);
    parameters(text, word.at, found);
  }
  return merged(std::move(found));
}

bool nothing_is_harmless(std::string_view /*word*/) { return false; }

// Words of up to 16 characters as a number, or 0.
std::uint64_t packed(std::string_view word) {
  if (word.size() > 2 * letters_of_key) return 0;
  const auto first = bytes_of(word);
  const auto second = bytes_of(word.substr(std::min(word.size(), letters_of_key)));
  // The second factor is odd, so two words of up to 8 characters never have the same number.
  const auto mixed = (first ^ (second * 0x9e3779b97f4a7c15U)) * 0xbf58476d1ce4e5b9U;
  return mixed ^ (mixed >> 32U);
}

}  // namespace

std::vector<stretch> find_secrets(std::string_view line, spelling how) {
  if (how == spelling::misspelt) return search(line, how, nothing_is_harmless);
  word_list words;
  const auto rare = structure::split(line, words);
  return find_secrets({line, {words.data(), words.size()}, rare});
}

std::vector<stretch> find_secrets(const words_of_line& line) {
  if (!may_have_secret(line)) return {};
  return search(line.line, spelling::right, nothing_is_harmless);
}

std::vector<stretch> secret_finder::find_misspelt(std::string_view line) {
  if (!may_have_any(line)) return {};
  return search(line, spelling::misspelt, [&](std::string_view word) { return is_harmless(word); });
}

bool secret_finder::is_harmless(std::string_view word) {
  if (word.empty() || (word.front() >= '0' && word.front() <= '9')) return true;
  const auto number = packed(word);
  auto& remembered = harmless_[number % harmless_.size()];
  if (number != 0 && number == remembered) return true;
  if (secret_table::get().may_mean(word)) return false;
  remembered = number;
  return true;
}

// The words between signs are more than those between blanks, which only makes it look closer.
bool secret_finder::may_have_any(std::string_view line) {
  for (std::size_t i = 0; i < line.size(); ++i) {
    const auto begin = i;
    while (i < line.size() && signs[static_cast<unsigned char>(line[i])] == sign::none) ++i;
    if (i < line.size() && signs[static_cast<unsigned char>(line[i])] == sign::of_address)
      return true;
    if (!is_harmless(line.substr(begin, i - begin))) return true;
  }
  return false;
}

}  // namespace peerlint::structure
