#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include <peerlint/rule_choices.hpp>

namespace peerlint::settings {

/// What selectors know of a rule.
struct rule_identity {
  std::string_view code;
  std::string_view name;
  bool on_by_default = true;
};

/// How exactly a selector names a rule.
enum class exactness : std::uint8_t { none, all, family, rule };

[[nodiscard]] exactness match(std::string_view selector, const rule_identity& rule);

/// "REF" of "REF001".
[[nodiscard]] std::string_view family_of(std::string_view code);

/// What was decided about a rule, and by whom; "" is peerlint's own default.
struct rule_decision {
  bool on = true;
  std::string on_by;
  std::optional<peerlint::level> level;  ///< nothing: the rule's own
  std::string level_by;
  struct number {
    std::int64_t value = 0;
    std::string by;
  };
  std::map<std::string, number, std::less<>> options;  ///< those that somebody set
};

/// Later choices beat earlier ones; within one the more exact selector decides, then `off`.
[[nodiscard]] rule_decision decide(const rule_identity& rule,
                                   std::span<const rule_choices> choices);

/// What the `[per-file]` tables that fit the path decide about a rule that runs: the last that
/// speaks of it.
[[nodiscard]] rule_decision decide_in(std::string_view path, const rule_identity& rule,
                                      std::span<const file_rules> tables);

}  // namespace peerlint::settings
