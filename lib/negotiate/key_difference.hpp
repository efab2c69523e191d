#pragma once

#include <string>

#include <peerlint/tunnel.hpp>

namespace peerlint::negotiate {

/// How two keys in clear text differ.
[[nodiscard]] key_difference difference_of(const std::string& a, const std::string& b);

}  // namespace peerlint::negotiate
