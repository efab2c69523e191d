#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>

namespace peerlint::net {

/// A limit on how much may be looked at, so that lists made to be slow come to an end: what was
/// found when it is over says nothing.
class work_limit {
 public:
  explicit work_limit(std::uint64_t steps) : left_(steps) {}

  /// False when that was too much.
  bool spend(std::uint64_t steps = 1) {
    left_ -= steps < left_ ? steps : left_;
    return left_ > 0;
  }
  [[nodiscard]] bool over() const { return left_ == 0; }
  [[nodiscard]] std::uint64_t left() const { return left_; }

 private:
  std::uint64_t left_;
};

[[nodiscard]] inline work_limit unlimited_work() {
  return work_limit(std::numeric_limits<std::uint64_t>::max());
}
/// Enough for real lists of that many items: some seconds at most.
[[nodiscard]] inline work_limit default_work(std::size_t items) {
  return work_limit(5'000'000 + 2'000 * static_cast<std::uint64_t>(items));
}

}  // namespace peerlint::net
