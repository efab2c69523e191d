#include "render/file_names.hpp"

#include <fmt/format.h>

namespace peerlint::render {
namespace {

bool is_unreserved(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
         c == '.' || c == '_' || c == '~';
}

}  // namespace

std::string_view repository_path(std::string_view path) {
  while (path.starts_with("./")) {
    path.remove_prefix(2);
    while (path.starts_with('/')) path.remove_prefix(1);
  }
  return path;
}

std::string file_uri(std::string_view path) {
  path = repository_path(path);
  std::string uri = path.starts_with('/') ? "file://" : "";
  for (const char c : path)
    if (is_unreserved(c) || c == '/')
      uri += c;
    else
      uri += fmt::format("%{:02X}", static_cast<unsigned char>(c));
  return uri;
}

}  // namespace peerlint::render
