#include "failover/eem/cli_words.hpp"

#include <algorithm>
#include <utility>

namespace peerlint::failover {

std::string_view behind(std::string_view line, std::size_t words) {
  std::uint32_t at = 0;
  for (; words > 0; --words) at = structure::next_word(line, at).end();
  const auto next = structure::next_word(line, at);
  return line.substr(std::min<std::size_t>(next.begin, line.size()));
}

std::uint32_t margin(const run_action& of) {
  const auto first = of.text.text().find_first_not_of(" \t\r\n");
  return first == std::string::npos ? 0 : static_cast<std::uint32_t>(first);
}

void refuse(run_action& into, refusal::kinds why, std::string says, structure::word at,
            std::vector<std::string_view> candidates, std::vector<std::string_view> modes) {
  into.came_to = outcome::refused;
  into.refused = refusal{why, std::move(says), into.text.place(margin(into) + at.begin, at.size),
                         std::move(candidates), std::move(modes)};
}

}  // namespace peerlint::failover
