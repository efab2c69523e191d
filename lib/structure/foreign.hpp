#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "source/text.hpp"
#include "structure/document.hpp"

namespace peerlint::structure {

/// A system other than IOS and IOS-XE, and the line that tells it best.
struct foreign_system {
  std::string_view name;  ///< "Cisco ASA"
  std::size_t line = 0;   ///< of the document
  std::string_view mark;  ///< what stands there, no secret
};

/// The system whose configuration the capture is; nothing for IOS, and for what nothing speaks for.
///
/// Marks of many systems, IOS among them, are weighed against each other, each once: a line of
/// another system in an IOS configuration (a note, what a neighbour shows) decides nothing. The
/// bodies of banners, certificates and macros are not looked at.
[[nodiscard]] std::optional<foreign_system> find_foreign_system(const source::text& text,
                                                                const document& of,
                                                                const capture& in);

}  // namespace peerlint::structure
