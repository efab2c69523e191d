#include "cli/exit_code.hpp"

#include <algorithm>

namespace peerlint::cli {

namespace {

bool any_failed(const std::vector<problem>& problems) {
  return std::any_of(problems.begin(), problems.end(), [](const problem& each) {
    return each.what == problem::kind::unreadable || each.what == problem::kind::internal;
  });
}

}  // namespace

int exit_code_of(const check_result& result, level fail_level) {
  const auto decides = [&](const finding& each) {
    return each.level >= fail_level && each.confidence > confidence::low;
  };
  if (any_failed(result.problems)) return exit_code::failed;
  if (std::any_of(result.findings.begin(), result.findings.end(), decides)) return exit_code::found;
  return result.summary.devices == 0 ? exit_code::nothing : exit_code::clean;
}

int exit_code_of(const parse_result& result) {
  if (any_failed(result.problems)) return exit_code::failed;
  return result.devices.empty() ? exit_code::nothing : exit_code::clean;
}

}  // namespace peerlint::cli
