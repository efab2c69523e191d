#include "render/parsed_json.hpp"

#include <nlohmann/json.hpp>

#include "render/json_text.hpp"
#include "render/parsed_objects.hpp"

namespace peerlint::render {
namespace {

using json = nlohmann::ordered_json;

json classes_json(const line_counts& lines) {
  return {{"commands", lines.commands},
          {"modelled", lines.modelled},
          {"recognised", lines.recognised},
          {"unknown", lines.not_understood},
          {"opaque", lines.opaque}};
}

json summary(const parse_result& result) {
  auto counts = classes_json(result.lines);
  counts["scope"] = {{"commands", result.scope.commands}, {"modelled", result.scope.modelled}};
  return counts;
}

json overview_of(const parsed_device& each) {
  auto objects = json::object();
  for (const auto& kind : counted_objects()) objects[kind.key] = kind.count(*each.device);
  auto recognised = json::array();
  for (const auto& one : each.recognised)
    recognised.push_back(
        {{"mode", one.mode}, {"head", one.head}, {"lines", one.lines}, {"scope", one.scope}});
  return {{"name", each.name},
          {"file", each.file},
          {"release", each.release},
          {"objects", objects},
          {"lines", classes_json(each.lines)},
          {"scope", {{"commands", each.scope.commands}, {"modelled", each.scope.modelled}}},
          {"recognised", recognised}};
}

}  // namespace

std::string write_overview(const parse_result& result) {
  auto devices = json::array();
  for (const auto& each : result.devices) devices.push_back(overview_of(each));
  return json_text(
      {{"version", contract_version}, {"devices", devices}, {"summary", summary(result)}});
}

std::string write_unknown(const parse_result& result) {
  auto lines = json::array();
  for (const auto& each : result.unknown) {
    lines.push_back({{"file", each.where.file},
                     {"line", each.where.line},
                     {"mode", each.mode},
                     {"text", each.text}});
  }
  return json_text(
      {{"version", contract_version}, {"unknown", lines}, {"summary", summary(result)}});
}

}  // namespace peerlint::render
