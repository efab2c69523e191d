#pragma once

#include <string_view>

#include <nlohmann/json_fwd.hpp>

#include <peerlint/finding.hpp>

namespace peerlint::render {

/// The region of a place; null where the file as a whole is meant.
[[nodiscard]] nlohmann::ordered_json sarif_region(const place& where);

/// The `artifactLocation` of a file.
[[nodiscard]] nlohmann::ordered_json sarif_artifact(std::string_view file);

/// A `location`: file and region as far as they are known, the device, and the section unless it is
/// empty.
[[nodiscard]] nlohmann::ordered_json sarif_location(const place& where,
                                                    std::string_view section = {});

}  // namespace peerlint::render
