#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <peerlint/finding.hpp>

namespace peerlint::render {

/// A text of a finding beside its message, and its title.
struct remark {
  std::string_view title;  ///< "why" or "help"
  std::string text;
};

/// Why and help, those that there are. A fix that nobody put into words is told by its commands.
[[nodiscard]] std::vector<remark> remarks_of(const finding& of);

/// "hq.cfg:14:8", less where less is known: "hq.cfg:14", "hq.cfg", "".
[[nodiscard]] std::string told_place(const place& where);

/// A related place and its words: "hq.cfg:14:8: group 14 there".
[[nodiscard]] std::string told_related(const label& related);

/// The last line that the place has a part of.
[[nodiscard]] std::uint32_t last_line(const place& where);

/// The file of the place, or else that of its device; "" when there is neither.
[[nodiscard]] std::string_view file_of(const place& where, const check_result& in);

}  // namespace peerlint::render
