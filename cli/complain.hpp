#pragma once

#include <ostream>
#include <string_view>

namespace peerlint::cli {

/// Says what is wrong with the words of a command and what `help` of it tells more: "peerlint flow
/// --help". Returns the exit code.
[[nodiscard]] int complain(std::ostream& err, std::string_view help, std::string_view what);

}  // namespace peerlint::cli
