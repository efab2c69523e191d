#include "cli/completions/offers.hpp"

#include <algorithm>

#include <peerlint/workspace.hpp>

namespace peerlint::cli::completions {
namespace {

// "P1M" of "P1M001".
std::string_view family_of(std::string_view code) {
  return code.substr(0, code.find_last_not_of("0123456789") + 1);
}

std::string_view first_word(std::string_view name) { return name.substr(0, name.find(' ')); }

}  // namespace

std::vector<offer> rule_offers() {
  std::vector<offer> offers;
  for (const auto& each : all_rules()) {
    offers.push_back({std::string(each.code), each.summary});
    offers.push_back({std::string(each.name), each.summary});
  }
  return offers;
}

std::vector<offer> selector_offers() {
  std::vector<offer> offers{{"ALL", "every rule"}};
  for (const auto& each : all_rules())
    if (const auto family = family_of(each.code); offers.back().word != family)
      offers.push_back({std::string(family), "the rules of a family"});
  const auto rules = rule_offers();
  offers.insert(offers.end(), rules.begin(), rules.end());
  return offers;
}

by_action::by_action(std::span<const subcommand> all) {
  for (const auto& each : all) {
    if (each.actions.into == nullptr) commands_.push_back(each);
    for (const auto& [word, help] : each.actions.words) {
      names_.push_back(std::string(each.name) + ' ' + std::string(word));
      commands_.push_back(each);
      commands_.back().name = names_.back();
      commands_.back().summary = help;
    }
  }
}

std::vector<const subcommand*> shown(std::span<const subcommand> all) {
  std::vector<const subcommand*> found;
  for (const auto& each : all)
    if (!each.hidden) found.push_back(&each);
  return found;
}

std::vector<std::string> groups(std::span<const subcommand> all) {
  std::vector<std::string> found;
  for (const auto* each : shown(all)) {
    const auto first = first_word(each->name);
    if (first != each->name && std::find(found.begin(), found.end(), first) == found.end())
      found.emplace_back(first);
  }
  return found;
}

std::vector<offer> commands_behind(std::span<const subcommand> all, std::string_view group) {
  std::vector<offer> offers;
  for (const auto* each : shown(all)) {
    const auto first = first_word(each->name);
    const bool alone = first == each->name;
    if (group.empty()) {
      // Words of one group stand together in the list.
      if (offers.empty() || offers.back().word != first)
        offers.push_back({std::string(first), alone ? each->summary : std::string_view()});
    } else if (!alone && first == group) {
      offers.push_back({std::string(each->name.substr(first.size() + 1)), each->summary});
    }
  }
  return offers;
}

bool takes_value(const option& each) { return !each.value.empty() || !each.words.empty(); }

completion completion_of(const option& each) {
  return cli::completion_of(each.value).value_or(completion::nothing);
}

std::string escaped(std::string_view text, std::string_view special, std::string_view escape) {
  std::string result;
  for (const char c : text) {
    if (special.find(c) != std::string_view::npos) result += escape;
    result += c;
  }
  return result;
}

std::string in_quotes(std::string_view text) { return '\'' + escaped(text, "'", "'\\'") + '\''; }

}  // namespace peerlint::cli::completions
