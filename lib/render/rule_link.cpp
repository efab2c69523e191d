#include "render/rule_link.hpp"

#include <fmt/format.h>

namespace peerlint::render {
namespace {

// A byte that is none of printable ASCII would end the sequence or begin another.
std::string encoded(std::string_view url) {
  std::string result;
  for (const char c : url) {
    if (c > ' ' && c < '\x7f')
      result += c;
    else
      result += fmt::format("%{:02X}", static_cast<unsigned char>(c));
  }
  return result;
}

}  // namespace

std::string page_url(std::string_view pattern, std::string_view code) {
  constexpr std::string_view hole = "{code}";
  std::string url(pattern);
  for (auto at = url.find(hole); at != std::string::npos; at = url.find(hole, at + code.size()))
    url.replace(at, hole.size(), code);
  return url;
}

std::string hyperlink(std::string_view url, std::string_view text) {
  if (url.empty()) return std::string(text);
  return fmt::format("\033]8;;{}\033\\{}\033]8;;\033\\", encoded(url), text);
}

}  // namespace peerlint::render
