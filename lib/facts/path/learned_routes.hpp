#pragma once

#include <string_view>

#include "session/reading.hpp"

namespace peerlint::facts {

/// What brings the device routes that its text does not hold, in a word: "OSPF", "BGP"; "" when
/// nothing does.
[[nodiscard]] std::string_view learned_routes(const session::reading& read);

}  // namespace peerlint::facts
