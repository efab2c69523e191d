#pragma once

#include <span>
#include <string>

#include <peerlint/finding.hpp>
#include <peerlint/workspace.hpp>

namespace peerlint::render {

/// The output of `check --format json`; docs/formats.md tells every key.
[[nodiscard]] std::string write_json(const check_result& result);

/// The output of `rules --format json`.
[[nodiscard]] std::string write_json(std::span<const rule_info> rules);

}  // namespace peerlint::render
