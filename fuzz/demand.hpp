#pragma once

#include <cstdio>
#include <cstdlib>

namespace peerlint::fuzz {

/// Ends the run with a word when something does not hold; libFuzzer then keeps the input.
inline void demand(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "does not hold: %s\n", what);
  std::abort();
}

}  // namespace peerlint::fuzz
