#include "render/applet_json.hpp"

#include <nlohmann/json.hpp>

#include "render/json_finding.hpp"
#include "render/json_text.hpp"

namespace peerlint::render {
namespace {

using json = nlohmann::ordered_json;

json action_of(const applet_action& of) {
  auto edits = json::array();
  for (const auto& each : of.edits) edits.push_back({{"what", each.what}, {"text", each.text}});
  return {{"label", of.label},
          {"applet", of.applet},
          {"mode", of.mode},
          {"command", of.command},
          {"what", of.what},
          {"edits", edits},
          {"refused", of.refused ? json(*of.refused) : json(nullptr)},
          {"reached", to_text(of.reached)},
          {"cut", of.cut},
          {"times", of.times},
          {"at_s", of.begins_s},
          {"file", of.where.file},
          {"line", of.where.line}};
}

json applet_of(const applet_trace& of) {
  auto actions = json::array();
  for (const auto& each : of.actions) actions.push_back(action_of(each));
  auto findings = json::array();
  for (const auto& each : of.findings) findings.push_back(json_finding(each));
  return {{"device", of.device},
          {"name", of.name},
          {"event", of.event},
          {"ends", to_text(of.ends)},
          {"actions", actions},
          {"changes", of.changes},
          {"maybe_changes", of.maybe_changes},
          {"not_undone", of.not_undone},
          {"undone_by", of.undone_by},
          {"notes", of.notes},
          {"estimate_s", of.estimate_s},
          {"maxrun_s", of.maxrun_s},
          {"findings", findings}};
}

}  // namespace

std::string write_applets(std::span<const applet_trace> traces) {
  auto applets = json::array();
  for (const auto& each : traces) applets.push_back(applet_of(each));
  return json_text({{"version", contract_version}, {"applets", applets}});
}

}  // namespace peerlint::render
