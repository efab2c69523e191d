#include "structure/find_secrets.hpp"

#include <algorithm>
#include <array>
#include <bitset>
#include <cstdint>
#include <cstring>
#include <optional>

#include "structure/secret_patterns.hpp"
#include "structure/words.hpp"

namespace peerlint::structure {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\t'; }

// A letter in either case has the same five bits.
std::size_t letter(char c) { return static_cast<unsigned char>(c) & 31U; }
std::size_t three_letters(std::string_view word) {
  return letter(word[0]) << 10U | letter(word[1]) << 5U | letter(word[2]);
}

struct split_line {
  std::string_view text;
  std::vector<typed_word> words;
};

// Placeholders with blanks in them are seldom; most words need no more than a search for a blank.
stretch word_from(std::string_view line, std::size_t from) {
  while (from < line.size() && is_blank(line[from])) ++from;
  auto end = from;
  for (; end < line.size() && !is_blank(line[end]); ++end) {
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

// The rows, and how to find those that a word may begin.
class pattern_table {
 public:
  static const pattern_table& get() {
    static const pattern_table table;
    return table;
  }

  // False when no row with a secret can begin with the word; such are most words of IOS.
  [[nodiscard]] bool may_begin_with(std::string_view rest) const {
    if (rest.size() < 3 || !beginnings_[three_letters(rest)]) return false;
    const auto& same_letter = by_letter_[letter(rest.front())];
    return std::any_of(same_letter.begin(), same_letter.end(),
                       [&](std::size_t number) { return starts_[number].keyword.begins(rest); });
  }

  // The same for a whole word, typos included.
  [[nodiscard]] bool may_mean(std::string_view text) const {
    const auto word = typed(text, {0, text.size()});
    bool found = false;
    each_begun(word, [&](const start& one) { found = found || one.fits(word, spelling::right); });
    each_near(word, [&](const start& one) { found = found || one.fits(word, spelling::misspelt); });
    return found;
  }

  // A row without a secret must be spelt right. Of a word that is `harmless`, only those count.
  [[nodiscard]] std::optional<secret_pattern::match> fit(const split_line& line, std::size_t first,
                                                         spelling how, bool harmless) const {
    const auto initial = letter(line.words[first].text.front());
    auto best = none;
    for (const auto number : innocent_by_letter_[initial])
      improve(best, starts_[number], line, first, spelling::right);
    const auto try_one = [&](const start& one) { improve(best, one, line, first, how); };
    if (!harmless) each_begun(line.words[first], try_one);
    if (!harmless && how == spelling::misspelt) each_near(line.words[first], try_one);
    if (best == none) return std::nullopt;
    return rows_[best].fit(line.text, line.words, first,
                           rows_[best].has_secret() ? how : spelling::right);
  }

 private:
  static constexpr auto none = static_cast<std::size_t>(-1);

  // A keyword, and the rows that it begins: those with a secret, or those without.
  struct start {
    pattern_keyword keyword;
    std::vector<std::size_t> rows;
    bool has_secret = false;

    // `in` is near to `pin`.
    [[nodiscard]] bool fits(const typed_word& word, spelling how) const {
      const bool exact = keyword.whole() == "pin";
      return keyword.fits(word, exact ? spelling::right : how);
    }
  };
  // For words of one size: what may be meant, by the first and by the second letter typed.
  struct near_words {
    std::array<std::vector<std::size_t>, 32> by_first;  // numbers of starts_
    std::array<std::vector<std::size_t>, 32> by_second;
  };

  pattern_table() {
    const auto all = secret_patterns();
    rows_.reserve(all.size());
    for (const auto row : all) add(secret_pattern(row));
    for (std::size_t i = 0; i < starts_.size(); ++i)
      if (starts_[i].has_secret) add_near(i);
  }

  // Two typos are hardly ever in the first two letters: one of them stands where it should, or
  // beside.
  void add_near(std::size_t number) {
    const auto& keyword = starts_[number].keyword;
    for (std::size_t size = 2; size < near_.size(); ++size) {
      if (!keyword.may_be_as_long_as(size)) continue;
      for (const char c : keyword.whole().substr(0, 2)) {
        near_[size].by_first[letter(c)].push_back(number);
        near_[size].by_second[letter(c)].push_back(number);
      }
    }
  }

  void add(secret_pattern row) {
    for (const auto& keyword : row.first_keywords()) {
      start_of(keyword, row.has_secret()).rows.push_back(rows_.size());
      if (row.has_secret()) beginnings_.set(three_letters(keyword.shortest()));
    }
    rows_.push_back(std::move(row));
  }

  start& start_of(const pattern_keyword& keyword, bool has_secret) {
    for (auto& each : starts_)
      if (each.has_secret == has_secret && each.keyword.whole() == keyword.whole() &&
          each.keyword.shortest() == keyword.shortest())
        return each;
    auto& by_letter = has_secret ? by_letter_ : innocent_by_letter_;
    by_letter[letter(keyword.shortest().front())].push_back(starts_.size());
    return starts_.emplace_back(start{keyword, {}, has_secret});
  }

  // What the word may be a short form of.
  template <class Visit>
  void each_begun(const typed_word& word, Visit visit) const {
    if (word.text.size() < 3 || !beginnings_[three_letters(word.text)]) return;
    for (const auto number : by_letter_[letter(word.text.front())]) visit(starts_[number]);
  }

  // What the word may be with typos.
  template <class Visit>
  void each_near(const typed_word& word, Visit visit) const {
    const auto size = word.text.size();
    if (size < 2 || size >= near_.size()) return;
    for (const auto* candidates : {&near_[size].by_first[letter(word.text[0])],
                                   &near_[size].by_second[letter(word.text[1])]})
      for (const auto number : *candidates)
        if (starts_[number].keyword.may_have(word.has)) visit(starts_[number]);
  }

  // The first row of the table that fits.
  void improve(std::size_t& best, const start& from, const split_line& line, std::size_t first,
               spelling how) const {
    if (!from.fits(line.words[first], how)) return;
    for (const auto row : from.rows) {
      if (row >= best) return;
      if (rows_[row].fit(line.text, line.words, first, how)) best = row;
    }
  }

  std::vector<secret_pattern> rows_;
  std::vector<start> starts_;
  // Numbers of starts_: of the rows with a secret, and of those without.
  std::array<std::vector<std::size_t>, 32> by_letter_;
  std::array<std::vector<std::size_t>, 32> innocent_by_letter_;
  std::array<near_words, 32> near_;  // by the size of the word
  std::bitset<32 * 32 * 32> beginnings_;
};

enum class sign : std::uint8_t { none, before_word, of_address };

constexpr auto signs = [] {
  std::array<sign, 256> made{};
  for (const unsigned char c : std::string_view(" \t\"#>!")) made[c] = sign::before_word;
  for (const unsigned char c : std::string_view("@?")) made[c] = sign::of_address;
  return made;
}();

// Nearly every line is told by this alone.
bool may_have_secret(std::string_view line) {
  const auto& table = pattern_table::get();
  auto before = sign::before_word;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const auto now = signs[static_cast<unsigned char>(line[i])];
    if (now == sign::of_address) return true;
    if (before != now && before == sign::before_word && table.may_begin_with(line.substr(i)))
      return true;
    before = now;
  }
  return false;
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
    const auto match = pattern_table::get().fit(line, i, how, is_harmless(words[i].text));
    if (match) found.insert(found.end(), match->secrets.begin(), match->secrets.end());
    i = match ? match->next : i + 1;
  }
  for (const auto& word : words) {
    credentials(text, word.at, found);
    parameters(text, word.at, found);
  }
  return merged(std::move(found));
}

// Words of up to 16 characters as a number, or 0.
std::uint64_t packed(std::string_view word) {
  constexpr std::size_t part = sizeof(std::uint64_t);
  if (word.size() > 2 * part) return 0;
  std::uint64_t first = 0;
  std::uint64_t second = 0;
  std::memcpy(&first, word.data(), std::min(word.size(), part));
  if (word.size() > part) std::memcpy(&second, word.data() + part, word.size() - part);
  // The second factor is odd, so two words of up to 8 characters never have the same number.
  const auto mixed = (first ^ (second * 0x9e3779b97f4a7c15U)) * 0xbf58476d1ce4e5b9U;
  return mixed ^ (mixed >> 32U);
}

}  // namespace

std::vector<stretch> find_secrets(std::string_view line, spelling how) {
  if (how == spelling::right && !may_have_secret(line)) return {};
  return search(line, how, [](std::string_view) { return false; });
}

std::vector<stretch> secret_finder::find(std::string_view line, spelling how) {
  if (!may_have_any(line)) return {};
  return search(line, how, [&](std::string_view word) { return is_harmless(word); });
}

bool secret_finder::is_harmless(std::string_view word) {
  if (word.empty() || (word.front() >= '0' && word.front() <= '9')) return true;
  const auto number = packed(word);
  auto& remembered = harmless_[number % harmless_.size()];
  if (number != 0 && number == remembered) return true;
  if (pattern_table::get().may_mean(word)) return false;
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
