#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "net/flow.hpp"
#include "net/flow_index.hpp"

namespace peerlint::net {

enum class verdict : std::uint8_t { permit, deny };

/// A line of an access list: several flows where object groups stand for several.
struct list_line {
  std::size_t number = 0;  ///< what the caller knows the line by; answers name it
  verdict action = verdict::permit;
  std::vector<flow> flows;
};

/// An access list as its lines in order; the first that matches a packet decides, and what none
/// matches is denied. What is asked of it is answered in about the logarithm of its length, as far
/// as lines do not overlap.
class flow_list {
 public:
  /// One flow of a line.
  struct item {
    flow what;               ///< in normal form
    std::uint32_t line = 0;  ///< its place in lines()
    verdict action = verdict::permit;
  };
  /// A line's flows are items()[first] to items()[last - 1].
  struct line {
    std::size_t number = 0;
    verdict action = verdict::permit;
    std::uint32_t first = 0;
    std::uint32_t last = 0;
  };
  /// What becomes of a packet.
  struct decision {
    truth permitted = truth::no;      ///< unknown where a condition decides
    std::optional<std::size_t> line;  ///< the number of the first line that matches; nothing
                                      ///< where none does, or a condition decides which
  };

  flow_list() = default;
  explicit flow_list(std::vector<list_line> lines);

  [[nodiscard]] decision decide(const packet& one) const;
  /// Whether a line may match packets of the flow.
  [[nodiscard]] bool meets(const flow& that) const;
  /// The numbers of the lines that may match packets of the flow, in order. It costs as much as
  /// there are: ask for a flow, not for all.
  [[nodiscard]] std::vector<std::size_t> lines_meeting(const flow& that) const;
  /// The numbers of the lines that have a flow which contains that, in order.
  [[nodiscard]] std::vector<std::size_t> lines_containing(const flow& that) const;
  /// The number of the first line that has this very flow.
  [[nodiscard]] std::optional<std::size_t> line_equal(const flow& that) const;

  /// The list for the way back: every flow mirrored.
  [[nodiscard]] flow_list mirrored() const;

  [[nodiscard]] const std::vector<line>& lines() const { return lines_; }
  [[nodiscard]] const std::vector<item>& items() const { return items_; }
  [[nodiscard]] bool has_conditions() const { return has_conditions_; }
  /// Over items(), by their kind.
  [[nodiscard]] const flow_index& index() const { return index_; }
  /// The kinds of items: an action, with conditions or without.
  [[nodiscard]] static flow_index::kind kind_of(verdict action, bool conditional) {
    return static_cast<flow_index::kind>(
        1U << (2U * static_cast<unsigned>(action) + static_cast<unsigned>(conditional)));
  }

 private:
  struct hashed_item {
    std::uint64_t hash = 0;
    std::uint32_t item = 0;

    friend auto operator<=>(const hashed_item&, const hashed_item&) = default;
  };
  static flow_index index_of(const std::vector<item>& items);
  static std::vector<hashed_item> hashes_of(const std::vector<item>& items);

  std::vector<line> lines_;
  std::vector<item> items_;
  bool has_conditions_ = false;
  flow_index index_;
  std::vector<hashed_item> by_hash_;  ///< in ascending order
};

/// Equal for equal flows in normal form.
[[nodiscard]] std::uint64_t hash_of(const flow& whole);

}  // namespace peerlint::net
