#pragma once

#include <cstdint>
#include <string_view>

#include <peerlint/model/secret.hpp>
#include <peerlint/span.hpp>
#include "session/context.hpp"

namespace peerlint::session {

/// The secret that a word holds, and a note for those who quote that it stands there. `encoding` is
/// the digit before it: 0 where none stands. A value that somebody blotted out is `redacted`.
[[nodiscard]] model::secret secret_from(context& at, const located<std::string_view>& word,
                                        std::uint16_t encoding);

}  // namespace peerlint::session
