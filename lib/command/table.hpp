#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "command/production.hpp"
#include "command/recognised.hpp"
#include "structure/words.hpp"

namespace peerlint::command {

/// A mode by number; command_table::mode_name gives its name.
using mode_id = std::uint16_t;

/// A production in the table.
struct table_production {
  const production* what = nullptr;
  std::optional<mode_id> opens;
};

/// One head in one mode: productions that read what stands behind it, or only the knowledge that
/// IOS has it.
struct table_row {
  std::string_view head;
  std::span<const table_production> productions;  ///< empty: recognised
  std::optional<mode_id> opens;                   ///< of a recognised head
  bool sure = true;                               ///< of a recognised head: ground for a finding
};

/// A head that the words of a line begin with; command_table::row tells more of it.
struct head_match {
  const head_node* head;
  std::size_t words;  ///< that the head took
  bool abbreviated;   ///< one of them was not written out

  [[nodiscard]] bool is_modelled() const { return head->productions != 0; }
};

/// How the words of a line fare in a mode: the heads they begin with, and the word
/// at which the table could not go on.
struct head_search {
  static constexpr std::size_t most = 8;  // more nested heads than IOS has

  std::array<head_match, most> matches;  // from the end on
  std::size_t count = 0;
  std::size_t stopped_at = 0;         ///< index of the word without a place
  std::uint32_t first_candidate = 0;  ///< of that word, when it means several keywords;
  std::uint32_t candidates = 0;       ///< command_table::candidates names them
  [[nodiscard]] bool is_ambiguous() const { return candidates > 0; }
  /// Takes a head that is longer than those before.
  void add(const head_match& match) {
    if (count < most) matches[most - ++count] = match;
  }
  [[nodiscard]] std::span<const head_match> longest_first() const {
    return {matches.data() + most - count, count};
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
  [[nodiscard]] table_row row(const head_match& match) const;
  /// The keywords that the word means at which the search stopped.
  [[nodiscard]] std::vector<std::string_view> candidates(const head_search& search) const;
  /// The keywords that may stand behind these words of a line, for "did you mean".
  [[nodiscard]] std::vector<std::string_view> keywords_behind(
      mode_id mode, std::span<const std::string_view> words) const;

 private:
  struct mode_entry {
    std::string_view name;
    std::uint32_t root = 0;
    bool modelled = false;
  };
  // A head of grammar/, with its productions in a mode.
  struct modelled_head {
    std::string_view head;
    std::vector<table_production> productions;
  };
  using modelled_heads = std::span<const modelled_head>;

  command_table();
  void add_commands(mode_entry& to, std::uint32_t known_root,
                    std::span<const production* const> modelled);
  [[nodiscard]] head_node merged(head_node known, modelled_heads heads, std::size_t offset);
  [[nodiscard]] std::uint32_t place_text(std::string_view head);

  /// What a word means among the children of a node: [first, last) begin with it; one alone: exact.
  struct meaning {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
  };
  [[nodiscard]] meaning look_up(const head_node& below, std::string_view word) const;

  // What is known when peerlint is built comes first, what grammar/ adds to it is numbered on.
  [[nodiscard]] const head_node& node(std::uint32_t number) const {
    return number < known_.nodes.size() ? known_.nodes[number]
                                        : nodes_[number - known_.nodes.size()];
  }
  [[nodiscard]] const structure::word_key* keys_from(std::uint32_t number) const {
    return number < known_.keys.size() ? known_.keys.data() + number
                                       : keys_.data() + (number - known_.keys.size());
  }
  [[nodiscard]] std::string_view head_of(const head_node& of) const;
  [[nodiscard]] std::string_view word_of(const head_node& of) const {
    return head_of(of).substr(std::size_t{of.head_size} - of.word_size);
  }

  const recognised_heads& known_ = recognised();
  std::vector<mode_entry> modes_;     // sorted by name
  std::vector<mode_id> known_modes_;  // of known_.modes
  std::vector<head_node> nodes_;
  std::vector<structure::word_key> keys_;
  std::vector<std::vector<table_production>> productions_;
  std::string text_;  // of the heads that grammar/ adds
};

}  // namespace peerlint::command
