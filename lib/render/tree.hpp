#pragma once

#include <string>

#include <peerlint/parse.hpp>
#include "source/quotable.hpp"

namespace peerlint::render {

/// The output of `parse --tree`: every struct of the model as an object, by the names of its
/// fields. Secrets are masked unless `show_secrets`.
[[nodiscard]] std::string write_tree(const parse_result& result, const source::quotable& from,
                                     bool show_secrets);

}  // namespace peerlint::render
