#include <peerlint/configuration.hpp>
#include <peerlint/render.hpp>

#include <string>

#include <nlohmann/json.hpp>

#include "render/json_text.hpp"

namespace peerlint {
namespace {

using json = nlohmann::ordered_json;

json text() { return {{"type", "string"}}; }

json one_of(std::initializer_list<const char*> words) { return {{"enum", words}}; }

json texts() { return {{"anyOf", {text(), {{"type", "array"}, {"items", text()}}}}}; }

json table(json properties) {
  return {
      {"type", "object"}, {"properties", std::move(properties)}, {"additionalProperties", false}};
}

// A rule's state, or a table with its level and options.
json rule_of(const rule_info& rule) {
  const auto state = one_of({"off", "on", "note", "warning", "error"});
  json members = {{"level", state}};
  for (const auto& option : rule.options)
    members[std::string(option.name)] = {
        {"type", "integer"},
        {"default", option.value},
        {"description", std::string(option.what) + " (" + std::string(option.unit) + ")"}};
  json made = {{"anyOf", {state, table(std::move(members))}}};
  made["description"] = rule.summary;
  return made;
}

json rules_table(std::span<const rule_info> rules) {
  json properties = {{"select", texts()}, {"extend-select", texts()}, {"ignore", texts()}};
  for (const auto selector : rule_selectors(rules))
    properties[std::string(selector)] = one_of({"off", "on", "note", "warning", "error"});
  for (const auto& rule : rules) {
    properties[std::string(rule.code)] = rule_of(rule);
    properties[std::string(rule.name)] = rule_of(rule);
  }
  return table(std::move(properties));
}

json per_file_table(std::span<const rule_info> rules) {
  json properties = {{"ignore", texts()}};
  for (const auto selector : rule_selectors(rules))
    properties[std::string(selector)] = one_of({"off", "note", "warning", "error"});
  return {{"type", "object"}, {"additionalProperties", table(std::move(properties))}};
}

json device_table() {
  const json addresses = {{"type", "object"}, {"additionalProperties", text()}};
  return {
      {"type", "object"},
      {"additionalProperties",
       table(
           {{"release", text()}, {"nat", addresses}, {"routes", texts()}, {"outside", texts()}})}};
}

json value_of(const configuration_key& key, std::span<const rule_info> rules) {
  if (key.name == "rules") return rules_table(rules);
  if (key.name == "per-file") return per_file_table(rules);
  if (key.name == "device") return device_table();
  if (!key.words.empty()) return {{"enum", key.words}};
  return key.kind.starts_with("a list") ? texts() : text();
}

}  // namespace

std::string render_configuration_schema(std::span<const rule_info> rules) {
  json properties = json::object();
  for (const auto& key : configuration_keys()) {
    auto value = value_of(key, rules);
    value["description"] = key.help;
    properties[std::string(key.name)] = std::move(value);
  }
  json made = {{"$schema", "http://json-schema.org/draft-07/schema#"}, {"title", "peerlint.toml"}};
  made.update(table(std::move(properties)));
  return render::json_text(made);
}

}  // namespace peerlint
