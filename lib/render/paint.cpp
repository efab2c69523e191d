#include "render/paint.hpp"

#include <array>

#include <fmt/format.h>

namespace peerlint::render {
namespace {

using namespace std::string_view_literals;

constexpr std::array level_codes{"1;36"sv, "1;33"sv, "1;31"sv};  // cyan, yellow, red

}  // namespace

std::string paint::of_level(level value, std::string_view text) const {
  return wrap(level_codes[static_cast<std::size_t>(value)], text);
}

std::string paint::wrap(std::string_view code, std::string_view text) const {
  if (!on_ || text.empty()) return std::string(text);
  return fmt::format("\033[{}m{}\033[0m", code, text);
}

}  // namespace peerlint::render
