#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace peerlint::net {

/// Numbers from `first` to `last`, both included.
struct number_range {
  std::uint16_t first = 0;
  std::uint16_t last = 0;

  friend constexpr auto operator<=>(const number_range&, const number_range&) = default;
};

/// A set of ports, protocols or types: ranges in ascending order that neither overlap nor touch,
/// so that equal sets are equal values. Nearly all sets are one range, which is kept in place.
class number_set {
 public:
  number_set() = default;  ///< nothing
  explicit number_set(number_range one);
  /// In any order, overlapping or not; ranges that end before they begin are nothing.
  explicit number_set(std::vector<number_range> ranges);
  [[nodiscard]] static number_set of(std::uint16_t number) {
    return number_set(number_range{number, number});
  }

  /// The port operators of access lists: `gt`, `lt` and `neq`.
  [[nodiscard]] static number_set above(std::uint16_t number);
  [[nodiscard]] static number_set below(std::uint16_t number);
  [[nodiscard]] static number_set other_than(std::uint16_t number);

  [[nodiscard]] bool empty() const { return count_ == 0; }
  /// How many ranges there are.
  [[nodiscard]] std::size_t size() const { return count_; }
  [[nodiscard]] number_range operator[](std::size_t which) const {
    return which == 0 ? first_ : more_[which - 1];
  }
  /// The least and the greatest number; the set is not empty.
  [[nodiscard]] std::uint16_t front() const { return first_.first; }
  [[nodiscard]] std::uint16_t back() const { return (*this)[count_ - 1].last; }
  [[nodiscard]] bool is_one_number() const { return count_ == 1 && first_.first == first_.last; }

  [[nodiscard]] bool contains(std::uint16_t number) const;
  /// True when every number of `inner` is one of this set.
  [[nodiscard]] bool contains(const number_set& inner) const;
  [[nodiscard]] bool overlaps(const number_set& other) const;
  [[nodiscard]] number_set intersection(const number_set& other) const;
  /// What this set has and `other` has not.
  [[nodiscard]] number_set difference(const number_set& other) const;

  friend bool operator==(const number_set&, const number_set&) = default;

 private:
  void append(number_range next);  // behind the last one, which it does not touch

  number_range first_;
  std::uint32_t count_ = 0;
  std::vector<number_range> more_;
};

inline constexpr number_range all_ports{0, 65535};
inline constexpr number_range all_protocols{0, 255};

}  // namespace peerlint::net
