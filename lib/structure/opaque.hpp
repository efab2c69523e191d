#pragma once

#include <string_view>

namespace peerlint::structure {

/// True for a word with a placeholder of a template in it: `{{ peer }}`, `<%= @peer %>`.
[[nodiscard]] bool is_template(std::string_view word);

/// True for what stands for a value that somebody blotted out: `<removed>`, `***`, `xxxx`,
/// `x.x.x.x`, `$9$…`; an empty word too.
[[nodiscard]] bool is_redacted(std::string_view word);

}  // namespace peerlint::structure
