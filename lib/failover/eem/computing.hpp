#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <peerlint/model/event_manager_action.hpp>

#include "failover/eem/expansion.hpp"

// What actions make of values, without the router.
namespace peerlint::failover {

/// A whole number as EEM computes with; nothing for anything else.
[[nodiscard]] std::optional<std::int64_t> to_number(std::string_view text);

/// What `if`, `elseif` and `while` ask.
enum class truth : std::uint8_t { no, yes, unknown };

/// `eq` and `ne` compare numbers where both are, else texts; the others compare numbers only.
/// Unknown also for a comparison that IOS does not have.
[[nodiscard]] truth compare(const eem_value& a, std::string_view comparison, const eem_value& b);
/// Both values are known, one of them is no number, and the comparison wants two.
[[nodiscard]] bool wants_numbers(const eem_value& a, std::string_view comparison,
                                 const eem_value& b);

/// `$_result` and `$_remainder` of `add`, `subtract`, `multiply`, `divide`; `increment` and
/// `decrement` count as `add` and `subtract`. Nothing where a value is no number, or 0 divides.
struct computed {
  std::int64_t result = 0;
  std::int64_t remainder = 0;
};
[[nodiscard]] std::optional<computed> compute(model::eem_verb how, std::string_view a,
                                              std::string_view b);

/// `$_string_result` of the action; not known where an operand is not, nor for `string match`,
/// whose wildcards differ between releases.
[[nodiscard]] eem_value string_result(const model::eem_action& of,
                                      const std::vector<eem_value>& operands);

/// What `regexp` finds: the whole match and what stands in parentheses.
struct regexp_match {
  enum class kinds : std::uint8_t { none, found, bad_pattern };
  kinds is = kinds::none;
  std::vector<std::string> parts;
};
[[nodiscard]] regexp_match match(const std::string& pattern, std::string_view text);

/// The items of `foreach`.
[[nodiscard]] std::vector<std::string> split_list(std::string_view list, std::string_view between);

}  // namespace peerlint::failover
