#include "failover/difference.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "write/device.hpp"

namespace peerlint::failover {
namespace {

using lines = std::vector<std::string_view>;

lines lines_of(std::string_view text) {
  lines made;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    const auto line = text.substr(0, end);
    if (line != "!" && line != "end") made.push_back(line);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return made;
}

std::size_t indent_of(std::string_view line) {
  return std::min(line.find_first_not_of(' '), line.size());
}

// A line with the headers around it.
struct placed {
  std::string section;
  std::string_view line;

  friend auto operator<=>(const placed&, const placed&) = default;
};

std::vector<placed> placed_lines(const lines& of, std::size_t first, std::size_t last) {
  std::vector<placed> made;
  std::vector<std::string_view> headers;
  for (auto i = first; i < last; ++i) {
    const auto depth = indent_of(of[i]);
    headers.resize(std::min(headers.size(), depth));
    std::string section;
    for (const auto header : headers)
      if (!header.empty()) section.append(section.empty() ? "" : " / ").append(header);
    const auto line = of[i].substr(depth);
    made.push_back({std::move(section), line});
    headers.resize(depth);
    headers.push_back(line);
  }
  return made;
}

// What is alike at both ends needs no looking up. A section is looked at from its header on.
struct window {
  std::size_t first = 0;
  std::size_t behind_a = 0;
  std::size_t behind_b = 0;
};
window differing(const lines& a, const lines& b) {
  window made;
  const auto shorter = std::min(a.size(), b.size());
  while (made.first < shorter && a[made.first] == b[made.first]) ++made.first;
  std::size_t same = 0;
  while (same < shorter - made.first && a[a.size() - 1 - same] == b[b.size() - 1 - same]) ++same;
  made.behind_a = a.size() - same;
  made.behind_b = b.size() - same;
  const auto inside = [&] {
    return (made.first < made.behind_a && indent_of(a[made.first]) > 0) ||
           (made.first < made.behind_b && indent_of(b[made.first]) > 0);
  };
  while (made.first > 0 && inside()) --made.first;
  return made;
}

}  // namespace

std::string config_change::text() const {
  return (added ? "+ " : "- ") + section + (section.empty() ? "" : " / ") + line;
}

std::vector<config_change> difference(std::string_view before, std::string_view after) {
  const auto old_lines = lines_of(before);
  const auto new_lines = lines_of(after);
  const auto at = differing(old_lines, new_lines);
  const auto gone = placed_lines(old_lines, at.first, at.behind_a);
  const auto come = placed_lines(new_lines, at.first, at.behind_b);
  std::map<placed, std::ptrdiff_t> balance;
  for (const auto& one : gone) --balance[one];
  for (const auto& one : come) ++balance[one];
  std::vector<config_change> made;
  const auto add = [&](const std::vector<placed>& from, bool added) {
    for (const auto& one : from) {
      auto& rest = balance[one];
      if (added ? rest <= 0 : rest >= 0) continue;
      rest += added ? -1 : 1;
      made.push_back({added, one.section, std::string(one.line)});
    }
  };
  add(gone, false);
  add(come, true);
  return made;
}

std::vector<config_change> difference(const model::device& before, const model::device& after) {
  if (&before == &after) return {};
  return difference(write::to_ios(before), write::to_ios(after));
}

std::vector<config_change> common(const std::vector<config_change>& of,
                                  const std::vector<config_change>& with) {
  std::vector<config_change> made;
  for (const auto& one : of)
    if (std::find(with.begin(), with.end(), one) != with.end()) made.push_back(one);
  return made;
}

}  // namespace peerlint::failover
