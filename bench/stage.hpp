#pragma once

#include <span>
#include <vector>

#include "bench/corpus.hpp"

namespace peerlint::bench {

using files = std::vector<file>;

/// A part of the road from the bytes of files to findings, always from its beginning.
struct stage {
  const char* name;
  void (*run)(const files&);
};

/// The scan that everything is compared with, then the stages from left to right.
[[nodiscard]] std::span<const stage> stages();

}  // namespace peerlint::bench
