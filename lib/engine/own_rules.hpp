#pragma once

#include <deque>
#include <span>
#include <string_view>
#include <vector>

#include <peerlint/workspace.hpp>
#include "rules/rule.hpp"

namespace peerlint::engine {

/// The rules that the host program added.
class own_rules {
 public:
  /// Throws std::invalid_argument when code or name are empty or mean a rule already.
  void add(custom_rule value);
  /// peerlint's rules and these.
  [[nodiscard]] std::vector<const rules::rule*> with(
      std::span<const rules::rule* const> others) const;
  /// "" when it is none of these.
  [[nodiscard]] std::string_view page(std::string_view code) const;

 private:
  struct own {
    explicit own(custom_rule value);
    own(const own&) = delete;
    own& operator=(const own&) = delete;

    const custom_rule of;
    const rules::rule rule;  // its texts are those of `of`
  };
  std::deque<own> rules_;
};

}  // namespace peerlint::engine
