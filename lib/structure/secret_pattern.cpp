#include "structure/secret_pattern.hpp"

#include <algorithm>
#include <bit>

#include "source/letters.hpp"
#include "structure/secret_patterns.hpp"
#include "structure/words.hpp"

namespace peerlint::structure {
namespace {

using source::is_digit;
using source::lower;

bool is_small(char c) { return c >= 'a' && c <= 'z'; }
std::string in_lower_case(std::string_view word) {
  std::string made(word);
  std::transform(made.begin(), made.end(), made.begin(), lower);
  return made;
}

characters characters_of(std::string_view word) {
  characters found = 0;
  for (const char c : word) found |= characters{1} << (static_cast<unsigned char>(c) & 31U);
  return found;
}

std::size_t capitals_of(std::string_view keyword) {
  const auto rest = std::find_if(keyword.begin(), keyword.end(), is_small);
  const auto count = static_cast<std::size_t>(rest - keyword.begin());
  return rest != keyword.end() && keyword[count - 1] == '-' ? count - 1 : count;
}

// The longer the word, the more typos leave it recognisable. One with digits, `md5`, is near to
// too much.
std::size_t typos_in(std::string_view keyword) {
  if (keyword.size() < 3) return 0;
  if (keyword.size() == 3 && std::any_of(keyword.begin(), keyword.end(), is_digit)) return 0;
  return keyword.size() < 6 ? 1 : 2;
}

bool is_number(std::string_view word) {
  return word.size() <= 5 && std::all_of(word.begin(), word.end(), is_digit);
}

bool contains(std::string_view word, std::string_view part) {
  return std::search(word.begin(), word.end(), part.begin(), part.end(),
                     [](char a, char b) { return lower(a) == b; }) != word.end();
}

// `<removed>`, `****` and `{{ key }}` hide what they stand for already.
bool is_hidden(std::string_view word) {
  const auto between = [&](std::string_view open, std::string_view close) {
    return word.starts_with(open) && word.ends_with(close);
  };
  return between("<", ">") || between("{{", "}}") ||
         word.find_first_not_of('*') == std::string_view::npos;
}

bool is_address(std::string_view word) {
  return std::count(word.begin(), word.end(), '.') == 3 &&
         std::all_of(word.begin(), word.end(), [](char c) { return is_digit(c) || c == '.'; });
}

// Whether a word behind a secret is no part of it.
bool is_behind_secret(const typed_word& word) {
  static const auto keywords = [] {
    const auto all = words_behind_secrets();
    return std::vector<pattern_keyword>(all.begin(), all.end());
  }();
  return is_address(word.text) ||
         std::any_of(keywords.begin(), keywords.end(),
                     [&](const auto& each) { return each.fits(word, spelling::misspelt); });
}

// Whether so many typos lead from one word to the other. Quicker than the distance itself, which
// asks for no limit.
bool is_within(std::string_view typed, std::string_view meant, std::size_t typos) {
  while (!typed.empty() && !meant.empty() && lower(typed.front()) == meant.front()) {
    typed.remove_prefix(1);
    meant.remove_prefix(1);
  }
  if (typed.empty() || meant.empty()) return typed.size() + meant.size() <= typos;
  if (typos == 0) return false;
  const bool swapped = typed.size() > 1 && meant.size() > 1 && lower(typed[0]) == meant[1] &&
                       lower(typed[1]) == meant[0];
  return is_within(typed.substr(1), meant.substr(1), typos - 1) ||
         is_within(typed.substr(1), meant, typos - 1) ||
         is_within(typed, meant.substr(1), typos - 1) ||
         (swapped && is_within(typed.substr(2), meant.substr(2), typos - 1));
}

template <class Visit>
void each_part(std::string_view text, char separator, Visit visit) {
  for (;;) {
    const auto end = text.find(separator);
    visit(text.substr(0, end));
    if (end == std::string_view::npos) return;
    text.remove_prefix(end + 1);
  }
}

}  // namespace

typed_word typed(std::string_view line, stretch at) {
  const auto text = text_of(line, at);
  return {at, text, characters_of(text)};
}

pattern_keyword::pattern_keyword(std::string_view written)
    : letters_(in_lower_case(written)),
      least_(capitals_of(written)),
      typos_(typos_in(written)),
      has_(characters_of(letters_)) {}

bool pattern_keyword::fits(const typed_word& word, spelling how) const {
  const auto text = word.text;
  if (text.size() >= least_ && text.size() <= letters_.size() &&
      std::equal(text.begin(), text.end(), letters_.begin(),
                 [](char a, char b) { return lower(a) == b; }))
    return true;
  return how == spelling::misspelt && typos_ > 0 && is_near(word);
}

bool pattern_keyword::begins(std::string_view text) const {
  return text.size() >= least_ &&
         std::equal(letters_.begin(), letters_.begin() + static_cast<std::ptrdiff_t>(least_),
                    text.begin(), [](char a, char b) { return a == lower(b); });
}

// Every typo brings in or takes away one character at most, which tells most words apart.
bool pattern_keyword::is_near(const typed_word& word) const {
  const auto text = word.text;
  if (text.size() + typos_ < letters_.size() || text.size() > letters_.size() + typos_)
    return false;
  const auto missing = std::popcount(has_ & ~word.has);
  return may_have(word.has) && static_cast<std::size_t>(missing) <= typos_ &&
         is_within(text, letters_, typos_);
}

secret_pattern::token secret_pattern::token_of(std::string_view written) {
  static constexpr std::pair<std::string_view, kinds> signs[] = {
      {"*", kinds::any},    {"#", kinds::number},         {"%", kinds::encryption},
      {"$", kinds::secret}, {"$$", kinds::secret_to_end}, {".", kinds::line_end},
      {"...", kinds::rest},
  };
  token made;
  made.optional = written.size() > 1 && written.back() == '?';
  if (made.optional) written.remove_suffix(1);
  for (const auto& [sign, kind] : signs)
    if (written == sign) {
      made.kind = kind;
      return made;
    }
  each_part(written, '|', [&](std::string_view one) {
    if (one.front() == '*')
      made.parts.push_back(one.substr(1, one.size() - 2));
    else
      made.keywords.emplace_back(one);
  });
  return made;
}

secret_pattern::secret_pattern(std::string_view row) {
  each_part(row, ' ', [&](std::string_view written) { tokens_.push_back(token_of(written)); });
  has_secret_ = row.find('$') != std::string_view::npos;
}

// One row on its way along the words.
class secret_pattern::walk {
 public:
  walk(std::string_view line, const std::vector<typed_word>& words, std::size_t first, spelling how)
      : line_(line), words_(words), how_(how), so_far_{first, {}} {}

