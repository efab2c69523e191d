#include "render/sarif_driver.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "render/rule_link.hpp"
#include "settings/rule_decision.hpp"

namespace peerlint::render {
namespace {

using namespace std::string_view_literals;
using json = nlohmann::ordered_json;

// By level: what GitHub sorts by.
constexpr std::array severities{"recommendation"sv, "warning"sv, "error"sv};

// What code scanning takes of a description.
constexpr std::size_t most_described = 1024;

struct kind {
  problem::kind what;
  std::string_view description;
};

constexpr kind kinds[] = {
    {problem::kind::unreadable, "the input is missing or cannot be read"},
    {problem::kind::empty, "there is nothing in the input"},
    {problem::kind::binary, "the input is no text"},
    {problem::kind::foreign, "the input is no configuration of Cisco IOS"},
    {problem::kind::internal, "a rule failed"},
};

std::string pascal_case(std::string_view name) {
  std::string result;
  bool first = true;
  for (const char c : name) {
    const bool lower = c >= 'a' && c <= 'z';
    if (c != '-') result += first && lower ? static_cast<char>(c - 'a' + 'A') : c;
    first = c == '-';
  }
  return result;
}

// Code scanning refuses an empty text.
std::string_view summary_of(const rule_info& rule) {
  return rule.summary.empty() ? rule.name : rule.summary;
}

std::string description_of(const sarif_rule& rule) {
  auto text = first_paragraph(rule.page);
  return text.empty() || text.size() > most_described ? std::string(summary_of(rule.info)) : text;
}

json help_of(const sarif_rule& rule) {
  json help = {{"text", fmt::format("{}\n\nMore: peerlint explain {}", description_of(rule),
                                    rule.info.code)}};
  if (!rule.page.empty()) help["markdown"] = rule.page;
  return help;
}

json descriptor_of(const sarif_rule& rule, const std::string& rule_url) {
  const auto& info = rule.info;
  json made = {{"id", info.code},
               {"name", pascal_case(info.name)},
               {"shortDescription", {{"text", summary_of(info)}}},
               {"fullDescription", {{"text", description_of(rule)}}},
               {"help", help_of(rule)}};
  if (!rule_url.empty()) made["helpUri"] = page_url(rule_url, info.code);
  made["defaultConfiguration"] = {{"enabled", info.on_by_default}, {"level", to_text(info.level)}};
  made["properties"] = {
      {"tags", json::array({settings::family_of(info.code)})},
      {"confidence", to_text(info.confidence)},
      {"precision", to_text(info.confidence)},
      {"problem.severity", severities[static_cast<std::size_t>(info.level)]},
      {"scope", info.scope},
  };
  return made;
}

}  // namespace

std::string first_paragraph(std::string_view page) {
  std::string text;
  while (!page.empty()) {
    const auto end = std::min(page.find('\n'), page.size());
    const auto line = page.substr(0, end);
    page.remove_prefix(std::min(end + 1, page.size()));
    const bool stops = line.empty() || line.starts_with('#');
    if (stops && !text.empty()) break;
    if (!stops) text += (text.empty() ? "" : " ") + std::string(line);
  }
  return text;
}

json sarif_tool(const sarif_driver& by) {
  auto rules = json::array();
  for (const auto& each : by.rules) rules.push_back(descriptor_of(each, by.rule_url));
  auto notifications = json::array();
  for (const auto& [what, description] : kinds)
    notifications.push_back({{"id", to_text(what)}, {"shortDescription", {{"text", description}}}});
  return {{"driver",
           {{"name", "peerlint"},
            {"version", by.version},
            {"semanticVersion", by.version},
            {"rules", std::move(rules)},
            {"notifications", std::move(notifications)}}}};
}

}  // namespace peerlint::render
