#pragma once

#include <span>

#include <peerlint/span.hpp>
#include "source/text.hpp"

namespace peerlint::source {

/// What a renderer may quote from: the texts, and where secrets stand in them (sorted, disjoint).
/// `secrets` is empty when the caller asked to see them.
struct quotable {
  const source::texts* texts = nullptr;
  std::span<const span> secrets;
};

}  // namespace peerlint::source
