#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include <peerlint/model/device.hpp>

namespace peerlint::render {

/// A kind of object that the overview of a device counts.
struct counted_object {
  std::string_view key;  ///< in JSON: the name of the model's list
  std::string_view one;
  std::string_view many;
  std::size_t (*count)(const model::device&);
};

[[nodiscard]] std::span<const counted_object> counted_objects();

}  // namespace peerlint::render
