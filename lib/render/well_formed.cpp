#include "render/well_formed.hpp"

#include "source/utf8.hpp"

namespace peerlint::render {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

bool fits(std::string_view code_point) {
  const auto lead = static_cast<unsigned char>(code_point[0]);
  if (code_point.size() > 1) return code_point != "\xEF\xBF\xBE" && code_point != "\xEF\xBF\xBF";
  return lead < 0x80 && (lead >= 0x20 || lead == '\t' || lead == '\n' || lead == '\r');
}

}  // namespace

std::string well_formed(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const auto size = source::code_point_size(text.substr(i));
    const auto code_point = text.substr(i, size);
    result += fits(code_point) ? code_point : replacement;
    i += size;
  }
  return result;
}

}  // namespace peerlint::render
