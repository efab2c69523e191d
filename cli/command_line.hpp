#pragma once

#include <istream>
#include <ostream>
#include <span>
#include <string>

#include "cli/streams.hpp"

namespace peerlint::cli {

/// The whole command line: `arguments` without the program's name. Returns the exit code.
[[nodiscard]] int run(std::span<const std::string> arguments, std::istream& in, std::ostream& out,
                      std::ostream& err, terminal where = {});

}  // namespace peerlint::cli
