#pragma once

#include <cstdint>

namespace peerlint::bench {

/// SplitMix64: the standard library's distributions differ from one library to another.
class dice {
 public:
  explicit dice(std::uint64_t seed = 20240229) : state_(seed) {}

  std::uint64_t next() {
    std::uint64_t z = (state_ += 0x9e3779b97f4a7c15U);
    z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31U);
  }
  std::uint32_t below(std::uint64_t most) { return static_cast<std::uint32_t>(next() % most); }
  bool one_in(std::uint32_t many) { return below(many) == 0; }

 private:
  std::uint64_t state_;
};

}  // namespace peerlint::bench
