#include "command/table.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <variant>

namespace peerlint::command {
namespace {

// In this pseudo-mode stand the commands of every mode.
constexpr std::string_view every_mode = "*";
// A head of this word stands for a line that begins with a number, and takes no word itself.
constexpr std::string_view number_word = "#";

constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

// <0, 0, >0 as strcmp, letter case ignored; stops at the end of `start`, so 0 means "begins with".
int compare_start(std::string_view word, std::string_view start) {
  const auto shared = std::min(word.size(), start.size());
  for (std::size_t i = 0; i < shared; ++i) {
    const auto a = static_cast<unsigned char>(word[i]);
    const auto b = static_cast<unsigned char>(lower(start[i]));
    if (a != b) return a < b ? -1 : 1;
  }
  return word.size() < start.size() ? -1 : 0;
}

bool is_number(std::string_view word) {
  return !word.empty() && word.find_first_not_of("0123456789") == std::string_view::npos;
}

std::string_view word_at(std::string_view head, std::size_t offset) {
  return head.substr(offset, head.find(' ', offset) - offset);
}

template <class Group>
void append_productions(std::vector<const production*>& all) {
  for (const auto& one : productions_of<Group>()) all.push_back(&one);
}

template <class... Groups>
void append_groups(std::vector<const production*>& all, const std::variant<Groups...>* /*types*/) {
  (append_productions<Groups>(all), ...);
}

}  // namespace

std::vector<const production*> all_productions() {
  std::vector<const production*> all;
  append_groups(all, static_cast<const any_command*>(nullptr));
  return all;
}

const command_table& command_table::get() {
  static const command_table table;
  return table;
}

command_table::command_table() {
  const auto productions = all_productions();
  std::size_t rows = productions.size();
  for (const auto& mode : recognised_modes()) rows += mode.rows.size();
  rows_.reserve(2 * rows);  // commands of every mode stand in each
  nodes_.reserve(2 * rows);
  std::map<std::string_view, std::span<const recognised_row>> recognised;
  std::set<std::string_view> names;
  for (const auto& mode : recognised_modes()) {
    recognised[mode.mode] = mode.rows;
    names.insert(mode.mode);
    for (const auto& row : mode.rows)
      if (!row.opens.empty()) names.insert(row.opens);
  }
  for (const auto* production : productions) {
    if (!production->opens.empty()) names.insert(production->opens);
    for (const auto mode : production->modes)
      if (mode != every_mode) names.insert(mode);
  }
  for (const auto name : names) {
    std::vector<const production*> here;
    for (const auto* production : productions)
      for (const auto mode : production->modes)
        if (mode == name || (mode == every_mode && name != "exec")) here.push_back(production);
    add_mode(name, recognised[name], here);
  }
}

// Rows of the mode sorted by head; a production takes the place of the recognised row of its head.
void command_table::add_mode(std::string_view name, std::span<const recognised_row> recognised,
                             std::span<const production* const> modelled) {
  std::map<std::string_view, std::vector<const production*>> by_head;
  bool own = false;
  for (const auto* production : modelled) {
    by_head[production->head].push_back(production);
    own |= production->modes.front() != every_mode;
  }
  const auto first = rows_.size();
  auto next = by_head.begin();
  const auto add_modelled = [&] {
    rows_.push_back({next->first, next->second, {}, true});
    ++next;
  };
  for (const auto& row : recognised) {
    while (next != by_head.end() && next->first < row.head) add_modelled();
    if (next != by_head.end() && next->first == row.head) continue;
    rows_.push_back({row.head, {}, row.opens, row.sure});
  }
  while (next != by_head.end()) add_modelled();

  modes_.push_back({name, static_cast<std::uint32_t>(nodes_.size()), own});
  nodes_.emplace_back();
  build(modes_.back().root, first, rows_.size(), 0);
}

// The row behind the last one that has the word at `offset` which the row `first` has.
std::size_t command_table::end_of_word(std::size_t first, std::size_t last,
                                       std::size_t offset) const {
  const auto word = word_at(rows_[first].head, offset);
  const auto has_it = [&](std::string_view head) {
    const auto behind = offset + word.size();
    return head.substr(offset, word.size()) == word &&
           (head.size() == behind || head[behind] == ' ');
  };
  auto end = first + 1;
  while (end < last && has_it(rows_[end].head)) ++end;
  return end;
}

// The rows [first, last) share the words before `offset`; they become the children of node `at`.
void command_table::build(std::uint32_t at, std::size_t first, std::size_t last,
                          std::size_t offset) {
  std::uint32_t count = 0;
  for (auto i = first; i < last; i = end_of_word(i, last, offset)) ++count;
  auto child = static_cast<std::uint32_t>(nodes_.size());
  nodes_[at].first_child = child;
  nodes_[at].child_count = count;
  nodes_.resize(nodes_.size() + count);
  for (auto begin = first; begin < last; ++child) {
    const auto end = end_of_word(begin, last, offset);
    const auto word = word_at(rows_[begin].head, offset);
    auto& node = nodes_[child];
    node.word = word;
    for (auto i = begin; i < end && !node.sure; ++i) node.sure = rows_[i].sure;
    const bool whole = rows_[begin].head.size() == offset + word.size();
    if (whole) node.row = static_cast<std::int32_t>(begin);
    const auto longer = begin + (whole ? 1 : 0);
    if (longer < end) build(child, longer, end, offset + word.size() + 1);
    begin = end;
  }
}

mode_id command_table::mode(std::string_view name) const {
  const auto at =
      std::lower_bound(modes_.begin(), modes_.end(), name,
                       [](const mode_entry& m, std::string_view n) { return m.name < n; });
  return static_cast<mode_id>(at - modes_.begin());
}

head_search command_table::search(mode_id mode, std::string_view line,
                                  std::span<const structure::word> words) const {
  head_search result;
  const auto longest_first = [&](const head_match& match) {
    if (result.count == head_search::most) return;
    std::copy_backward(result.matches.begin(), result.matches.begin() + result.count,
                       result.matches.begin() + result.count + 1);
    result.matches[0] = match;
    ++result.count;
  };
  const node* at = &nodes_[modes_[mode].root];
  bool abbreviated = false;
  for (std::size_t i = 0; i < words.size(); ++i) {
    result.stopped_at = i;
    const auto word = line.substr(words[i].begin, words[i].size);
    const auto among = children(*at);
    const auto first = std::lower_bound(
        among.begin(), among.end(), word,
        [](const node& n, std::string_view w) { return compare_start(n.word, w) < 0; });
    auto last = first;
    while (last != among.end() && compare_start(last->word, word) == 0) ++last;
    if (first == last) {
      if (i == 0 && is_number(word) && !among.empty() && among.front().word == number_word)
        longest_first({&rows_[static_cast<std::size_t>(among.front().row)], 0, false});
      return result;
    }
    // The exact word sorts before the longer ones that begin with it.
    const bool exact = first->word.size() == word.size();
    auto meant = first;
    if (!exact && last - first > 1) {
      const auto is_sure = [](const node& n) { return n.sure; };
      meant = std::find_if(first, last, is_sure);
      if (std::count_if(first, last, is_sure) != 1) {
        for (auto one = first; one != last; ++one) result.ambiguous.push_back(one->word);
        return result;
      }
    }
    abbreviated |= !exact;
    at = &*meant;
    if (at->row >= 0)
      longest_first({&rows_[static_cast<std::size_t>(at->row)], i + 1, abbreviated});
  }
  result.stopped_at = words.size();
  return result;
}

std::vector<std::string_view> command_table::keywords_at(mode_id mode, std::string_view line,
                                                         std::span<const structure::word> words,
                                                         std::size_t depth) const {
  const node* at = &nodes_[modes_[mode].root];
  for (std::size_t i = 0; i < depth && i < words.size(); ++i) {
    const auto word = line.substr(words[i].begin, words[i].size);
    const auto among = children(*at);
    const auto next = std::find_if(among.begin(), among.end(),
                                   [&](const node& n) { return compare_start(n.word, word) == 0; });
    if (next == among.end()) return {};
    at = &*next;
  }
  std::vector<std::string_view> keywords;
  for (const auto& child : children(*at))
    if (child.word != number_word) keywords.push_back(child.word);
  return keywords;
}

}  // namespace peerlint::command
