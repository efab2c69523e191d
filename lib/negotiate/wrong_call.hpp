#pragma once

#include <string_view>

#include "negotiate/side.hpp"

namespace peerlint::negotiate {

/// The code of the rule that says that `caller` calls another address than that of `called`; ""
/// when it calls that one, or a file does not say which.
[[nodiscard]] std::string_view code_of_wrong_call(const side& caller, const side& called);

}  // namespace peerlint::negotiate
