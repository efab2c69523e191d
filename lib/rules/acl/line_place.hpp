#pragma once

#include <algorithm>

#include "facts/path/line_place.hpp"
#include "rules/acl/crypto_line.hpp"

// What the rules about where the ends of a crypto line are have in common.
namespace peerlint::rules::acl {

using facts::line_place;

/// Some addresses are translated from the outside, so that they look like others.
[[nodiscard]] inline bool translates_destinations(const model::device& device) {
  const auto other = [](const auto& rule) {
    return rule.direction != model::nat_direction::inside_source;
  };
  return std::any_of(device.nat_statics.begin(), device.nat_statics.end(), other) ||
         std::any_of(device.nat_rules.begin(), device.nat_rules.end(), other);
}

}  // namespace peerlint::rules::acl
