#include "structure/secret_table.hpp"

#include <algorithm>
#include <utility>

#include "structure/secret_patterns.hpp"

namespace peerlint::structure {
const secret_table& secret_table::get() {
  static const secret_table table;
  return table;
}

secret_table::secret_table() {
  const auto all = secret_patterns();
  rows_.reserve(all.size());
  for (const auto row : all) add(secret_pattern(row));
  for (std::size_t i = 0; i < starts_.size(); ++i)
    if (starts_[i].has_secret) add_near(i);
}

// Two typos are hardly ever in the first two letters: one of them stands where it should, or
// beside.
void secret_table::add_near(std::size_t number) {
  const auto& keyword = starts_[number].keyword;
  for (std::size_t size = 2; size < near_.size(); ++size) {
    if (!keyword.may_be_as_long_as(size)) continue;
    for (const char c : keyword.whole().substr(0, 2)) {
      near_[size].by_first[letter(c)].push_back(number);
      near_[size].by_second[letter(c)].push_back(number);
    }
  }
}

void secret_table::add(secret_pattern row) {
  for (const auto& keyword : row.first_keywords()) {
    start_of(keyword, row.has_secret()).rows.push_back(rows_.size());
    if (row.has_secret()) beginnings_.set(three_letters(keyword.shortest()));
  }
  rows_.push_back(std::move(row));
}

secret_table::start& secret_table::start_of(const pattern_keyword& keyword, bool has_secret) {
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
void secret_table::each_begun(const typed_word& word, Visit visit) const {
  if (word.text.size() < 3 || !beginnings_[three_letters(word.text)]) return;
  for (const auto number : by_letter_[letter(word.text.front())]) visit(starts_[number]);
}

// What the word may be with typos.
template <class Visit>
void secret_table::each_near(const typed_word& word, Visit visit) const {
  const auto size = word.text.size();
  if (size < 2 || size >= near_.size()) return;
  for (const auto* candidates :
       {&near_[size].by_first[letter(word.text[0])], &near_[size].by_second[letter(word.text[1])]})
    for (const auto number : *candidates)
      if (starts_[number].keyword.may_have(word.has)) visit(starts_[number]);
}

// The first row of the table that fits.
void secret_table::improve(std::size_t& best, const start& from, const split_line& line,
                           std::size_t first, spelling how) const {
  if (!from.fits(line.words[first], how)) return;
  for (const auto row : from.rows) {
    if (row >= best) return;
    if (rows_[row].fit(line.text, line.words, first, how)) best = row;
  }
}

bool secret_table::begins_with_start(std::string_view rest) const {
  const auto& same_letter = by_letter_[letter(rest.front())];
  return std::any_of(same_letter.begin(), same_letter.end(),
                     [&](std::size_t number) { return starts_[number].keyword.begins(rest); });
}

bool secret_table::may_mean(std::string_view text) const {
  const auto word = typed(text, {0, text.size()});
  bool found = false;
  each_begun(word, [&](const start& one) { found = found || one.fits(word, spelling::right); });
  if (found) return true;
  each_near(word, [&](const start& one) { found = found || one.fits(word, spelling::misspelt); });
  return found;
}

std::optional<secret_pattern::match> secret_table::fit(const split_line& line, std::size_t first,
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

}  // namespace peerlint::structure
