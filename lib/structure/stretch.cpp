#include "structure/stretch.hpp"

#include <algorithm>

namespace peerlint::structure {

std::vector<stretch> merged(std::vector<stretch> all) {
  std::sort(all.begin(), all.end(), [](stretch a, stretch b) { return a.begin < b.begin; });
  std::vector<stretch> result;
  for (const auto& each : all) {
    if (each.begin >= each.end) continue;
    if (!result.empty() && each.begin <= result.back().end)
      result.back().end = std::max(result.back().end, each.end);
    else
      result.push_back(each);
  }
  return result;
}

}  // namespace peerlint::structure
