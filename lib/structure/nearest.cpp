#include "structure/nearest.hpp"

#include <algorithm>
#include <string>
#include <tuple>
#include <vector>

namespace peerlint::structure {
namespace {

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return out;
}

}  // namespace

std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> before_last(b.size() + 1);
  std::vector<std::size_t> last(b.size() + 1);
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    before_last.swap(last);
    last.swap(row);
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, replaced});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        row[j] = std::min(row[j], before_last[j - 2] + 1);
    }
  }
  return row[b.size()];
}

std::string_view nearest(std::string_view word, std::span<const std::string_view> candidates) {
  const std::size_t most = std::max<std::size_t>(1, word.size() / 3);
  const auto folded = lower(word);
  std::string_view best;
  std::tuple<std::size_t, std::size_t> fewest{most + 1, 0};
  for (const auto candidate : candidates) {
    const auto longer = std::max(candidate.size(), word.size());
    if (candidate == word || longer - std::min(candidate.size(), word.size()) > most) continue;
    const std::tuple edits{edit_distance(folded, lower(candidate)), edit_distance(word, candidate)};
    if (std::get<0>(edits) > most || edits >= fewest) continue;
    best = candidate;
    fewest = edits;
  }
  return best;
}

}  // namespace peerlint::structure
