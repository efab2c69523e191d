#pragma once

#include <optional>
#include <string>

#include <peerlint/finding.hpp>
#include "session/reading.hpp"
#include "source/text.hpp"
#include "structure/document.hpp"

namespace peerlint::engine {

/// The problem that the capture is the configuration of another system, named; nothing when it may
/// be IOS.
[[nodiscard]] std::optional<problem> other_system(const source::text& text,
                                                  const structure::document& document,
                                                  const structure::capture& capture);

/// The problem that what was read is no configuration: notes, a table, a program. A few unknown
/// commands are none; they are linted.
[[nodiscard]] std::optional<problem> no_configuration(const source::text& text,
                                                      const session::reading& read);

}  // namespace peerlint::engine
