#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "rules/smt/mail.hpp"

namespace peerlint::rules::smt {

/// The addresses of a field: several between commas or semicolons.
[[nodiscard]] inline std::vector<std::string> recipients_of(std::string_view text) {
  std::vector<std::string> all;
  text = inner(text);
  for (std::size_t begin = 0; begin <= text.size();) {
    const auto end = std::min(text.find_first_of(",;", begin), text.size());
    const auto one = inner(text.substr(begin, end - begin));
    if (!one.empty()) all.emplace_back(one);
    begin = end + 1;
  }
  return all;
}

}  // namespace peerlint::rules::smt
