#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace peerlint::render {

/// What stands in the place of a secret, whatever its length: a mask must not tell it.
inline constexpr std::string_view secret_mask = "<secret>";

/// Bytes [begin, end) of a line.
struct stretch {
  std::size_t begin = 0;
  std::size_t end = 0;

  friend bool operator==(const stretch&, const stretch&) = default;
};

/// Sorted, and what overlaps or touches made one.
[[nodiscard]] std::vector<stretch> merged(std::vector<stretch> all);

/// What in a line of a configuration is a secret, judged by the words before it: sorted, disjoint.
/// For lines that no production understood; where a secret of the model stands, its span tells.
[[nodiscard]] std::vector<stretch> find_secrets(std::string_view line);

/// The line with the mask in the place of every secret.
[[nodiscard]] std::string redact(std::string_view line);

/// The same for a text of several lines.
[[nodiscard]] std::string redact_lines(std::string_view text);

/// Prose with what it quotes from a configuration, `like this` or 'like this', redacted.
[[nodiscard]] std::string redact_quotes(std::string_view prose);

}  // namespace peerlint::render
