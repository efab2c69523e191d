#pragma once

#include <optional>
#include <string_view>

#include <peerlint/finding.hpp>
#include "negotiate/side.hpp"

namespace peerlint::negotiate {

/// What the section of an end lacks, without which its router neither calls nor answers by it.
struct section_lack {
  std::string_view reason;
  std::string_view code;  ///< of the rule that tells of it
  confidence sure = confidence::high;
};

/// The first; nothing where a line that is not understood, or a part of the file that is missing,
/// may say it.
[[nodiscard]] std::optional<section_lack> lack_of(const side& one);

/// IKE has no address to speak from.
[[nodiscard]] std::optional<section_lack> lack_of_address(const side& one);

}  // namespace peerlint::negotiate
