#include <array>

#include <peerlint/tunnel.hpp>

namespace peerlint {

std::string_view to_text(policy_field field) {
  static constexpr std::array<std::string_view, 4> words{"encryption", "hash", "authentication",
                                                         "group"};
  return words[static_cast<std::size_t>(field)];
}

std::string_view to_text(outcome value) {
  static constexpr std::array<std::string_view, 4> words{"up", "up_degraded", "down", "unknown"};
  return words[static_cast<std::size_t>(value)];
}

}  // namespace peerlint
