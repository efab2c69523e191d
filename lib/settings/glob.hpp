#pragma once

#include <string_view>

namespace peerlint::settings {

/// Whether the glob fits the whole text: `?` is any character, `*` any number of them.
[[nodiscard]] bool fits_text(std::string_view glob, std::string_view text);

/// The same for a path: `*` and `?` stop at `/`, `**` does not. A glob without `/` is one for the
/// last part of the path (`*.old.cfg`), one that ends with `/` for all that is below (`lab/`).
[[nodiscard]] bool fits_path(std::string_view glob, std::string_view path);

}  // namespace peerlint::settings
