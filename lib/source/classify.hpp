#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <peerlint/finding.hpp>

namespace peerlint::source {

/// What makes an input not worth linting: it is empty (no bytes, or only blanks), or binary
/// (control bytes beyond what terminals leave in captures). Nothing for a text. Give the bytes as
/// they were read; UTF-16 counts as text.
[[nodiscard]] std::optional<problem> classify(std::string_view name, std::string_view bytes);

}  // namespace peerlint::source
