#pragma once

#include <algorithm>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

// For tests: the code blocks of a page.
namespace peerlint::docs {

struct block {
  std::string info;  ///< what stands behind the fence: "toml file=peerlint.toml"
  std::string body;
  std::size_t line = 0;  ///< of the fence

  [[nodiscard]] bool is(std::string_view wanted) const { return info == wanted; }
};

/// `name` is relative to the root of the tree.
[[nodiscard]] inline std::string page(const std::string& name) {
  std::ifstream in(PEERLINT_SOURCE_DIR "/" + name, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

/// Blocks that are part of a list are taken without its indentation.
[[nodiscard]] inline std::vector<block> blocks_of(const std::string& page) {
  std::vector<block> made;
  std::istringstream lines(page);
  std::size_t number = 0;
  for (std::string line; std::getline(lines, line);) {
    ++number;
    const auto indent = line.find("```");
    if (indent == std::string::npos || line.find_first_not_of(' ') != indent) continue;
    block& one = made.emplace_back(block{line.substr(indent + 3), "", number});
    while (std::getline(lines, line) && ++number &&
           line.substr(0, indent + 3).find("```") != indent)
      one.body += line.substr(std::min(indent, line.size())) + '\n';
  }
  return made;
}

}  // namespace peerlint::docs
