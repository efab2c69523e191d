#pragma once

#include <cstdint>
#include <string>

#include <peerlint/span.hpp>

namespace peerlint::model {

/// A key or password. It has no text form on purpose: whoever wants its bytes must say `value`.
struct secret {
  /// How the text hides the value: 0 is clear text, 6 and 7 are encrypted on the router, 4, 5, 8
  /// and 9 are hashes of passwords.
  enum class encodings : std::uint8_t {
    clear,
    type_6,
    type_7,
    redacted,
    type_4,
    type_5,
    type_8,
    type_9,
  };

  encodings encoding = encodings::clear;
  std::string value;
  span at{};

  /// True when two of them cannot be compared: each router encrypts for itself.
  [[nodiscard]] bool opaque() const { return encoding != encodings::clear; }

  friend bool operator==(const secret& a, const secret& b) {
    return a.encoding == b.encoding && a.value == b.value;
  }
};

}  // namespace peerlint::model
