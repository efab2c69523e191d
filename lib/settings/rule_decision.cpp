#include "settings/rule_decision.hpp"

#include <cctype>
#include <utility>

#include "settings/glob.hpp"
#include "source/letters.hpp"

namespace peerlint::settings {
namespace {

using source::equal_in_any_case;
using states = rule_choices::states;

// What one source decides, by the most exact of its sentences.
class verdict {
 public:
  explicit verdict(const rule_choices& source, const rule_identity& rule) {
    for (const auto& each : source.statements()) hear(each, rule);
  }

  void apply(rule_decision& to) const {
    if (states_.statement != nullptr) {
      to.on = states_.statement->state != states::off;
      to.on_by = states_.statement->by;
    } else if (only_ != nullptr) {
      to.on = false;
      to.on_by = only_->by;
    }
    if (levels_.statement == nullptr) return;
    to.level = levels_.statement->level;
    to.level_by = levels_.statement->by;
    const bool named = levels_.how == exactness::rule;
    if (!named || (states_.statement != nullptr && states_.how == exactness::rule)) return;
    if (only_ != nullptr) return;
    to.on = true;
    to.on_by = levels_.statement->by;
  }

 private:
  struct best {
    exactness how = exactness::none;
    const rule_choices::statement* statement = nullptr;
  };

  void hear(const rule_choices::statement& said, const rule_identity& rule) {
    if (said.state == states::only && only_ == nullptr) only_ = &said;
    const auto how = match(said.selector, rule);
    if (how == exactness::none) return;
    if (said.level && how >= levels_.how) levels_ = {how, &said};
    if (!said.state) return;
    const bool off_again = how == states_.how && said.state == states::off;
    if (how > states_.how || off_again) states_ = {how, &said};
  }

  best states_;
  best levels_;
  const rule_choices::statement* only_ = nullptr;
};

}  // namespace

std::string_view family_of(std::string_view code) {
  // "IK2003": the last three digits are the number; codes of host programs may have fewer.
  constexpr std::size_t digits = 3;
  auto end = code.size();
  while (end > 0 && code.size() - end < digits &&
         std::isdigit(static_cast<unsigned char>(code[end - 1])) != 0)
    --end;
  return code.substr(0, end);
}

exactness match(std::string_view selector, const rule_identity& rule) {
  if (equal_in_any_case(selector, rule.code) || equal_in_any_case(selector, rule.name))
    return exactness::rule;
  if (equal_in_any_case(selector, family_of(rule.code))) return exactness::family;
  return equal_in_any_case(selector, "ALL") ? exactness::all : exactness::none;
}

rule_decision decide(const rule_identity& rule, std::span<const rule_choices> choices) {
  rule_decision made;
  made.on = rule.on_by_default;
  for (const auto& source : choices) {
    verdict(source, rule).apply(made);
    for (const auto& said : source.statements())
      if (!said.option.empty() && match(said.selector, rule) == exactness::rule)
        made.options.insert_or_assign(said.option, rule_decision::number{said.value, said.by});
  }
  return made;
}

rule_decision decide_in(std::string_view path, const rule_identity& rule,
                        std::span<const file_rules> tables) {
  rule_decision made;
  for (const auto& each : tables) {
    if (!fits_path(each.path, path)) continue;
    auto decided = decide({rule.code, rule.name, made.on}, {&each.choices, 1});
    if (!decided.level) decided.level = made.level;
    made = std::move(decided);
  }
  return made;
}

}  // namespace peerlint::settings
