#pragma once

#include <string>

#include <nlohmann/json_fwd.hpp>

#include <peerlint/flow.hpp>

namespace peerlint::render {

[[nodiscard]] nlohmann::ordered_json json_flow(const packet_trace& trace);
[[nodiscard]] std::string write_flow(const packet_trace& trace);

}  // namespace peerlint::render
