#include "settings/rules_table.hpp"

#include <array>
#include <string_view>

#include <fmt/format.h>

namespace peerlint::settings {
namespace {

using list_reader = rule_choices& (rule_choices::*)(const std::vector<std::string>&,
                                                    std::string_view);

struct list_key {
  std::string_view name;
  list_reader add;
};

constexpr std::array rules_lists{list_key{"select", &rule_choices::only},
                                 list_key{"extend-select", &rule_choices::on},
                                 list_key{"ignore", &rule_choices::off}};
constexpr std::array per_file_lists{list_key{"ignore", &rule_choices::off}};

constexpr std::array<std::string_view, 5> state_words{"off", "on", "note", "warning", "error"};
constexpr std::size_t first_level = 2;

class choices_reader {
 public:
  choices_reader(reader& from, std::span<const list_key> lists, bool may_turn_on)
      : from_(from), lists_(lists), may_turn_on_(may_turn_on) {}

  rule_choices read(const toml::node& table) {
    for (const auto& each : table.members)
      if (!take_list(each)) take_selector(each);
    return std::move(made_);
  }

 private:
  bool take_list(const toml::member& of) {
    for (const auto& [name, add] : lists_) {
      if (of.key != name) continue;
      for (const auto& selector : from_.texts(of))
        if (from_.is_selector(selector.value, selector.at))
          (made_.*add)({selector.value}, from_.where(of.key_at));
      return true;
    }
    return false;
  }

  void take_selector(const toml::member& of) {
    if (!from_.is_selector(of.key, of.key_at)) return;
    if (of.value.kind == toml::kinds::table && may_turn_on_)
      take_table(of);
    else
      take_state(of.key, of);
  }

  void take_state(const std::string& selector, const toml::member& of) {
    const auto state = from_.word(of, state_words);
    const auto by = from_.where(of.key_at);
    if (!state) return;
    if (*state >= first_level)
      made_.level(selector, static_cast<level>(*state - first_level), by);
    else if (*state == 0)
      made_.off({selector}, by);
    else if (may_turn_on_)
      made_.on({selector}, by);
    else
      from_.fault(of.value.at, "a rule is turned on in [rules], for all files");
  }

  // `LIF004 = { level = "warning", max-lifetime = 28800 }`
  void take_table(const toml::member& of) {
    for (const auto& each : of.value.members) {
      if (each.key == "level")
        take_state(of.key, each);
      else
        take_option(of.key, each);
    }
  }

  void take_option(const std::string& selector, const toml::member& of) {
    const auto* rule = from_.rule(selector);
    if (rule == nullptr)
      return from_.fault(of.key_at, "only a single rule has options: name it by code or name");
    std::vector<std::string_view> names{"level"};
    for (const auto& option : rule->options) {
      names.push_back(option.name);
      if (option.name != of.key) continue;
      if (const auto value = from_.integer(of))
        made_.option(selector, of.key, *value, from_.where(of.key_at));
      return;
    }
    from_.unknown_key(of, names);
  }

  reader& from_;
  std::span<const list_key> lists_;
  bool may_turn_on_;
  rule_choices made_;
};

}  // namespace

void read_rules(reader& from, const toml::member& table, configuration& into) {
  if (!from.is_table(table)) return;
  into.lint.rules.push_back(choices_reader(from, rules_lists, true).read(table.value));
}

void read_per_file(reader& from, const toml::member& table, configuration& into) {
  if (!from.is_table(table)) return;
  for (const auto& each : table.value.members)
    if (from.is_table(each))
      into.lint.per_file.push_back(
          {each.key, choices_reader(from, per_file_lists, false).read(each.value)});
}

}  // namespace peerlint::settings
