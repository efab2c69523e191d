#pragma once

#include <string>

#include <peerlint/finding.hpp>

#include "render/sarif_driver.hpp"

namespace peerlint::render {

/// Whether findings were compared with a baseline.
enum class compared : bool { no, yes };

/// A SARIF 2.1.0 log of one run: the findings, then those that were silenced.
[[nodiscard]] std::string write_sarif(const check_result& result, const sarif_driver& by,
                                      compared with_baseline = compared::no);

}  // namespace peerlint::render
