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
  keys_.reserve(2 * rows);
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

  modes_.push_back({name, add_node({}), own});
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

std::uint32_t command_table::add_node(const node& one) {
  nodes_.push_back(one);
  keys_.push_back(structure::key_of(one.word));
  return static_cast<std::uint32_t>(nodes_.size() - 1);
}

// The rows [first, last) share the words before `offset`; they become the children of node `at`.
void command_table::build(std::uint32_t at, std::size_t first, std::size_t last,
                          std::size_t offset) {
  std::vector<std::size_t> ends;
  nodes_[at].first_child = static_cast<std::uint32_t>(nodes_.size());
  for (auto begin = first; begin < last; begin = ends.back()) {
    ends.push_back(end_of_word(begin, last, offset));
    const bool sure = std::any_of(rows_.begin() + static_cast<std::ptrdiff_t>(begin),
                                  rows_.begin() + static_cast<std::ptrdiff_t>(ends.back()),
                                  [](const table_row& row) { return row.sure; });
    add_node({word_at(rows_[begin].head, offset), 0, 0, -1, sure});
  }
  nodes_[at].child_count = static_cast<std::uint32_t>(ends.size());
  auto child = nodes_[at].first_child;
  for (auto begin = first; const auto end : ends) {
    const auto behind = offset + nodes_[child].word.size();
    const bool whole = rows_[begin].head.size() == behind;
    if (whole) nodes_[child].row = static_cast<std::int32_t>(begin);
    const auto longer = begin + (whole ? 1 : 0);
    if (longer < end) build(child, longer, end, behind + 1);
    begin = end;
    ++child;
  }
}

mode_id command_table::mode(std::string_view name) const {
  const auto at =
      std::lower_bound(modes_.begin(), modes_.end(), name,
                       [](const mode_entry& m, std::string_view n) { return m.name < n; });
  return static_cast<mode_id>(at - modes_.begin());
}

// The children whose keys are in the range, then of these the ones that begin with the word: they
// differ only behind the letters of a key. An exact word sorts before longer ones.
command_table::meaning command_table::look_up(const node& below, std::string_view word) const {
  if (below.child_count == 0) return {};
  const auto like = structure::keys_like(word);
  const auto end = below.first_child + below.child_count;
  auto first = below.first_child;
  // Without branches: no processor could guess them.
  for (auto count = below.child_count; count > 0;) {
    const auto half = (count + 1) / 2;
    first += keys_[first + half - 1] < like.first ? half : 0;
    count -= half;
  }
  const auto rest = word.substr(std::min(word.size(), structure::letters_of_key));
  const auto begins = [&](std::uint32_t at) {
    const auto keyword = nodes_[at].word;
    return keyword.size() >= word.size() &&
           (rest.empty() ||
            structure::same_word(keyword.substr(structure::letters_of_key, rest.size()), rest));
  };
  const auto is_like = [&](std::uint32_t at) { return at != end && like.has(keys_[at]); };
  while (is_like(first) && !begins(first)) ++first;
  if (!is_like(first)) return {};
  auto last = first + 1;
  if (nodes_[first].word.size() != word.size())
    while (is_like(last) && begins(last)) ++last;
  return {nodes_.data() + first, nodes_.data() + last};
}

head_search command_table::search(mode_id mode, std::string_view line,
                                  std::span<const structure::word> words) const {
  head_search result;
  const auto add = [&](const node& at, std::size_t taken, bool abbreviated) {
    if (at.row < 0 || result.count == head_search::most) return;
    result.matches[result.count++] = {&rows_[static_cast<std::size_t>(at.row)], taken, abbreviated};
  };
  const node* at = &nodes_[modes_[mode].root];
  bool abbreviated = false;
  for (std::size_t i = 0; i < words.size(); ++i) {
    result.stopped_at = i;
    const auto word = line.substr(words[i].begin, words[i].size);
    const auto [first, last] = look_up(*at, word);
    if (first == last) {
      const auto among = children(*at);
      if (i == 0 && is_number(word) && !among.empty() && among.front().word == number_word)
        add(among.front(), 0, false);
      return result;
    }
    const bool exact = first->word.size() == word.size();
    const auto* meant = first;
    if (!exact && last - first > 1) {
      const auto is_sure = [](const node& n) { return n.sure; };
      meant = std::find_if(first, last, is_sure);
      if (std::count_if(first, last, is_sure) != 1) {
        result.first_candidate = static_cast<std::uint32_t>(first - nodes_.data());
        result.candidates = static_cast<std::uint32_t>(last - first);
        return result;
      }
    }
    abbreviated |= !exact;
    at = meant;
    add(*at, i + 1, abbreviated);
  }
  result.stopped_at = words.size();
  return result;
}

std::vector<std::string_view> command_table::candidates(const head_search& search) const {
  std::vector<std::string_view> keywords;
  for (auto i = search.first_candidate; i < search.first_candidate + search.candidates; ++i)
    keywords.push_back(nodes_[i].word);
  return keywords;
}

std::vector<std::string_view> command_table::keywords_at(mode_id mode, std::string_view line,
                                                         std::span<const structure::word> words,
                                                         std::size_t depth) const {
  const node* at = &nodes_[modes_[mode].root];
  for (std::size_t i = 0; i < depth && i < words.size(); ++i) {
    at = look_up(*at, line.substr(words[i].begin, words[i].size)).first;
    if (at == nullptr) return {};
  }
  std::vector<std::string_view> keywords;
  for (const auto& child : children(*at))
    if (child.word != number_word) keywords.push_back(child.word);
  return keywords;
}

}  // namespace peerlint::command
