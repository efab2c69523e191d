#pragma once

#include <string>
#include <string_view>

namespace peerlint::render {

/// The path as a forge compares it with its own: without `./` at its beginning.
[[nodiscard]] std::string_view repository_path(std::string_view path);

/// The path as a URI reference of RFC 3986: relative, or `file:///…` when it is absolute. Bytes
/// that are not unreserved are percent-encoded.
[[nodiscard]] std::string file_uri(std::string_view path);

}  // namespace peerlint::render
