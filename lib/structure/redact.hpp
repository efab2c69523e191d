#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "structure/secret_pattern.hpp"
#include "structure/stretch.hpp"

namespace peerlint::structure {

/// What stands in the place of a secret, whatever its length: a mask must not tell it.
inline constexpr std::string_view secret_mask = "<secret>";

/// The line with the mask in the place of these stretches, which are sorted and disjoint.
[[nodiscard]] std::string mask(std::string_view line, const std::vector<stretch>& secrets);

/// The line with the mask in the place of every secret that its words tell of.
[[nodiscard]] std::string redact(std::string_view line, spelling how = spelling::right);

/// The same for a text of several lines.
[[nodiscard]] std::string redact_lines(std::string_view text);

/// What prose quotes from a configuration, `like this` or 'like this', without the quotes.
[[nodiscard]] std::vector<stretch> quotes_in(std::string_view prose);

/// Prose with what it quotes redacted.
[[nodiscard]] std::string redact_quotes(std::string_view prose);

}  // namespace peerlint::structure
