#pragma once

#include <string>

namespace peerlint::cli {

/// Writes the file in one go: whoever reads it sees the old text or the new one, and an interrupt
/// leaves no half of it. What is no regular file is written to as it is. Says what went wrong, or
/// "".
[[nodiscard]] std::string write_file(const std::string& name, const std::string& text);

}  // namespace peerlint::cli
