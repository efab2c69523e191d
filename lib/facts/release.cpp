#include "facts/release.hpp"

#include <charconv>

namespace peerlint::facts {

std::optional<release> parse_release(std::string_view text) {
  release made;
  const char* const end = text.data() + text.size();
  const auto [dot, first_error] = std::from_chars(text.data(), end, made.major);
  if (first_error != std::errc{} || dot == end || *dot != '.') return std::nullopt;
  const auto [rest, second_error] = std::from_chars(dot + 1, end, made.minor);
  if (second_error != std::errc{}) return std::nullopt;
  return made;
}

std::optional<release> release_of(const model::device& device) {
  return device.version.is_set() ? parse_release(device.version.value) : std::nullopt;
}

bool has_shield(release which) { return which >= release{17, 11}; }

}  // namespace peerlint::facts
