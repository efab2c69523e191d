#pragma once

#include <string_view>
#include <vector>

#include <peerlint/finding.hpp>
#include <peerlint/span.hpp>
#include "engine/fleet.hpp"

namespace peerlint::engine {

/// Which findings concern a tunnel: those with a mark in the sections that make one of its ends. A
/// rule that compares two ends concerns it only when all its marks are of these two, and within
/// what makes each.
class tunnel_concern {
 public:
  /// The parts of each end, as parts_of gives them; those of a lone end twice.
  tunnel_concern(const std::vector<span>& a, const std::vector<span>& b, const fleet& over);

  [[nodiscard]] bool has(const finding& one, bool of_tunnel_rule) const;
  /// The finding is about one of the two devices.
  [[nodiscard]] bool is_of_device(const finding& one) const;

 private:
  struct end {
    const facts::device_facts* device = nullptr;
    std::vector<span> sections;

    [[nodiscard]] bool holds(span at) const;
  };

  [[nodiscard]] static end end_of(const std::vector<span>& parts, const fleet& over);

  end a_;
  end b_;
  const fleet& over_;
};

}  // namespace peerlint::engine
