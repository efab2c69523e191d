// Writes a generated configuration to standard output: `peerlint_corpus fleet|router BYTES`.
#include <cstdlib>
#include <iostream>
#include <string_view>

#include "bench/corpus.hpp"

int main(int count, char** values) {
  using namespace peerlint::bench;
  const std::string_view how = count == 3 ? values[1] : "";
  if (how != "fleet" && how != "router") {
    std::cerr << "usage: peerlint_corpus fleet|router BYTES\n";
    return 2;
  }
  const auto size = std::strtoull(values[2], nullptr, 10);
  std::cout << generated(size, how == "fleet" ? shape::fleet : shape::router).bytes;
  return std::cout.flush() ? 0 : 1;
}
