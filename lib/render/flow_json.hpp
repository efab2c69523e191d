#pragma once

#include <string>

#include <peerlint/flow.hpp>

namespace peerlint::render {

[[nodiscard]] std::string write_flow(const packet_trace& trace);

}  // namespace peerlint::render
