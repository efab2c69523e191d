#pragma once

#include <string>
#include <vector>

#include "failover/eem/applet_run.hpp"

namespace peerlint::failover {

/// The names that a line of configuration mode uses, whoever defines them. `headers` are the lines
/// that opened the modes around it. Places count from the begin of the line.
[[nodiscard]] std::vector<undefined_name> names_used(const std::vector<std::string>& headers,
                                                     const std::string& line);

/// Whether the device, as it is now, lacks the name.
[[nodiscard]] bool is_undefined(const undefined_name& name, const facts::references& in);

}  // namespace peerlint::failover
