#pragma once

#include <span>

#include "rules/rule.hpp"

namespace peerlint::rules {

/// Every rule, in the order of the files of lib/rules/ (generated).
[[nodiscard]] std::span<const rule* const> all();

}  // namespace peerlint::rules
