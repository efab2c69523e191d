#include "command/table.hpp"

#include <algorithm>
#include <iterator>
#include <map>

namespace peerlint::command {
namespace {

// In this pseudo-mode stand the commands of every mode.
constexpr std::string_view every_mode = "*";
// A head of this word stands for a line that begins with a number or an address, and takes no word
// itself.
constexpr std::string_view number_word = "#";

bool is_number(std::string_view word) {
  const bool ipv6 = word.find(':') != std::string_view::npos;
  return !word.empty() && word.find_first_not_of(ipv6 ? "0123456789ABCDEFabcdef:./"
                                                      : "0123456789.") == std::string_view::npos;
}

std::string_view word_at(std::string_view head, std::size_t offset) {
  return head.substr(offset, head.find(' ', offset) - offset);
}

}  // namespace

const command_table& command_table::get() {
  static const command_table table;
  return table;
}

command_table::command_table() {
  struct mode_parts {
    std::uint32_t known_root = 0;
    std::vector<std::size_t> productions;
  };
  std::map<std::string_view, mode_parts> modes;
  std::vector<std::size_t> everywhere;
  for (const auto& mode : known_.modes)
    modes.emplace_hint(modes.end(), mode.name, mode_parts{mode.root, {}});
  const auto productions = all_productions();
  for (std::size_t i = 0; i < productions.size(); ++i) {
    if (!productions[i]->opens.empty()) modes.try_emplace(productions[i]->opens);
    for (const auto mode : productions[i]->modes)
      (mode == every_mode ? everywhere : modes[mode].productions).push_back(i);
  }
  for (const auto& [name, of] : modes) modes_.push_back({name});
  for (const auto& known : known_.modes) known_modes_.push_back(mode(known.name));
  for (auto& entry : modes_) {
    const auto& of = modes[entry.name];
    std::vector<std::size_t> numbers;  // in their order: it decides between two of one head
    std::set_union(of.productions.begin(), of.productions.end(), everywhere.begin(),
                   entry.name == "exec" ? everywhere.begin() : everywhere.end(),
                   std::back_inserter(numbers));
    std::vector<const production*> here;
    for (const auto number : numbers) here.push_back(productions[number]);
    add_commands(entry, of.known_root, here);
  }
}

void command_table::add_commands(mode_entry& to, std::uint32_t known_root,
                                 std::span<const production* const> modelled) {
  std::vector<modelled_head> heads;
  for (const auto* production : modelled) {
    const auto at = std::lower_bound(
        heads.begin(), heads.end(), production->head,
        [](const modelled_head& one, std::string_view head) { return one.head < head; });
    const bool there = at != heads.end() && at->head == production->head;
    auto& head = there ? *at : *heads.insert(at, {production->head, {}});
    auto& made = head.productions.emplace_back(table_production{production, std::nullopt});
    if (!production->opens.empty()) made.opens = mode(production->opens);
    to.modelled |= production->modes.front() != every_mode;
  }
  const auto root = merged(known_.nodes[known_root], heads, 0);
  nodes_.push_back(root);
  keys_.push_back(0);
  to.root = static_cast<std::uint32_t>(known_.nodes.size() + nodes_.size() - 1);
}

// The node with the productions of the heads at and below it. The heads share the words before
// `offset`.
head_node command_table::merged(head_node known, modelled_heads heads, std::size_t offset) {
  if (heads.empty()) return known;
  known.any_sure = true;
  if (offset > 0 && heads.front().head.size() + 1 == offset) {
    known.whole = known.sure = true;
    productions_.push_back(heads.front().productions);
    known.productions = static_cast<std::uint16_t>(productions_.size());
    heads = heads.subspan(1);
  }
  if (heads.empty()) return known;
  std::vector<head_node> children;
  children.reserve(known.child_count + heads.size());
  for (std::uint32_t i = 0; i < known.child_count; ++i)
    children.push_back(node(known.first_child + i));
  while (!heads.empty()) {
    const auto word = word_at(heads.front().head, offset);
    const auto end = std::find_if(heads.begin(), heads.end(), [&](const modelled_head& one) {
      return word_at(one.head, offset) != word;
    });
    const auto same = heads.first(static_cast<std::size_t>(end - heads.begin()));
    const auto at = std::lower_bound(
        children.begin(), children.end(), word,
        [&](const head_node& one, std::string_view w) { return word_of(one) < w; });
    const auto behind = offset + word.size();
    if (at != children.end() && word_of(*at) == word) {
      *at = merged(*at, same, behind + 1);
    } else {
      head_node made;
      made.head = place_text(heads.front().head.substr(0, behind));
      made.head_size = static_cast<std::uint8_t>(behind);
      made.word_size = static_cast<std::uint8_t>(word.size());
      children.insert(at, merged(made, same, behind + 1));
    }
    heads = heads.subspan(same.size());
  }
  known.first_child = static_cast<std::uint32_t>(known_.nodes.size() + nodes_.size());
  known.child_count = static_cast<std::uint32_t>(children.size());
  nodes_.insert(nodes_.end(), children.begin(), children.end());
  for (const auto& child : children) keys_.push_back(structure::key_of(word_of(child)));
  return known;
}

// Where the words of a head stand; commands of every mode share theirs.
std::uint32_t command_table::place_text(std::string_view head) {
  auto at = text_.find(head);
  if (at == std::string::npos) {
    at = text_.size();
    text_ += head;
  }
  return static_cast<std::uint32_t>(known_.text.size() + at);
}

std::string_view command_table::head_of(const head_node& of) const {
  return of.head < known_.text.size()
             ? known_.text.substr(of.head, of.head_size)
             : std::string_view(text_).substr(of.head - known_.text.size(), of.head_size);
}

table_row command_table::row(const head_match& match) const {
  const auto& at = *match.head;
  if (at.productions != 0)
    return {head_of(at), productions_[at.productions - 1], std::nullopt, true};
  table_row made{head_of(at), {}, std::nullopt, at.sure};
  if (at.opens != 0) made.opens = known_modes_[at.opens - std::size_t{1}];
  return made;
}

mode_id command_table::mode(std::string_view name) const {
  const auto at =
      std::lower_bound(modes_.begin(), modes_.end(), name,
                       [](const mode_entry& m, std::string_view n) { return m.name < n; });
  return static_cast<mode_id>(at - modes_.begin());
}

// The children whose keys are in the range, then of these the ones that begin with the word: they
// differ only behind the letters of a key. An exact word sorts before longer ones.
command_table::meaning command_table::look_up(const head_node& below, std::string_view word) const {
  if (below.child_count == 0) return {};
  const auto like = structure::keys_like(word);
  const auto* const keys = keys_from(below.first_child);
  std::uint32_t first = 0;
  // Without branches: no processor could guess them.
  for (auto count = below.child_count; count > 0;) {
    const auto half = (count + 1) / 2;
    first += keys[first + half - 1] < like.first ? half : 0;
    count -= half;
  }
  const auto rest = word.substr(std::min(word.size(), structure::letters_of_key));
  const auto begins = [&](std::uint32_t at) {
    const auto& one = node(below.first_child + at);
    return one.word_size >= word.size() &&
           (rest.empty() || structure::same_word(
                                word_of(one).substr(structure::letters_of_key, rest.size()), rest));
  };
  const auto is_like = [&](std::uint32_t at) {
    return at != below.child_count && like.has(keys[at]);
  };
  while (is_like(first) && !begins(first)) ++first;
  if (!is_like(first)) return {};
  auto last = first + 1;
  if (node(below.first_child + first).word_size != word.size())
    while (is_like(last) && begins(last)) ++last;
  return {below.first_child + first, below.first_child + last};
}

head_search command_table::search(mode_id mode, std::string_view line,
                                  std::span<const structure::word> words) const {
  head_search result;
  const auto add = [&](const head_node& at, std::size_t taken, bool abbreviated) {
    if (at.whole) result.add({&at, taken, abbreviated});
  };
  const auto* at = &node(modes_[mode].root);
  bool abbreviated = false;
  for (std::size_t i = 0; i < words.size(); ++i) {
    result.stopped_at = i;
    const auto word = line.substr(words[i].begin, words[i].size);
    const auto [first, last] = look_up(*at, word);
    if (first == last) {
      if (i == 0 && is_number(word) && at->child_count > 0 &&
          word_of(node(at->first_child)) == number_word)
        add(node(at->first_child), 0, false);
      return result;
    }
    const bool exact = node(first).word_size == word.size();
    auto meant = first;
    if (!exact && last - first > 1) {
      int sure = 0;
      for (auto one = first; one != last; ++one) {
        if (!node(one).any_sure) continue;
        ++sure;
        meant = one;
      }
      if (sure != 1) {
        result.first_candidate = first;
        result.candidates = last - first;
        return result;
      }
    }
    abbreviated |= !exact;
    at = &node(meant);
    add(*at, i + 1, abbreviated);
  }
  result.stopped_at = words.size();
  return result;
}

std::vector<std::string_view> command_table::candidates(const head_search& search) const {
  std::vector<std::string_view> keywords;
  for (auto i = search.first_candidate; i < search.first_candidate + search.candidates; ++i)
    keywords.push_back(word_of(node(i)));
  return keywords;
}

std::vector<std::string_view> command_table::keywords_behind(
    mode_id mode, std::span<const std::string_view> words) const {
  const auto* at = &node(modes_[mode].root);
  for (const auto word : words) {
    const auto [first, last] = look_up(*at, word);
    if (first == last) return {};
    at = &node(first);
  }
  std::vector<std::string_view> keywords;
  keywords.reserve(at->child_count);
  for (std::uint32_t i = 0; i < at->child_count; ++i)
    if (const auto keyword = word_of(node(at->first_child + i)); keyword != number_word)
      keywords.push_back(keyword);
  return keywords;
}

}  // namespace peerlint::command
