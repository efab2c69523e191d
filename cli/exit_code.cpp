#include "cli/exit_code.hpp"

#include <algorithm>

namespace peerlint::cli {

int exit_code_of(const check_result& result, level fail_level) {
  const auto fails = [](const problem& each) {
    return each.what == problem::kind::unreadable || each.what == problem::kind::internal;
  };
  const auto decides = [&](const finding& each) {
    return each.level >= fail_level && each.confidence > confidence::low;
  };
  if (std::any_of(result.problems.begin(), result.problems.end(), fails)) return exit_code::failed;
  if (std::any_of(result.findings.begin(), result.findings.end(), decides)) return exit_code::found;
  return result.summary.devices == 0 ? exit_code::nothing : exit_code::clean;
}

}  // namespace peerlint::cli