  bool step(const token& one) {
    switch (one.kind) {
      case kinds::line_end:
        return left() == 0;
      case kinds::rest:
        return take(left());
      case kinds::encryption:
        return encryption();
      default:
        break;
    }
    if (left() == 0) return one.optional;
    if (one.kind == kinds::secret) return secret();
    if (one.kind == kinds::secret_to_end) {
      hide({word().at.begin, words_.back().at.end});
      return take(left());
    }
    return fits(one) ? take(1) : one.optional;
  }

  match take_match() { return std::move(so_far_); }

 private:
  [[nodiscard]] std::size_t left() const { return words_.size() - so_far_.next; }
  [[nodiscard]] const typed_word& word() const { return words_[so_far_.next]; }

  bool take(std::size_t count) {
    so_far_.next += count;
    return true;
  }

  bool encryption() {
    const auto is_type = [&] {
      return left() > 1 && word().text.size() == 1 && is_digit(word().text[0]);
    };
    if (is_type()) take(1);
    while (how_ == spelling::misspelt && is_type()) take(1);
    return true;
  }

  bool secret() {
    const auto first = word().at;
    auto last = first;
    take(1);
    if (how_ == spelling::misspelt && !is_hidden(text_of(line_, first)))
      for (; left() > 0 && !ends_here(); take(1)) last = word().at;
    return hide({first.begin, last.end});
  }

  // A lone digit with a word behind it is a type of encryption rather than a number.
  [[nodiscard]] bool ends_here() const {
    const auto text = word().text;
    if (is_number(text)) return text.size() > 1 || left() == 1;
    return is_behind_secret(word());
  }

  bool hide(stretch at) {
    if (!is_hidden(text_of(line_, at))) so_far_.secrets.push_back(at);
    return true;
  }

  [[nodiscard]] bool fits(const token& one) const {
    if (one.kind == kinds::any) return true;
    if (one.kind == kinds::number) return is_number(word().text);
    return std::any_of(one.keywords.begin(), one.keywords.end(),
                       [&](const auto& each) { return each.fits(word(), how_); }) ||
           std::any_of(one.parts.begin(), one.parts.end(),
                       [&](auto part) { return contains(word().text, part); });
  }

  std::string_view line_;
  const std::vector<typed_word>& words_;
  spelling how_;
  match so_far_;
};

std::optional<secret_pattern::match> secret_pattern::fit(std::string_view line,
                                                         const std::vector<typed_word>& words,
                                                         std::size_t first, spelling how) const {
  walk made(line, words, first, how);
  for (const auto& one : tokens_)
    if (!made.step(one)) return std::nullopt;
  return made.take_match();
}

}  // namespace peerlint::structure
