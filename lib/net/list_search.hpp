#pragma once

#include <cstdint>
#include <functional>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "net/flow_list.hpp"

// How the questions about lists are answered: by cutting the packets of a line into pieces that no
// other line divides.
namespace peerlint::net {

/// Packets, and which conditions hold of them and which do not: those of `yes` and of `no`, as bits
/// of a `condition_bits`; the others may be either.
struct cell {
  traffic packets;
  std::uint64_t yes = 0;
  std::uint64_t no = 0;
};

/// Items [begin, end) of a list.
struct item_range {
  std::uint32_t begin = 0;
  std::uint32_t end = std::numeric_limits<std::uint32_t>::max();
};
inline constexpr item_range all_items{};

/// How a line with a condition is taken: as one that matches where it holds, as if it always did,
/// or as if the line were not there.
enum class condition_holds : std::uint8_t { somewhere, always, never };
struct reading {
  condition_holds of_permits;
  condition_holds of_denies;
};
/// Each condition is a dimension of its own: what holds for every cell is true whichever way the
/// conditions go.
inline constexpr reading exactly{condition_holds::somewhere, condition_holds::somewhere};
/// What is permitted, denied or free of matches in these readings is so whichever way they go.
inline constexpr reading surely_permitted{condition_holds::never, condition_holds::always};
inline constexpr reading surely_denied{condition_holds::always, condition_holds::never};
inline constexpr reading any_match{condition_holds::always, condition_holds::always};

/// Which bit stands for which condition, for all lists that are looked at together.
class condition_bits {
 public:
  /// Nothing when there are more than 64.
  [[nodiscard]] std::optional<std::uint64_t> of(const std::vector<std::string>& conditions);

 private:
  std::vector<std::string> known_;
};

/// A list in one reading.
class list_search {
 public:
  /// Stops the cutting by returning true, which is then the result.
  using visitor = std::function<bool(const cell&)>;

  /// For a reading without `somewhere`.
  list_search(const flow_list& list, reading how, work_limit& work);
  /// `conditions` has a mask of bits for each item; empty when the list has no conditions.
  list_search(const flow_list& list, reading how, work_limit& work,
              std::vector<std::uint64_t> conditions);

  /// What an item matches.
  [[nodiscard]] cell cell_of(std::uint32_t item) const;
  [[nodiscard]] std::optional<std::uint32_t> first_containing(const cell& whole,
                                                              item_range in) const;
  [[nodiscard]] bool any_containing(const cell& whole, item_range in) const;

  /// The places of the lines that match some of `whole`, in order.
  [[nodiscard]] std::vector<std::uint32_t> lines_meeting(const cell& whole, item_range in) const;

  /// The pieces of `whole` that none of the items matches.
  bool free_pieces(const cell& whole, item_range in, const visitor& visit) const;
  /// The pieces of `whole` of which the items, in order, decide that; what none matches is denied.
  /// A piece may come more than once.
  bool decided_pieces(verdict that, const cell& whole, item_range in, const visitor& visit) const;

 private:
  [[nodiscard]] std::uint64_t required(std::uint32_t item) const {
    return conditions_.empty() ? 0 : conditions_[item];
  }
  [[nodiscard]] flow_index::kind kinds_of(verdict action) const;
  [[nodiscard]] bool meets(std::uint32_t item, const cell& whole) const;
  [[nodiscard]] bool contains_cell(std::uint32_t item, const cell& whole) const;
  [[nodiscard]] std::optional<std::uint32_t> best_meeting(const cell& whole, item_range in) const;
  [[nodiscard]] cell inside(std::uint32_t item, const cell& whole) const;
  [[nodiscard]] std::vector<cell> outside(std::uint32_t item, const cell& whole) const;

  const flow_list* list_;
  reading how_;
  work_limit* work_;
  std::vector<std::uint64_t> conditions_;
  flow_index::kind kinds_;  // that count in this reading
};

/// The masks of a list's items; nothing when there are too many conditions.
[[nodiscard]] std::optional<std::vector<std::uint64_t>> masks_of(const flow_list& list,
                                                                 condition_bits& bits);

}  // namespace peerlint::net
