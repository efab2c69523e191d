#pragma once

#include <nlohmann/json.hpp>

#include <peerlint/finding.hpp>

// What several outputs have in common; docs/formats.md tells every key.
namespace peerlint::render {

[[nodiscard]] nlohmann::ordered_json json_finding(const finding& value);
[[nodiscard]] nlohmann::ordered_json json_problem(const problem& value);
[[nodiscard]] nlohmann::ordered_json json_summary(const summary& value);

template <class Range, class Write>
[[nodiscard]] nlohmann::ordered_json array_of(const Range& range, Write write) {
  auto array = nlohmann::ordered_json::array();
  for (const auto& each : range) array.push_back(write(each));
  return array;
}

}  // namespace peerlint::render
