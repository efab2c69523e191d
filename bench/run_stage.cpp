// Runs one stage over files: `peerlint_stage STAGE TIMES PATH…`. For profilers; bench/run counts
// instructions with it. Prints how many lines the files have.
#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <iterator>
#include <string_view>

#include "bench/stage.hpp"

int main(int count, char** values) {
  using namespace peerlint;
  const std::string_view name = count > 3 ? values[1] : "";
  const auto stages = bench::stages();
  const auto chosen = std::find_if(stages.begin(), stages.end(),
                                   [&](const bench::stage& one) { return name == one.name; });
  if (chosen == stages.end()) {
    std::cerr << "usage: peerlint_stage scan|text|structure|parse|check TIMES PATH…\n";
    return 2;
  }
  bench::files files;
  for (int i = 3; i < count; ++i)
    for (auto& one : bench::folder(values[i])) files.push_back(std::move(one));
  std::size_t lines = 0;
  for (const auto& one : files)
    lines += static_cast<std::size_t>(std::count(one.bytes.begin(), one.bytes.end(), '\n'));
  for (auto times = std::atoi(values[2]); times > 0; --times) chosen->run(files);
  std::cout << lines << '\n';
  return 0;
}
