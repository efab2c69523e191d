#include "cli/exit_code.hpp"

#include <algorithm>

namespace peerlint::cli {

namespace {

bool any_failed(const std::vector<problem>& problems) {
  return std::any_of(problems.begin(), problems.end(), [](const problem& each) {
    return each.what == problem::kind::unreadable || each.what == problem::kind::internal;
  });
}

bool any_decides(const std::vector<finding>& findings, level fail_level) {
  return std::any_of(findings.begin(), findings.end(), [&](const finding& each) {
    return each.level >= fail_level && each.confidence > confidence::low;
  });
}

}  // namespace

int exit_code_of(const check_result& result, level fail_level) {
  if (any_failed(result.problems)) return exit_code::failed;
  if (any_decides(result.findings, fail_level)) return exit_code::found;
  return result.summary.devices == 0 ? exit_code::nothing : exit_code::clean;
}

int exit_code_of(const tunnels_result& result, level fail_level) {
  if (any_failed(result.problems)) return exit_code::failed;
  const bool found =
      std::any_of(result.tunnels.begin(), result.tunnels.end(), [&](const tunnel_report& each) {
        return each.fails() || any_decides(each.findings, fail_level);
      });
  if (found) return exit_code::found;
  return result.summary.counts.devices == 0 ? exit_code::nothing : exit_code::clean;
}

int exit_code_of(const parse_result& result) {
  if (any_failed(result.problems)) return exit_code::failed;
  return result.devices.empty() ? exit_code::nothing : exit_code::clean;
}

}  // namespace peerlint::cli
