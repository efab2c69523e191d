#pragma once

#include <array>
#include <cstdint>
#include <ranges>
#include <span>
#include <string_view>
#include <vector>

#include "command/production.hpp"
#include "command/recognised.hpp"
#include "structure/words.hpp"

namespace peerlint::command {

/// A mode by number; command_table::mode_name gives its name.
using mode_id = std::uint16_t;

/// One head in one mode: productions that read what stands behind it, or only the knowledge that
/// IOS has it.
struct table_row {
  std::string_view head;
  std::vector<const production*> productions;  ///< empty: recognised
  std::string_view opens;                      ///< of a recognised head
  bool sure = true;                            ///< of a recognised head: ground for a finding
};

/// A head that the words of a line begin with.
struct head_match {
  const table_row* row;
  std::size_t words;  ///< that the head took
  bool abbreviated;   ///< one of them was not written out
};

/// How the words of a line fare in a mode: the heads they begin with, and the word
/// at which the table could not go on.
struct head_search {
  static constexpr std::size_t most = 8;  // more nested heads than IOS has

  std::array<head_match, most> matches;
  std::size_t count = 0;
  std::size_t stopped_at = 0;         ///< index of the word without a place
  std::uint32_t first_candidate = 0;  ///< of that word, when it means several keywords;
  std::uint32_t candidates = 0;       ///< command_table::candidates names them
  [[nodiscard]] bool is_ambiguous() const { return candidates > 0; }
  [[nodiscard]] auto longest_first() const {
    return std::views::reverse(std::span(matches.data(), count));
  }
};

/// Every head that IOS has, by mode: those that grammar/ models and those of recognised.tsv. A word
/// resolves among all keywords of its place: exact, else the only one it begins, else ambiguous. A
/// keyword that rests on general knowledge alone makes no word ambiguous.
class command_table {
 public:
  /// The one table; it never changes.
  [[nodiscard]] static const command_table& get();

  [[nodiscard]] mode_id mode(std::string_view name) const;
  [[nodiscard]] std::string_view mode_name(mode_id mode) const { return modes_[mode].name; }
  /// Some production lives in the mode, so its lines are understood one by one.
  [[nodiscard]] bool is_modelled(mode_id mode) const { return modes_[mode].modelled; }
  /// The heads that the words (of `line`) begin with.
  [[nodiscard]] head_search search(mode_id mode, std::string_view line,
                                   std::span<const structure::word> words) const;
  /// The keywords that the word means at which the search stopped.
  [[nodiscard]] std::vector<std::string_view> candidates(const head_search& search) const;
  /// The keywords that may stand behind the first `depth` words of the line, for "did you mean".
  [[nodiscard]] std::vector<std::string_view> keywords_at(mode_id mode, std::string_view line,
                                                          std::span<const structure::word> words,
                                                          std::size_t depth) const;

 private:
  struct node {
    std::string_view word;
    std::uint32_t first_child = 0;
    std::uint32_t child_count = 0;
    std::int32_t row = -1;
    bool sure = false;  // some row at or below it is
  };
  struct mode_entry {
    std::string_view name;
    std::uint32_t root = 0;
    bool modelled = false;
  };

  command_table();
  void add_mode(std::string_view name, std::span<const recognised_row> recognised,
                std::span<const production* const> modelled);
  [[nodiscard]] std::size_t end_of_word(std::size_t first, std::size_t last,
                                        std::size_t offset) const;
  std::uint32_t add_node(const node& one);
  void build(std::uint32_t at, std::size_t first, std::size_t last, std::size_t offset);
  /// What a word means among the children of a node.
  struct meaning {
    const node* first = nullptr;  ///< [first, last) begin with the word; one of them alone: exact
    const node* last = nullptr;
  };
  [[nodiscard]] meaning look_up(const node& below, std::string_view word) const;
  [[nodiscard]] std::span<const node> children(const node& of) const {
    return {nodes_.data() + of.first_child, of.child_count};
  }

  std::vector<mode_entry> modes_;  // sorted by name
  std::vector<node> nodes_;
  std::vector<structure::word_key> keys_;  // of the nodes' words: what is searched lies close
  std::vector<table_row> rows_;
};

}  // namespace peerlint::command
