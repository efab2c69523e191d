#pragma once

#include <cstdint>
#include <optional>

#include <peerlint/span.hpp>

namespace peerlint::model {

/// A value that one line sets. `off` is an explicit `no`, which is not the same as a missing line.
template <class T>
struct setting {
  enum class states : std::uint8_t { unset, set, off };

  states state = states::unset;
  T value{};
  span at{};    ///< the value, or the whole line of a `no`
  span line{};  ///< the whole line

  [[nodiscard]] bool is_set() const { return state == states::set; }
  [[nodiscard]] bool is_off() const { return state == states::off; }
  /// The value when a line sets it.
  [[nodiscard]] std::optional<T> get() const {
    return is_set() ? std::optional<T>(value) : std::nullopt;
  }

  friend bool operator==(const setting& a, const setting& b) {
    return a.state == b.state && (a.state != states::set || a.value == b.value);
  }
};

/// The value of a command without arguments, such as `shutdown`.
struct flag {
  friend bool operator==(flag, flag) { return true; }
};

}  // namespace peerlint::model
