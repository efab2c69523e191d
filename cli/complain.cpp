#include "cli/complain.hpp"

#include <fmt/format.h>

#include "cli/exit_code.hpp"

namespace peerlint::cli {

int complain(std::ostream& err, std::string_view help, std::string_view what) {
  err << fmt::format("peerlint: {}\ntry '{}'\n", what, help);
  return exit_code::failed;
}

}  // namespace peerlint::cli
