#include "render/statistics.hpp"

#include <algorithm>
#include <map>
#include <vector>

#include <fmt/format.h>

#include "render/full.hpp"

namespace peerlint::render {
namespace {

struct found {
  std::size_t count = 0;
  const finding* first = nullptr;  // what is said of the rule stands in any of them
};

}  // namespace

std::string draw_statistics(const check_result& result) {
  std::map<std::string_view, found> by_code;
  for (const auto& each : result.findings) {
    auto& one = by_code[each.code];
    ++one.count;
    if (one.first == nullptr || one.first->level < each.level) one.first = &each;
  }
  std::vector<found> all;
  for (const auto& [code, one] : by_code) all.push_back(one);
  std::stable_sort(all.begin(), all.end(),
                   [](const found& a, const found& b) { return a.count > b.count; });
  std::string text;
  for (const auto& [count, first] : all)
    text += fmt::format("{:>6}  {:<8} {:<8} {}\n", count, first->code, to_text(first->level),
                        first->name);
  if (!text.empty()) text += '\n';
  return text += draw_counts(result.summary) + '\n';
}

}  // namespace peerlint::render
