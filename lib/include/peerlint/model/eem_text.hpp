#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <peerlint/span.hpp>

namespace peerlint::model {

/// A word of the Embedded Event Manager, or several between quotation marks. Variables in it,
/// `$name`, get their values when the applet runs.
struct eem_text {
  std::string value;  ///< without the quotation marks around it
  span at{};          ///< of the value: the marks do not belong to it
  bool quoted = false;
  bool unclosed = false;        ///< the second mark is missing: the text is the rest of the line
  std::vector<span> secrets{};  ///< parts of the value that their words show to be secrets

  friend bool operator==(const eem_text& a, const eem_text& b) {
    return a.value == b.value && a.unclosed == b.unclosed;
  }
};

/// A time of an event or an action.
struct eem_time {
  std::string text;                           ///< as written: `60`, `10.500`, or `$name`
  std::optional<std::uint64_t> milliseconds;  ///< none for a variable

  friend bool operator==(const eem_time& a, const eem_time& b) {
    return a.milliseconds == b.milliseconds && (a.milliseconds || a.text == b.text);
  }
};

/// `keyword value` among the words of an action.
struct eem_argument {
  std::string keyword;  ///< "subject"
  eem_text value;       ///< empty for a keyword that stands alone

  friend bool operator==(const eem_argument&, const eem_argument&) = default;
};

}  // namespace peerlint::model
