#pragma once

#include <string>

#include <nlohmann/json_fwd.hpp>

namespace peerlint::render {

/// The `version` of everything that docs/formats.md describes.
inline constexpr int contract_version = 1;

/// The value as every JSON format prints it, with a line end.
[[nodiscard]] std::string json_text(const nlohmann::ordered_json& value);

}  // namespace peerlint::render
