#include "engine/known_secrets.hpp"

#include <algorithm>
#include <cstring>

#include "structure/words.hpp"

namespace peerlint::engine {
namespace {

using structure::stretch;

// Shorter ones are found in their own lines only, and so are words that anybody may write.
constexpr std::size_t shortest = 4;
constexpr std::size_t shortest_plain = 8;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_small(char c) { return c >= 'a' && c <= 'z'; }
bool is_letter(char c) { return is_small(c) || (c >= 'A' && c <= 'Z'); }
bool is_of_word(char c) { return is_letter(c) || is_digit(c) || c == '_' || c == '-'; }

std::uint32_t start_of(std::string_view text) {
  std::uint32_t start = 0;
  std::memcpy(&start, text.data(), sizeof start);
  return start;
}

// A word of prose, `Password`, or a number.
bool is_plain_word(std::string_view word) {
  return std::all_of(word.begin(), word.end(), is_digit) ||
         (is_letter(word.front()) && std::all_of(word.begin() + 1, word.end(), is_small));
}

// Nothing but words of prose.
bool is_plain(std::string_view text) {
  const auto words = structure::words_of(text);
  return std::all_of(words.begin(), words.end(), [&](structure::word each) {
    return is_plain_word(structure::text_of(text, each));
  });
}

// `:` and the like say nothing.
bool tells_something(std::string_view word) {
  return std::any_of(word.begin(), word.end(), [](char c) { return is_of_word(c); });
}

// `<removed>` and `****` hide what they stand for already.
bool is_blotted(std::string_view word) { return word.front() == '<' || word.front() == '*'; }

// Whether the text has the word at an offset, and neither end of it inside a longer one.
bool has_word_at(std::string_view text, std::size_t at, std::string_view word) {
  if (!text.substr(at).starts_with(word)) return false;
  const auto end = at + word.size();
  const bool glued_before = at > 0 && is_of_word(text[at - 1]) && is_of_word(word.front());
  const bool glued_behind = end < text.size() && is_of_word(text[end]) && is_of_word(word.back());
  return !glued_before && !glued_behind;
}

bool lies_in(const std::vector<stretch>& quotes, std::size_t begin, std::size_t end) {
  return std::any_of(quotes.begin(), quotes.end(),
                     [&](stretch each) { return each.begin <= begin && end <= each.end; });
}

span whole_lines(const source::text& text, span at) {
  const auto clean = text.clean();
  const auto before = at.begin == 0 ? std::string_view::npos : clean.rfind('\n', at.begin - 1);
  const auto begin = before == std::string_view::npos ? 0 : before + 1;
  const auto end = std::min(clean.find('\n', at.end()), clean.size());
  return {at.text, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end - begin)};
}

// The secrets of a sorted list that touch the span.
template <class Visit>
void each_in(const std::vector<span>& secrets, span at, Visit visit) {
  auto one = std::partition_point(secrets.begin(), secrets.end(), [&](span each) {
    return each.text < at.text || (each.text == at.text && each.end() <= at.begin);
  });
  for (; one != secrets.end() && one->text == at.text && one->begin < at.end(); ++one) visit(*one);
}

template <class Visit>
void each_word(std::string_view text, Visit visit) {
  for (const auto word : structure::words_of(text)) visit(structure::text_of(text, word));
}

}  // namespace

known_secrets::known_secrets(const fleet& over) : over_(over) {
  for (const auto* device : over.devices())
    for (const auto& at : device->read.certain_secrets) {
      const auto secret = over.texts().bytes(at);
      add(secret);
      each_word(secret, [&](std::string_view word) {
        if (word.size() < secret.size() && !is_plain(word)) add(word);
      });
    }
}

void known_secrets::add(std::string_view secret) {
  if (secret.size() < (is_plain(secret) ? shortest_plain : shortest) || is_blotted(secret)) return;
  auto& same_start = by_start_[start_of(secret)];
  if (std::find(same_start.begin(), same_start.end(), secret) == same_start.end())
    same_start.push_back(secret);
}

std::vector<std::string_view> known_secrets::near(span at) const {
  std::vector<std::string_view> found;
  if (!at.exists()) return found;
  const auto lines = whole_lines(over_.texts()[at.text], at);
  each_in(over_.secrets(), lines, [&](span secret) {
    const auto text = over_.texts().bytes(secret);
    if (is_blotted(text)) return;
    found.push_back(text);
    each_word(text, [&](std::string_view word) {
      if (word.size() < text.size() && tells_something(word)) found.push_back(word);
    });
  });
  return found;
}

std::vector<stretch> known_secrets::find(std::string_view text, const std::vector<stretch>& quotes,
                                         const std::vector<std::string_view>& near) const {
  std::vector<stretch> found;
  if (near.empty() && by_start_.empty()) return found;
  const auto try_at = [&](std::size_t at, std::string_view secret) {
    const auto end = at + secret.size();
    if (has_word_at(text, at, secret) && (!is_plain(secret) || lies_in(quotes, at, end)))
      found.push_back({at, end});
  };
  for (std::size_t i = 0; i < text.size(); ++i) {
    for (const auto secret : near) try_at(i, secret);
    if (by_start_.empty() || text.size() - i < shortest) continue;
    // A word cannot begin inside another.
    if (i > 0 && is_of_word(text[i - 1]) && is_of_word(text[i])) continue;
    const auto same_start = by_start_.find(start_of(text.substr(i)));
    if (same_start == by_start_.end()) continue;
    for (const auto secret : same_start->second) try_at(i, secret);
  }
  return found;
}

std::vector<stretch> known_secrets::within(span at) const {
  std::vector<stretch> found;
  each_in(over_.secrets(), at, [&](span secret) {
    found.push_back(
        {std::max(secret.begin, at.begin) - at.begin, std::min(secret.end(), at.end()) - at.begin});
  });
  return found;
}

}  // namespace peerlint::engine
