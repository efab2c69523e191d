#pragma once

#include <cstddef>
#include <limits>
#include <string_view>
#include <vector>

#include <peerlint/model/event_manager.hpp>

namespace peerlint::failover {

/// Which actions of an applet begin, divide and end a block, in the order in which they run.
class blocks {
 public:
  static constexpr std::size_t none = std::numeric_limits<std::size_t>::max();

  explicit blocks(const std::vector<model::eem_action>& actions);

  /// The next `elseif`, `else` or `end` of the same block; none behind the last one.
  [[nodiscard]] std::size_t next(std::size_t action) const { return lines_[action].next; }
  /// The `end` of the block; none when it is missing.
  [[nodiscard]] std::size_t end(std::size_t action) const { return lines_[action].end; }
  /// The first line of the block.
  [[nodiscard]] std::size_t opener(std::size_t action) const { return lines_[action].opener; }
  /// The `while` or `foreach` around an action; none outside of loops.
  [[nodiscard]] std::size_t loop_around(std::size_t action) const { return lines_[action].loop; }
  /// `else`, `end`, `break` … outside of what it belongs to.
  [[nodiscard]] const std::vector<std::size_t>& strays() const { return strays_; }
  /// `if`, `while`, `foreach` without `end`.
  [[nodiscard]] const std::vector<std::size_t>& unclosed() const { return unclosed_; }
  [[nodiscard]] bool is_stray(std::size_t action) const;

 private:
  struct line {
    std::size_t next = none;
    std::size_t end = none;
    std::size_t opener = none;
    std::size_t loop = none;
  };

  std::vector<line> lines_;
  std::vector<std::size_t> strays_;
  std::vector<std::size_t> unclosed_;
};

/// `if … goto LABEL` opens no block.
[[nodiscard]] bool opens_block(const model::eem_action& action);

/// The action of that label; blocks::none when there is none.
[[nodiscard]] std::size_t find_label(const std::vector<model::eem_action>& actions,
                                     std::string_view label);

}  // namespace peerlint::failover
